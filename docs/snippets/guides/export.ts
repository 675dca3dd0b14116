import assert from "node:assert/strict";
//#region
import { Nudgescribe } from "@nudgescribe/client";

const nudgescribe = new Nudgescribe();
const workspace_id = "ws_2f6c1d";

const workspaces = await nudgescribe.campaigns.list({});
const campaigns = workspaces.find((workspace) => workspace.workspace_id === workspace_id)?.campaigns ?? [];
const campaign = campaigns.find(({ status }) => status === "Ready to publish");
if (!campaign?.campaign_id) throw new Error("no campaign is ready to publish");
const { campaign_id, campaign_name } = campaign;

console.log(`publishing "${campaign_name}"`);
let messages = 0;
for await (const file of nudgescribe.messages.export({ workspace_id, campaign_id }, { pollInterval: 500 })) {
  console.log(`file ${file.page} of ${file.pages}`);
  for await (const { customer_id, segment, content } of file.rows()) {
    messages += 1;
    if (messages === 1) console.log(`  ${customer_id}, ${segment}: ${content}`);
  }
}
console.log(`${messages} messages`);
//#endregion

assert.equal(messages, 2400);
const after = await nudgescribe.campaigns.list({});
const published = after
  .flatMap((workspace) => workspace.campaigns ?? [])
  .find((one) => one.campaign_id === campaign_id);
assert.equal(published?.status, "Published");
