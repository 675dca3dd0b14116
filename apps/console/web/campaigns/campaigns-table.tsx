import type { Campaign } from "@nudgescribe/types/schemas";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Moment } from "../ui/moment.tsx";
import { StatusBadge } from "../ui/status-badge.tsx";
import { campaignName } from "./campaign-name.ts";
import { useGroupName } from "./use-group-name.ts";

type CampaignsTableProps = { readonly workspaceId: string; readonly campaigns: readonly Campaign[] };

export function CampaignsTable({ workspaceId, campaigns }: CampaignsTableProps) {
  const groupName = useGroupName(workspaceId);
  const columns = useMemo(() => columnsFor(workspaceId, groupName), [workspaceId, groupName]);
  return (
    <DataTable
      caption="Campaigns of this workspace"
      unit="campaign"
      rows={campaigns}
      columns={columns}
      search="Search campaigns"
      sortBy={{ id: "published", desc: true }}
    />
  );
}

const columnsFor = (workspaceId: string, groupName: ReturnType<typeof useGroupName>): readonly Column<Campaign>[] => [
  {
    id: "name",
    header: "Name",
    value: campaignName,
    isRowHeader: true,
    look: "name",
    cell: (campaign) =>
      campaign.campaign_id ? (
        <Link to="/w/$workspaceId/campaigns/$campaignId" params={{ workspaceId, campaignId: campaign.campaign_id }}>
          {campaignName(campaign)}
        </Link>
      ) : (
        campaignName(campaign)
      ),
  },
  {
    id: "status",
    header: "Status",
    value: ({ status }) => status,
    look: "status",
    cell: ({ status }) => <StatusBadge status={status} />,
  },
  { id: "run", header: "Run", value: ({ run_number }) => run_number, look: "number" },
  {
    id: "group",
    header: "Customer group",
    value: ({ customer_group_id }) => groupName(customer_group_id),
    look: "text",
  },
  {
    id: "published",
    header: "Published",
    value: ({ published_at }) => published_at,
    look: "moment",
    cell: ({ published_at }) => (published_at ? <Moment text={published_at} /> : "–"),
  },
];
