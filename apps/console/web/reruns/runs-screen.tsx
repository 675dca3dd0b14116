import { useCampaign } from "../campaigns/use-campaign.ts";
import { EmptyNotice } from "../ui/notices.tsx";
import { QueryPanel } from "../ui/query-panel.tsx";
import { countOf } from "../ui/words.ts";
import { RunHistory } from "./run-history.tsx";
import { useRunHistory } from "./run-history-query.ts";
import { StartPanel } from "./start-panel.tsx";
import "./runs.css";

/** The runs of a campaign, and the start of another one. */
export function RunsScreen() {
  const { campaignId } = useCampaign();
  const history = useRunHistory(campaignId);
  return (
    <div className="runs">
      <QueryPanel
        label="Run history"
        query={history}
        summary={(runs) => `${countOf(runs.length, "run")}.`}
        isEmpty={(runs) => runs.length === 0}
        empty={
          <EmptyNotice title="The API tells no run">
            <p>A campaign that was never run again should still have its first run. Check that this campaign exists.</p>
          </EmptyNotice>
        }
      >
        {(runs) => <RunHistory runs={runs} />}
      </QueryPanel>
      {/* Another campaign begins with an empty form. */}
      <StartPanel key={campaignId} history={history} />
    </div>
  );
}
