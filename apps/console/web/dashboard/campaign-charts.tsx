import type { Campaign } from "@nudgescribe/types/schemas";
import { Link } from "@tanstack/react-router";
import { campaignName } from "../campaigns/campaign-name.ts";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { readMoment } from "../charts/read-moment.ts";
import { StackedBar } from "../charts/stacked-bar.tsx";
import { Timeline } from "../charts/timeline.tsx";
import { Moment } from "../ui/moment.tsx";
import { capitalize, countOf } from "../ui/words.ts";
import { mixOf, shortName } from "./status-rows.ts";

type CampaignChartsProps = { readonly workspaceId: string; readonly campaigns: readonly Campaign[] };

export function CampaignCharts({ workspaceId, campaigns }: CampaignChartsProps) {
  return (
    <div className="panel-body charts">
      <StatusChart campaigns={campaigns} />
      <PublicationsChart workspaceId={workspaceId} campaigns={campaigns} />
    </div>
  );
}

function StatusChart({ campaigns }: { readonly campaigns: readonly Campaign[] }) {
  const title = "Campaigns by status";
  const { series, values } = mixOf(campaigns);
  const parts = series.map((name, index) => `${values[index]} ${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  const summary = `${capitalize(countOf(campaigns.length, "campaign"))}: ${parts.join(", ")}.`;
  return (
    <ChartFigure
      title={title}
      summary={summary}
      table={{
        columns: [{ label: "Status" }, { label: "Campaigns", numeric: true }],
        rows: [...series.map((name, index) => [name, values[index]]), ["All", campaigns.length]],
      }}
    >
      <StackedBar label={`${title}. ${summary}`} series={series} rows={[{ label: "All campaigns", values }]} />
    </ChartFigure>
  );
}

function PublicationsChart({ workspaceId, campaigns }: CampaignChartsProps) {
  const title = "Publications along time";
  const published = campaigns
    .filter(({ published_at }) => published_at)
    .toSorted((one, other) => (readMoment(other.published_at) ?? 0) - (readMoment(one.published_at) ?? 0));
  const [newest] = published;
  const summary = newest
    ? `${capitalize(countOf(published.length, "campaign"))} with a date of publication, last ${shortName(campaignName(newest))}.`
    : "No campaign of this workspace has a date of publication.";
  return (
    <ChartFigure
      title={title}
      summary={summary}
      note="The API tells the last publication of a campaign, not those before it."
      table={{
        columns: [{ label: "Campaign" }, { label: "Published" }],
        rows: published.map((campaign) => [
          <Link
            key="link"
            to="/w/$workspaceId/campaigns/$campaignId"
            params={{ workspaceId, campaignId: campaign.campaign_id ?? "" }}
          >
            {campaignName(campaign)}
          </Link>,
          <Moment key="moment" text={campaign.published_at ?? ""} />,
        ]),
      }}
    >
      {published.length > 0 && (
        <Timeline
          label={`${title}. ${summary}`}
          series={["Published"]}
          lanes={[
            {
              label: "",
              events: published.map((campaign) => ({
                at: campaign.published_at,
                label: campaignName(campaign),
                series: 0,
              })),
            },
          ]}
        />
      )}
    </ChartFigure>
  );
}
