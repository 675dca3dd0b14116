import { type Served, workspace_id } from "./served.ts";

/** A group with customers in it, and a campaign for it that is ready to publish. */
export async function readyToPublish({
  sandbox,
  client,
}: Served): Promise<{ campaign_id: string; customer_group_id: string }> {
  const { customer_group_id = "" } = await client.customerGroups.create({ workspace_id, group_name: "A" });
  await client.profileFields.create({ workspace_id, field_name: "segment", field_type: "string" });
  const customers = ["Loyal", "Price"].map((segment) => ({ segment }));
  await client.customers.upload({ workspace_id, customer_group_id, customers });
  const campaign = await sandbox.platform.createCampaign({
    workspace_id,
    customer_group_id,
    campaign_name: "Renewals",
  });
  await sandbox.clock.advance("1m");
  await sandbox.platform.review(campaign.campaign_id);
  await sandbox.platform.approve(campaign.campaign_id);
  return { campaign_id: campaign.campaign_id, customer_group_id };
}
