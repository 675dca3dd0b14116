import { Nudgescribe } from "@nudgescribe/client";
import { startSandbox } from "@nudgescribe/sandbox";

await using sandbox = await startSandbox({ load: "demo" }); // a server on this machine, in place of an account
const nudgescribe = new Nudgescribe({ baseUrl: sandbox.url, ...sandbox.credentials });

for (const { workspace_id = "", workspace_name, campaigns = [] } of await nudgescribe.campaigns.list({})) {
  const groups = await nudgescribe.customerGroups.list({ workspace_id });
  console.log(`${workspace_name}: customer groups ${groups.length}, campaigns ${campaigns.length}`);
}
