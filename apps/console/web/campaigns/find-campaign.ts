import type { Campaign, CampaignsByWorkspace } from "@nudgescribe/types/schemas";
import { listOf } from "../api/queries.ts";

export type FoundCampaign = {
  readonly campaign: Campaign | undefined;
  /** Another workspace that has it, as after a link that names the wrong one. */
  readonly elsewhere: { readonly workspace_id: string; readonly workspace_name: string } | undefined;
};

/** The campaigns of one workspace. The API lists them for all workspaces at once, and may name one twice. */
export const campaignsOf = (answer: readonly CampaignsByWorkspace[], workspaceId: string): readonly Campaign[] =>
  listOf(answer)
    .filter(({ workspace_id }) => workspace_id === workspaceId)
    .flatMap(campaignsIn);

export function findCampaign(
  answer: readonly CampaignsByWorkspace[],
  { workspaceId, campaignId }: { readonly workspaceId: string; readonly campaignId: string },
): FoundCampaign {
  const has = ({ campaign_id }: Campaign) => campaign_id === campaignId;
  const campaign = campaignsOf(answer, workspaceId).find(has);
  const other = campaign ? undefined : listOf(answer).find((workspace) => campaignsIn(workspace).some(has));
  const { workspace_id, workspace_name } = other ?? {};
  return {
    campaign,
    elsewhere: workspace_id ? { workspace_id, workspace_name: workspace_name || workspace_id } : undefined,
  };
}

const campaignsIn = ({ campaigns }: CampaignsByWorkspace): readonly Campaign[] =>
  Array.isArray(campaigns) ? listOf<Campaign>(campaigns) : [];
