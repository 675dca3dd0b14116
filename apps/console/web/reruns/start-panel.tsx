import type { CampaignRun, CustomerGroup } from "@nudgescribe/types/schemas";
import { type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { listOf, read, useOperation } from "../api/queries.ts";
import { useCampaign } from "../campaigns/use-campaign.ts";
import { Button } from "../ui/button.tsx";
import { GroupPicker } from "../ui/group-picker.tsx";
import { Note } from "../ui/notices.tsx";
import { Panel } from "../ui/panel.tsx";
import { ConditionList } from "./condition-list.tsx";
import { type Outcome, outcomeOf } from "./outcome-words.ts";
import { checkStart, currentRun, judgeStart } from "./start-conditions.ts";
import { StartDialog } from "./start-dialog.tsx";

type StartPanelProps = { readonly history: UseQueryResult<readonly CampaignRun[]> };

/** Picks the group of the next run, and checks what can be known before it is started. */
export function StartPanel({ history }: StartPanelProps) {
  const { workspaceId, campaignId, campaign } = useCampaign();
  const queries = useQueryClient();
  const [groupId, setGroupId] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [isAsking, setIsAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const group = useGroup(workspaceId, groupId);
  const pages = useQuery({
    ...read("countCustomerPages", { workspace_id: workspaceId, customer_group_id: groupId ?? "" }),
    enabled: groupId !== undefined,
  });
  const start = useOperation("startCampaignRerun", [
    "listCampaignRuns",
    "listRunMessages",
    "listCampaigns",
    "countMessageFiles",
  ]);

  const runs = history.data ?? [];
  const current = currentRun(runs);
  const conditions = checkStart({
    status: campaign.status,
    runs,
    groupId,
    customerPages: pages.data?.pages,
  });
  const verdict = judgeStart(conditions);
  const next = typeof current?.run_number === "number" ? `run ${current.run_number + 1}` : "a new run";

  const pick = (id: string | undefined) => {
    setGroupId(id);
    setProblem(undefined);
    setOutcome(undefined);
    start.reset();
  };
  const lookAgain = () => Promise.all([history.refetch(), queries.refetchQueries({ queryKey: ["listCampaigns"] })]);
  const ask = () => {
    if (groupId === undefined) return setProblem("Pick the group that the run is for.");
    // What was read a while ago may have changed.
    void lookAgain();
    start.reset();
    setIsAsking(true);
  };
  const confirm = () => {
    if (groupId === undefined || start.isPending) return;
    start.mutate(
      { campaign_id: campaignId, customer_group_id: groupId },
      {
        onSuccess: (answer) => {
          setOutcome(outcomeOf(answer ?? {}));
          setIsAsking(false);
          setGroupId(undefined);
        },
      },
    );
  };
  const close = () => {
    if (!start.isPending) setIsAsking(false);
  };

  return (
    <Panel label="Run again">
      <div className="panel-body start-form">
        <h2>Run again</h2>
        {outcome && <OutcomeNote outcome={outcome} />}
        <p className="lead">
          A new run takes the campaign to another customer group. Segments that had a message before take it over.
        </p>
        <GroupPicker
          workspaceId={workspaceId}
          value={groupId}
          onChange={pick}
          label="Group of the new run"
          problem={problem}
        />
        <ConditionList conditions={conditions} isChecking={history.isFetching || pages.isFetching} />
        {verdict === "refused" ? (
          <Note kind="warning" title="The API is known to refuse a rerun now">
            <p>Nothing is sent while a documented condition does not hold.</p>
          </Note>
        ) : (
          <div className="actions">
            <Button look="primary" onPress={ask}>
              Start {next}…
            </Button>
          </div>
        )}
      </div>
      <StartDialog
        isOpen={isAsking}
        isPending={start.isPending}
        error={start.error}
        next={next}
        current={current}
        group={group?.group_name || groupId || ""}
        conditions={conditions}
        onConfirm={confirm}
        onLook={() => void lookAgain()}
        onClose={close}
      />
    </Panel>
  );
}

function useGroup(workspaceId: string, groupId: string | undefined): CustomerGroup | undefined {
  const { data } = useQuery({ ...read("listCustomerGroups", { workspace_id: workspaceId }), select: listOf });
  return data?.find(({ customer_group_id }) => customer_group_id === groupId);
}

function OutcomeNote({ outcome: { title, next } }: { readonly outcome: Outcome }) {
  const note = useRef<HTMLDivElement>(null);
  // The dialog is gone, and with it the button that had the focus.
  useEffect(() => note.current?.focus(), []);
  return (
    <div ref={note} role="status" tabIndex={-1} className="start-outcome">
      <Note kind="done" title={title}>
        <p>{next}</p>
      </Note>
    </div>
  );
}
