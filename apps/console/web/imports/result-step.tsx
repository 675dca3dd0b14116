import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useDeveloperPanel } from "../developer/panel-state.ts";
import { Button } from "../ui/button.tsx";
import { Note } from "../ui/notices.tsx";
import { countOf, formatNumber } from "../ui/words.ts";
import { BucketFigure } from "./bucket-figure.tsx";
import { FileProblemNotice } from "./file-problem-notice.tsx";
import { FindingsTable } from "./findings-table.tsx";
import { RefusedFileButton } from "./refused-file-button.tsx";
import type { Bucket } from "./row-ledger.ts";
import type { SendProgress } from "./send-state.ts";
import { StepPanel } from "./step-panel.tsx";
import type { Import } from "./use-import.ts";

type ResultStepProps = { readonly imports: Import; readonly workspaceId: string };

export function ResultStep({ imports, workspaceId }: ResultStepProps) {
  const panel = useDeveloperPanel();
  const { sending, problem, groupId, findingTotals: totals } = imports.state;
  if (!sending) return null;
  return (
    <StepPanel title={titleOf(sending)} lead={leadOf(sending)}>
      {problem && <FileProblemNotice title="The file could not be read to its end" problem={problem} />}
      <BucketFigure counts={sending.counts} />
      <ServiceWords sending={sending} />
      {totals && totals.kept > 0 && <FindingsTable imports={imports} totals={totals} />}
      <RowsForLater imports={imports} sending={sending} />
      <div className="actions">
        {groupId && (
          <Link to="/w/$workspaceId/groups/$groupId" params={{ workspaceId, groupId }} className="button primary">
            See the customers of the group
          </Link>
        )}
        <Button onPress={() => panel.show("uploadCustomers")}>See the call that did it</Button>
        <Button onPress={imports.startOver}>Import another file</Button>
      </div>
    </StepPanel>
  );
}

const titleOf = ({ state, counts }: SendProgress): string => {
  if (state === "cancelled") return "The import was cancelled";
  if (state === "broken") return "The import broke off";
  return counts.stored === 0 ? "No row was stored" : `${countOf(counts.stored, "row")} imported`;
};

const leadOf = ({ counts, calls }: SendProgress): string =>
  `Every one of ${countOf(sum(counts), "row")} has ended in exactly one of these. ${countOf(calls, "call")} made.`;

const sum = (counts: SendProgress["counts"]): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** What the service itself told, and where that does not add up. */
function ServiceWords({ sending: { created, updated, queued, notes, counts } }: { readonly sending: SendProgress }) {
  if (counts.stored === 0 && notes.length === 0) return null;
  return (
    <>
      <p>
        The service told of <strong>{toldNumber(created)}</strong> new and <strong>{toldNumber(updated)}</strong>{" "}
        updated customers.
        {(created === undefined || updated === undefined) && " A dash is a number that it did not tell."}
      </p>
      {queued > 0 && (
        <Note title={`${countOf(queued, "row")} wait in a queue`}>
          <p>They are stored by a background job of the service. The customers may take a while to appear.</p>
        </Note>
      )}
      {notes.length > 0 && (
        <Note kind="warning" title="The numbers of the service do not add up">
          {notes.slice(0, 5).map((note) => (
            <p key={note}>{note}</p>
          ))}
          {notes.length > 5 && <p>And {formatNumber(notes.length - 5)} more of this kind.</p>}
        </Note>
      )}
    </>
  );
}

const toldNumber = (count: number | undefined): string => (count === undefined ? "–" : formatNumber(count));

const refused: readonly Bucket[] = ["refused-here", "refused-by-service"];
const open: readonly Bucket[] = ["uncertain", "not-sent"];

/** The rows that did not go in, as a file. */
function RowsForLater({ imports, sending: { counts } }: { readonly imports: Import; readonly sending: SendProgress }) {
  const id = useId();
  const [withOpen, setWithOpen] = useState(false);
  const refusedRows = counts["refused-here"] + counts["refused-by-service"];
  const openRows = counts.uncertain + counts["not-sent"];
  if (refusedRows + openRows === 0) return null;
  const takesOpen = openRows > 0 && (withOpen || refusedRows === 0);
  const rows = refusedRows + (takesOpen ? openRows : 0);
  return (
    <div className="stack">
      {openRows > 0 && refusedRows > 0 && (
        <span className="import-check">
          <input id={id} type="checkbox" checked={withOpen} onChange={(event) => setWithOpen(event.target.checked)} />
          <label htmlFor={id}>
            With the {countOf(openRows, "row")} that {openRows === 1 ? "is" : "are"} uncertain or not sent
          </label>
        </span>
      )}
      <div className="actions">
        <RefusedFileButton
          imports={imports}
          buckets={[...(refusedRows > 0 ? refused : []), ...(takesOpen ? open : [])]}
          label={
            refusedRows > 0 && !takesOpen
              ? `Download the ${countOf(rows, "refused row")}`
              : `Download ${countOf(rows, "row")}`
          }
        />
      </div>
    </div>
  );
}
