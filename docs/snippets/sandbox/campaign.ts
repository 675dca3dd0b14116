import { Nudgescribe } from "@nudgescribe/client";
import { createSandbox } from "@nudgescribe/sandbox";

await using sandbox = await createSandbox({ now: "2026-11-20T09:00:00Z" });
const nudgescribe = new Nudgescribe({
  ...sandbox.credentials,
  baseUrl: "http://localhost",
  fetch: (url, init) => sandbox.fetch(url, init),
});

const workspace_id = "ws_2f6c1d";
const campaign_name = "December renewals";
await nudgescribe.profileFields.create({ workspace_id, field_name: "segment", field_type: "string" });
const { customer_group_id = "" } = await nudgescribe.customerGroups.create({ workspace_id, group_name: "Drivers" });
await nudgescribe.customers.upload({ workspace_id, customer_group_id, customers: [{ segment: "Loyal drivers" }] });

//#region
const { campaign_id } = await sandbox.platform.createCampaign({ workspace_id, customer_group_id, campaign_name });
await sandbox.clock.advance("1s"); // the messages are written
await sandbox.platform.review(campaign_id);
await sandbox.platform.approve(campaign_id); // Ready to publish

await nudgescribe.messages.publish({ workspace_id, campaign_id });
await sandbox.clock.advance("1s"); // the files are there
for await (const file of nudgescribe.messages.files({ campaign_id }))
  for await (const row of file.rows()) console.log(row["segment"], row["content"]);
//#endregion
