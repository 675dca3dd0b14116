import { Button } from "../ui/button.tsx";
import { Note } from "../ui/notices.tsx";
import { Progress } from "../ui/progress.tsx";
import { countOf, formatDuration, formatNumber } from "../ui/words.ts";
import { FileProblemNotice } from "./file-problem-notice.tsx";
import type { SendProgress, SendState } from "./send-state.ts";
import { StepPanel } from "./step-panel.tsx";
import { StopNotice } from "./stop-notice.tsx";
import { Tiles } from "./tiles.tsx";
import type { Import } from "./use-import.ts";

export function SendStep({ imports }: { readonly imports: Import }) {
  const { sending, summary, problem, isKept, file } = imports.state;
  const state = sending?.state ?? "running";
  const total = summary?.goodRows ?? 0;
  const { stop, underWay } = sending ?? {};
  // Whether the rows of a call that failed are dealt with is still to be said.
  const undecided = stop?.fate === "uncertain" && state === "stopped" ? stop.rows : 0;
  const left = (sending?.counts.pending ?? total) + undecided;
  if (problem)
    return (
      <StepPanel title={`Importing ${file?.name ?? "the file"}`}>
        <FileProblemNotice title="The import broke off" problem={problem} />
        <p>What was sent so far is remembered: choose the same file again, and the import can go on from there.</p>
        <div className="actions">
          <Button look="primary" onPress={() => imports.back("file")}>
            Choose the file again
          </Button>
        </div>
      </StepPanel>
    );
  return (
    <StepPanel title={`Importing ${file?.name ?? "the file"}`}>
      <p role="status" className="import-state">
        {stateWords(state)}
      </p>
      <Progress
        label={underWay && !stop ? `Lines ${underWay.fromLine} to ${underWay.toLine} are under way` : "Rows"}
        value={total === 0 ? undefined : (total - left) / total}
        text={progressWords(sending, { total, left })}
      />
      {sending && (
        <Tiles
          tiles={[
            { label: "stored", value: sending.counts.stored, look: "good" },
            {
              label: "refused by the service",
              value: sending.counts["refused-by-service"],
              look: alarmIf(sending.counts["refused-by-service"]),
            },
            { label: "uncertain", value: sending.counts.uncertain, look: alarmIf(sending.counts.uncertain) },
            { label: "still to send", value: sending.counts.pending },
          ]}
        />
      )}
      {state === "stopped" && sending?.stop && <StopNotice key={sending.calls} stop={sending.stop} imports={imports} />}
      <Controls imports={imports} state={state} />
      {!isKept && (
        <Note kind="warning">
          <p>The browser has no room to remember this import. Keep the page open until it has ended.</p>
        </Note>
      )}
    </StepPanel>
  );
}

function Controls({ imports, state }: { readonly imports: Import; readonly state: SendState }) {
  const isHeld = state === "paused" || state === "pausing";
  if (state === "stopped") return null;
  return (
    <div className="actions">
      {state !== "cancelling" && (
        <Button look={isHeld ? "primary" : "plain"} onPress={() => imports.order({ order: isHeld ? "goOn" : "pause" })}>
          {isHeld ? "Go on" : "Pause"}
        </Button>
      )}
      {state !== "cancelling" && <Button onPress={() => imports.order({ order: "cancel" })}>Cancel the import</Button>}
      {state === "cancelling" && (
        <>
          <Button onPress={() => imports.order({ order: "abandon" })}>Do not wait for the answer</Button>
          <span className="field-hint">Without it, the rows under way are uncertain.</span>
        </>
      )}
    </div>
  );
}

const alarmIf = (count: number) => (count > 0 ? ("alarm" as const) : ("calm" as const));

/** Said to a screen reader as well, so it changes only when something happens. */
function stateWords(state: SendState): string {
  switch (state) {
    case "pausing":
      return "Pausing: the call under way is waited for.";
    case "paused":
      return "Paused. Nothing is sent until you go on.";
    case "cancelling":
      return "Cancelling: the call under way is waited for, and nothing more is sent.";
    case "stopped":
      return "Stopped: a call failed.";
    default:
      return "Sending up to 500 rows in a call, one call after another.";
  }
}

function progressWords(sending: SendProgress | undefined, { total, left }: { total: number; left: number }): string {
  const done = `${formatNumber(total - left)} of ${countOf(total, "row")}`;
  if (!sending) return done;
  const { spent, settled, calls, state } = sending;
  const remaining =
    settled > 0 && state === "running" && left > 0 ? `, about ${formatDuration((spent / settled) * left)} left` : "";
  return `${done}, ${countOf(calls, "call")}${remaining}`;
}
