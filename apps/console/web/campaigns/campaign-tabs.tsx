import { Link } from "@tanstack/react-router";
import type { CampaignInView } from "./use-campaign.ts";

const tabs = [
  { to: "/w/$workspaceId/campaigns/$campaignId", end: "", label: "Messages" },
  { to: "/w/$workspaceId/campaigns/$campaignId/exports", end: "exports", label: "Exports" },
  { to: "/w/$workspaceId/campaigns/$campaignId/runs", end: "runs", label: "Runs" },
  { to: "/w/$workspaceId/campaigns/$campaignId/compare", end: "compare", label: "Compare" },
] as const;

export const tabAt = (pathname: string): (typeof tabs)[number] =>
  tabs.find(({ end }) => end !== "" && pathname.endsWith(`/${end}`)) ?? tabs[0];

export function CampaignTabs({ workspaceId, campaignId }: Omit<CampaignInView, "campaign">) {
  return (
    <nav aria-label="Campaign" className="tabs">
      {tabs.map(({ to, label }) => (
        <Link
          key={to}
          to={to}
          params={{ workspaceId, campaignId }}
          activeOptions={{ exact: true, includeSearch: false }}
          className="tab"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
