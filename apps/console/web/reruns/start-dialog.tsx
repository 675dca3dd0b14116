import type { CampaignRun } from "@nudgescribe/types/schemas";
import { toProblem } from "../api/ask.ts";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { FailureNotice, Note } from "../ui/notices.tsx";
import { Condition } from "./condition-list.tsx";
import { groupOfRun, messageWords, runName } from "./run-words.ts";
import { judgeStart, type StartCondition } from "./start-conditions.ts";

type StartDialogProps = {
  readonly isOpen: boolean;
  readonly isPending: boolean;
  readonly error: unknown;
  /** `run 4` */
  readonly next: string;
  readonly current: CampaignRun | undefined;
  /** Name of the group of the new run. */
  readonly group: string;
  readonly conditions: readonly StartCondition[];
  readonly onConfirm: () => void;
  /** Reads again what the conditions are about. */
  readonly onLook: () => void;
  readonly onClose: () => void;
};

/** Says what a rerun does before it is done, and what went wrong if it was not. */
export function StartDialog(props: StartDialogProps) {
  const { isOpen, isPending, error, next, current, group, conditions, onConfirm, onLook, onClose } = props;
  const problem = error == null ? undefined : toProblem(error);
  const isRefused = problem?.kind === "bad-request";
  const mayAsk = judgeStart(conditions) !== "refused" && (problem?.retryable ?? true);
  const doubts = conditions.filter(({ id, holds }) => holds !== true && id !== "current-run");

  return (
    <Dialog title={`Start ${next} for ${group}?`} isOpen={isOpen} onClose={onClose} isAlert>
      <ul className="start-effects">
        <li>
          The messages of {current ? `${runName(current).toLowerCase()} (${groupOfRun(current)})` : "the current run"}{" "}
          are archived{current && <>: {messageWords(current)} now</>}.
        </li>
        <li>
          The campaign leaves “Published”. New messages have to be reviewed and approved before it can be published.
        </li>
        <li>The API offers no way to take it back. The console sends it once, and never again by itself.</li>
      </ul>
      {!problem && doubts.length > 0 && (
        <Note kind="warning" title="In doubt">
          <ul className="conditions">
            {doubts.map((condition) => (
              <Condition key={condition.id} condition={condition} />
            ))}
          </ul>
        </Note>
      )}
      {problem && (
        <div className="stack">
          <FailureNotice
            title={isRefused ? "The rerun was refused" : "It is not known to have started"}
            problem={problem}
          />
          {isRefused && <Causes conditions={conditions} />}
        </div>
      )}
      <p role="status" className="unseen">
        {isPending && `Starting ${next}.`}
      </p>
      <DialogActions>
        <Button onPress={onClose} isDisabled={isPending}>
          {problem ? "Close" : "Cancel"}
        </Button>
        {problem && <Button onPress={onLook}>Read the history again</Button>}
        {mayAsk && (
          <Button look="danger" onPress={onConfirm}>
            {isPending ? "Starting…" : problem ? `Start ${next} after all` : `Start ${next}`}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

/** The causes of a 400 that the vendor documents, each with what is seen of it now. */
function Causes({ conditions }: { readonly conditions: readonly StartCondition[] }) {
  const causes: readonly StartCondition["id"][] = ["published", "messages-published", "current-run"];
  return (
    <section aria-labelledby="refusal-causes">
      <h3 id="refusal-causes">The vendor names three causes</h3>
      <ul className="conditions">
        {conditions
          .filter(({ id }) => causes.includes(id))
          .map((condition) => (
            <Condition key={condition.id} condition={condition} />
          ))}
      </ul>
    </section>
  );
}
