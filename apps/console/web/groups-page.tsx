import { useEffect, useRef, useState } from "react";
import { readWorkspaces } from "./api.ts";
import { GroupsPanel } from "./groups-panel.tsx";
import { EmptyNotice, FailureNotice } from "./notices.tsx";
import { TableSkeleton } from "./table-skeleton.tsx";
import { useAnswer } from "./use-answer.ts";
import { WorkspacePicker } from "./workspace-picker.tsx";

type GroupsPageProps = {
  readonly server: string;
  /** After a sign-in the button that was pressed is gone; the keyboard goes on from here. */
  readonly takeFocus: boolean;
  /** The server has forgotten the sign-in, as after a restart. */
  readonly onSignedOut: () => void;
};

export function GroupsPage({ server, takeFocus, onSignedOut }: GroupsPageProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const [answer, retry] = useAnswer(readWorkspaces);
  const [chosenId, choose] = useState<string>();

  useEffect(() => {
    if (takeFocus) title.current?.focus();
  }, [takeFocus]);

  const isSignedOut = answer.state === "failed" && answer.problem.operation === "session";
  useEffect(() => {
    if (isSignedOut) onSignedOut();
  }, [isSignedOut, onSignedOut]);

  const workspaces = answer.state === "ready" ? answer.value : [];
  const chosen = workspaces.find(({ workspace_id }) => workspace_id === chosenId) ?? workspaces[0];
  const retryFromTitle = () => {
    title.current?.focus(); // the button that was pressed goes away
    retry();
  };

  return (
    <>
      <div className="page-head">
        <div>
          <h1 ref={title} tabIndex={-1}>
            Customer groups
          </h1>
          <p className="lead">Who the messages of a workspace are written for.</p>
        </div>
        <WorkspacePicker
          workspaces={workspaces}
          chosen={chosen}
          loading={answer.state === "loading"}
          onChoose={choose}
        />
      </div>
      {chosen && <GroupsPanel workspace={chosen} server={server} onSignedOut={onSignedOut} />}
      {!chosen && (
        <section className="panel" aria-label="Workspaces" aria-busy={answer.state === "loading"}>
          <p role="status" className="unseen">
            {answer.state === "loading" ? "Loading workspaces." : ""}
          </p>
          {answer.state === "loading" && <TableSkeleton />}
          {answer.state === "failed" && (
            <FailureNotice title="Workspaces could not be loaded" problem={answer.problem} onRetry={retryFromTitle} />
          )}
          {answer.state === "ready" && (
            <EmptyNotice title="No workspace yet">
              <p>The API names a workspace through its campaigns. Create a campaign in Nudgescribe, then load again.</p>
              <button type="button" className="button" onClick={retryFromTitle}>
                Load again
              </button>
            </EmptyNotice>
          )}
        </section>
      )}
    </>
  );
}
