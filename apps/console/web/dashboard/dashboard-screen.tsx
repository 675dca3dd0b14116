import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { read, workspacesQuery } from "../api/queries.ts";
import { campaignsOf } from "../campaigns/find-campaign.ts";
import { useWorkspaceId } from "../shell/workspace.ts";
import { EmptyNotice } from "../ui/notices.tsx";
import { Page } from "../ui/page.tsx";
import { QueryPanel } from "../ui/query-panel.tsx";
import { countOf } from "../ui/words.ts";
import { CampaignCharts } from "./campaign-charts.tsx";
import { GroupsChart } from "./groups-chart.tsx";
import { LatestChanges } from "./latest-changes.tsx";
import { NextSteps } from "./next-steps.tsx";
import { RunsChart } from "./runs-chart.tsx";
import "./dashboard.css";

/** Where a workspace stands, and what to do next. */
export function DashboardScreen() {
  const workspaceId = useWorkspaceId();
  const { data: workspaces } = useQuery(workspacesQuery());
  const name = workspaces?.find(({ workspace_id }) => workspace_id === workspaceId)?.workspace_name ?? workspaceId;
  const campaigns = useQuery({ ...read("listCampaigns", {}), select: (answer) => campaignsOf(answer, workspaceId) });

  return (
    <Page
      title="Dashboard"
      lead={name}
      actions={
        <Link to="/w/$workspaceId/import" params={{ workspaceId }} className="button primary">
          Import customers
        </Link>
      }
    >
      <div className="dashboard">
        <div className="dashboard-main">
          <QueryPanel
            label="Campaigns"
            query={campaigns}
            summary={(list) => `${countOf(list.length, "campaign")}.`}
            isEmpty={(list) => list.length === 0}
            empty={
              <EmptyNotice title="No campaign yet">
                <p>Campaigns are made in Nudgescribe. Bring in their customers here first.</p>
              </EmptyNotice>
            }
          >
            {(list) => <CampaignCharts workspaceId={workspaceId} campaigns={list} />}
          </QueryPanel>
          {/* Another workspace begins with its first campaigns and groups. */}
          {campaigns.data && campaigns.data.length > 0 && (
            <RunsChart key={`runs of ${workspaceId}`} campaigns={campaigns.data} />
          )}
          <GroupsChart key={`groups of ${workspaceId}`} workspaceId={workspaceId} />
        </div>
        <aside className="dashboard-side" aria-label="What to do, and what has changed">
          {campaigns.data && <NextSteps workspaceId={workspaceId} campaigns={campaigns.data} />}
          <LatestChanges workspaceId={workspaceId} />
        </aside>
      </div>
    </Page>
  );
}
