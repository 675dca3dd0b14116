import { Nudgescribe } from "@nudgescribe/client";

const nudgescribe = new Nudgescribe(); // address, key, email and password come from the environment

for (const { workspace_id = "", workspace_name, campaigns = [] } of await nudgescribe.campaigns.list({})) {
  const groups = await nudgescribe.customerGroups.list({ workspace_id });
  console.log(`${workspace_name}: ${groups.length} customer groups, ${campaigns.length} campaigns`);
}
