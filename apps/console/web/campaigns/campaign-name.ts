import type { Campaign } from "@nudgescribe/types/schemas";

/** What a campaign is called on the screen; an API that leaves out the name leaves the id. */
export const campaignName = ({ campaign_name, campaign_id }: Campaign): string =>
  campaign_name || campaign_id || "A campaign without a name";
