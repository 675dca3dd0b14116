import type { Context } from "../handlers/handler.ts";
import { refuse } from "../refusal.ts";
import type { StoredCampaign, StoredRun } from "../store/campaigns.ts";
import type { Store } from "../store/store.ts";

/** The campaign of a request. One of another account is refused like one that does not exist. */
export async function campaignOf(
  { store, caller }: Pick<Context, "store" | "caller">,
  campaignId: string,
  options: { readonly lock?: boolean } = {},
): Promise<StoredCampaign> {
  const campaign = await store.campaigns.find(caller.account_id, campaignId, options);
  return campaign ?? refuse(400, "campaign-unknown", "There is no such campaign in this account.");
}

/** The runs of a campaign, newest first. */
export async function runsOf(store: Store, campaign: StoredCampaign): Promise<StoredRun[]> {
  const runs = await store.campaigns.runs(campaign.campaign_id);
  return runs.length > 0 ? runs : [await firstRun(store, campaign)];
}

/** What the campaign itself says of its only run. */
export async function firstRun(store: Store, campaign: StoredCampaign): Promise<StoredRun> {
  // rule: first-run-is-made-up
  const { campaign_id, run_number, customer_group_id, status, created_at } = campaign;
  const group = await store.groups.find(campaign.workspace_id, customer_group_id);
  const messages = await store.messages.ofRun({ campaign_id, run_number });
  return {
    campaign_id,
    run_number,
    customer_group_id,
    customer_group_name: group?.group_name ?? "",
    status,
    segment_count: messages.length,
    created_at,
  };
}
