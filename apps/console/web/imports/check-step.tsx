import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { EvidenceBadge } from "../ui/evidence-badge.tsx";
import { Note } from "../ui/notices.tsx";
import { Progress } from "../ui/progress.tsx";
import { countOf, formatNumber } from "../ui/words.ts";
import type { CheckSummary } from "./check-file.ts";
import { FileProblemNotice } from "./file-problem-notice.tsx";
import { FindingsTable } from "./findings-table.tsx";
import { GroupChoice } from "./group-choice.tsx";
import { RefusedFileButton } from "./refused-file-button.tsx";
import { StepPanel } from "./step-panel.tsx";
import { Tiles } from "./tiles.tsx";
import type { Import } from "./use-import.ts";

type CheckStepProps = { readonly imports: Import; readonly workspaceId: string };

export function CheckStep({ imports, workspaceId }: CheckStepProps) {
  const { checking, summary, problem, file } = imports.state;
  if (problem)
    return (
      <StepPanel title="The check">
        <FileProblemNotice title={`${file?.name ?? "The file"} cannot be read to its end`} problem={problem} />
        <div className="actions">
          <Button look="primary" onPress={() => imports.back("file")}>
            Choose another file
          </Button>
          <Button onPress={() => imports.back("columns")}>Back to the columns</Button>
        </div>
      </StepPanel>
    );
  if (!summary)
    return (
      <StepPanel title="Checking every row…">
        <Progress
          label="Check on this computer"
          value={checking?.bytesTotal ? checking.bytesRead / checking.bytesTotal : undefined}
          text={countOf(checking?.rows ?? 0, "row")}
        />
        <div className="actions">
          <Button onPress={() => imports.back("columns")}>Stop</Button>
        </div>
      </StepPanel>
    );
  return <Checked imports={imports} workspaceId={workspaceId} summary={summary} />;
}

function Checked({ imports, workspaceId, summary }: CheckStepProps & { readonly summary: CheckSummary }) {
  const { groupId, goOn } = imports.state;
  const [asksForGroup, setAsksForGroup] = useState(false);
  const { goodRows, refusedRows } = summary;
  const start = () => {
    if (!groupId) return setAsksForGroup(true);
    void imports.send();
  };
  return (
    <StepPanel title={titleOf(summary)} lead="Nothing has been sent yet.">
      <Tiles
        tiles={[
          { label: "rows in the file", value: summary.rows },
          { label: "ready to import", value: goodRows, look: "good" },
          { label: "with a mistake", value: refusedRows, look: refusedRows > 0 ? "alarm" : "calm" },
          {
            label: summary.warnings === 1 ? "warning" : "warnings",
            value: summary.warnings,
            look: summary.warnings > 0 ? "warn" : "calm",
          },
        ]}
      />
      {summary.blankLines > 0 && (
        <p className="field-hint">{countOf(summary.blankLines, "line")} without any value left out.</p>
      )}
      <p className="field-hint">{identifierWords(summary)}</p>
      {summary.kept > 0 && <FindingsTable imports={imports} totals={summary} />}
      {refusedRows > 0 && (
        <div className="actions">
          <RefusedFileButton
            imports={imports}
            buckets={["refused-here"]}
            label={`Download the ${countOf(refusedRows, "refused row")}`}
          />
        </div>
      )}
      {goOn && (
        <Note title={`${countOf(goOn.earlier.journal.nextRow, "row")} of this file dealt with before`}>
          <p>
            They are not sent again.
            {goOn.underWay === "again" && goOn.earlier.journal.underWay && " The rows that were under way then are."}
          </p>
        </Note>
      )}
      {goodRows > 0 && (
        <Note title="The next step stores">
          <p>
            The service has no check of its own without storing: one call checks its rows and stores them.{" "}
            <EvidenceBadge level="inferred" />
          </p>
        </Note>
      )}
      {goodRows > 0 && <GroupChoice workspaceId={workspaceId} groupId={groupId} onChange={imports.setGroup} />}
      <p role="alert" className="field-problem">
        {asksForGroup && !groupId && "Choose the customer group first."}
      </p>
      <div className="actions">
        {goodRows > 0 && (
          <Button look="primary" onPress={start}>
            {goOn ? "Go on with the import" : importLabel(summary)}
          </Button>
        )}
        <Button onPress={() => imports.back("columns")}>Back to the columns</Button>
        <Button onPress={() => imports.back("file")}>Choose another file</Button>
      </div>
    </StepPanel>
  );
}

const titleOf = ({ refusedRows, goodRows, rows }: CheckSummary): string => {
  if (goodRows === 0) return `None of ${countOf(rows, "row")} can be imported`;
  return refusedRows === 0 ? "No mistakes found" : `${countOf(refusedRows, "row")} with a mistake`;
};

const importLabel = ({ goodRows, refusedRows }: CheckSummary): string =>
  refusedRows > 0
    ? `Import the ${formatNumber(goodRows)} good ${goodRows === 1 ? "row" : "rows"}`
    : `Import ${countOf(goodRows, "row")}`;

function identifierWords({ identifier, duplicates }: CheckSummary): string {
  if (identifier === undefined)
    return "No column looks like a unique identifier, so every row is likely to become a new customer.";
  const repeats = duplicates === 0 ? "no value of it repeats" : `${countOf(duplicates, "row")} repeat an earlier value`;
  return `Customers are likely to be told apart by ${identifier}; ${repeats}.`;
}
