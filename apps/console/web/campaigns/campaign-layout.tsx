import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useLocation, useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { toProblem } from "../api/ask.ts";
import { read } from "../api/queries.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { EmptyNotice, FailureNotice } from "../ui/notices.tsx";
import { Page } from "../ui/page.tsx";
import { QueryPanel } from "../ui/query-panel.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";
import { CampaignTabs, tabAt } from "./campaign-tabs.tsx";
import { type FoundCampaign, findCampaign } from "./find-campaign.ts";
import { CampaignContext, type CampaignInView } from "./use-campaign.ts";
import { useGroupName } from "./use-group-name.ts";
import "./campaigns.css";

/**
 * What stands around the screens of one campaign: they read it by `useCampaign`. The `h1` is here, so they are made of
 * panels with an `h2` each, without a `Page` of their own.
 */
export function CampaignLayout() {
  const { workspaceId, campaignId } = useParams({ from: "/inside/w/$workspaceId/campaigns/$campaignId" });
  const query = useQuery({
    ...read("listCampaigns", {}),
    select: (answer) => findCampaign(answer, { workspaceId, campaignId }),
  });
  const { campaign } = query.data ?? {};
  const title = campaign?.campaign_name || campaignId;
  const tab = tabAt(useLocation().pathname);

  // After the title that the page itself has set.
  useEffect(() => {
    document.title = `${tab.label} · ${title} · Nudgescribe Console`;
  }, [title, tab.label]);

  return (
    <>
      <Breadcrumb
        here={title}
        parent={
          <Link to="/w/$workspaceId/campaigns" params={{ workspaceId }} activeOptions={{ exact: true }}>
            Campaigns
          </Link>
        }
      />
      <Page title={title} lead={campaign && <CampaignFacts workspaceId={workspaceId} campaign={campaign} />}>
        {campaign ? (
          <>
            {query.error && (
              // What was read before stays: a screen below may be in the middle of something.
              <div className="stack above">
                <FailureNotice
                  title="The campaign could not be loaded again"
                  problem={toProblem(query.error)}
                  onRetry={() => void query.refetch()}
                />
              </div>
            )}
            <CampaignTabs workspaceId={workspaceId} campaignId={campaignId} />
            <CampaignContext value={{ workspaceId, campaignId, campaign }}>
              <Outlet />
            </CampaignContext>
          </>
        ) : (
          <QueryPanel
            label="The campaign"
            query={query}
            summary={() => "There is no such campaign."}
            isEmpty={() => true}
            empty={<NoCampaign workspaceId={workspaceId} campaignId={campaignId} elsewhere={query.data?.elsewhere} />}
          >
            {() => null}
          </QueryPanel>
        )}
      </Page>
    </>
  );
}

function CampaignFacts({ workspaceId, campaign }: Omit<CampaignInView, "campaignId">) {
  const groupName = useGroupName(workspaceId);
  const { status, run_number, customer_group_id } = campaign;
  const group = groupName(customer_group_id);
  return (
    <span className="campaign-facts">
      <StatusBadge status={status} />
      <span>{run_number ? `Run ${run_number}` : "Run unknown"}</span>
      <span>
        {customer_group_id ? (
          <Link to="/w/$workspaceId/groups/$groupId" params={{ workspaceId, groupId: customer_group_id }}>
            {group}
          </Link>
        ) : (
          "Group unknown"
        )}
      </span>
    </span>
  );
}

type NoCampaignProps = Omit<CampaignInView, "campaign"> & Partial<Pick<FoundCampaign, "elsewhere">>;

function NoCampaign({ workspaceId, campaignId, elsewhere }: NoCampaignProps) {
  return (
    <EmptyNotice title="There is no such campaign">
      <p>
        The API lists no campaign <code>{campaignId}</code> in this workspace.{" "}
        {!elsewhere && "It may have been deleted, or the address may have a slip in it."}
      </p>
      {elsewhere && (
        <p>
          It belongs to{" "}
          <Link to="/w/$workspaceId/campaigns/$campaignId" params={{ workspaceId: elsewhere.workspace_id, campaignId }}>
            {elsewhere.workspace_name}
          </Link>
          .
        </p>
      )}
      <p>
        <Link to="/w/$workspaceId/campaigns" params={{ workspaceId }}>
          All campaigns of this workspace
        </Link>
      </p>
    </EmptyNotice>
  );
}
