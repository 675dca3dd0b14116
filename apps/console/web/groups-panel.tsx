import { useCallback, useEffect, useRef } from "react";
import { readGroups, type Workspace } from "./api.ts";
import { countGroups } from "./count-groups.ts";
import { GroupsTable } from "./groups-table.tsx";
import { EmptyNotice, FailureNotice } from "./notices.tsx";
import { TableSkeleton } from "./table-skeleton.tsx";
import { type Answer, useAnswer } from "./use-answer.ts";

type GroupsPanelProps = {
  readonly workspace: Workspace;
  readonly server: string;
  readonly onSignedOut: () => void;
};

export function GroupsPanel({ workspace, server, onSignedOut }: GroupsPanelProps) {
  const { workspace_id, workspace_name } = workspace;
  const panel = useRef<HTMLElement>(null);
  const read = useCallback((signal: AbortSignal) => readGroups(workspace_id, signal), [workspace_id]);
  const [answer, retry] = useAnswer(read);

  const isSignedOut = answer.state === "failed" && answer.problem.operation === "session";
  useEffect(() => {
    if (isSignedOut) onSignedOut();
  }, [isSignedOut, onSignedOut]);

  const retryFromPanel = () => {
    panel.current?.focus(); // the button that was pressed goes away
    retry();
  };

  return (
    <>
      <section
        ref={panel}
        className="panel"
        aria-label="Customer groups"
        aria-busy={answer.state === "loading"}
        tabIndex={-1}
      >
        <p role="status" className="unseen">
          {toStatus(answer, workspace_name)}
        </p>
        {answer.state === "loading" && <TableSkeleton />}
        {answer.state === "failed" && (
          <FailureNotice
            title="Customer groups could not be loaded"
            problem={answer.problem}
            onRetry={retryFromPanel}
          />
        )}
        {answer.state === "ready" && answer.value.length === 0 && (
          <EmptyNotice title="No customer groups">
            <p>
              {workspace_name} has no group yet. Create one in Nudgescribe, or with <code>createCustomerGroup</code>.
            </p>
            <button type="button" className="button" onClick={retryFromPanel}>
              Load again
            </button>
          </EmptyNotice>
        )}
        {answer.state === "ready" && answer.value.length > 0 && (
          <GroupsTable groups={answer.value} workspaceName={workspace_name} />
        )}
      </section>
      <p className="footnote">
        {server === "mock" &&
          "The mock answers with the example of the vendor’s documentation, where each of the eight values is the word “string”. "}
        The API does not tell how many customers a group has.
      </p>
    </>
  );
}

function toStatus(answer: Answer<readonly unknown[]>, workspaceName: string): string {
  if (answer.state === "loading") return `Loading customer groups of ${workspaceName}.`;
  if (answer.state === "failed") return ""; // the notice speaks for itself
  return `${countGroups(answer.value.length)} in ${workspaceName}.`;
}
