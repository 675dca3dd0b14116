import type { CampaignRun } from "@nudgescribe/types/schemas";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useCampaign } from "../campaigns/use-campaign.ts";
import { Button } from "../ui/button.tsx";
import { Moment } from "../ui/moment.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";
import { countOf } from "../ui/words.ts";
import { groupOfRun, messageWords, runName } from "./run-words.ts";
import { currentRun } from "./start-conditions.ts";

/** More would make a page that nobody reads to its end. */
const shownAtFirst = 12;

/** The runs of a campaign as the API tells them, newest first. */
export function RunHistory({ runs }: { readonly runs: readonly CampaignRun[] }) {
  const [showsAll, setShowsAll] = useState(false);
  const current = currentRun(runs);
  const shown = showsAll ? runs : runs.slice(0, shownAtFirst);
  return (
    <div className="panel-body">
      <div className="runs-head">
        <h2>Runs</h2>
        <p>
          {runs.length === 1 ? "This campaign was never run again." : `${countOf(runs.length, "run")}, newest first.`}
        </p>
      </div>
      <ol className="run-list" reversed>
        {shown.map((run, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a run may have no number, and the list is shown whole.
          <RunItem key={index} run={run} before={runs[index + 1]} isCurrent={run === current} />
        ))}
      </ol>
      {shown.length < runs.length && (
        <p>
          <Button onPress={() => setShowsAll(true)}>Show all {runs.length} runs</Button>
        </p>
      )}
    </div>
  );
}

type RunItemProps = {
  readonly run: CampaignRun;
  /** The run before it in time. */
  readonly before: CampaignRun | undefined;
  readonly isCurrent: boolean;
};

function RunItem({ run, before, isCurrent }: RunItemProps) {
  const { workspaceId, campaignId } = useCampaign();
  const [a, b] = [before?.run_number, run.run_number];
  return (
    <li className={isCurrent ? "run current" : "run"}>
      <div className="run-title">
        <h3>{runName(run)}</h3>
        <StatusBadge status={run.status} />
        {isCurrent && <span className="run-current">current run</span>}
      </div>
      <p className="run-group">
        For {groupOfRun(run)} {run.customer_group_id && run.customer_group_name && <code>{run.customer_group_id}</code>}
      </p>
      <p className="run-facts">
        {messageWords(run)}
        {typeof run.segment_count === "number" && `, in ${countOf(run.segment_count, "segment")}`}.{" "}
        {run.created_at ? (
          <>
            Started <Moment text={run.created_at} />.
          </>
        ) : (
          "The API does not tell when it was started."
        )}
      </p>
      {a !== undefined && b !== undefined && (
        <p>
          <Link
            to="/w/$workspaceId/campaigns/$campaignId/compare"
            params={{ workspaceId, campaignId }}
            search={{ a, b }}
            className="run-compare"
          >
            Compare run {a} with run {b}
          </Link>
        </p>
      )}
    </li>
  );
}
