import { Nudgescribe } from "@nudgescribe/client";
import { startSandbox } from "@nudgescribe/sandbox";

await using sandbox = await startSandbox(); // port 0, ready when it returns, gone at the end of the block
const nudgescribe = new Nudgescribe({ baseUrl: sandbox.url, ...sandbox.credentials });
const workspace_id = "ws_2f6c1d";

await nudgescribe.customerGroups.create({ workspace_id, group_name: "New policyholders" });
await sandbox.clock.advance("14d"); // the next call renews the session
sandbox.faults.add({ kind: "rate-limit", retryAfter: 1, as: "seconds", count: 1 });
await nudgescribe.customerGroups.list({ workspace_id }); // waits one second, as it was told

for (const { operation, status } of await sandbox.journal.entries()) console.log(operation, status);
