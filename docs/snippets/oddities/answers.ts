import assert from "node:assert/strict";
import { Nudgescribe } from "@nudgescribe/client";
import { startSandbox } from "@nudgescribe/sandbox";

await using sandbox = await startSandbox();
const { credentials, url: baseUrl } = sandbox;
sandbox.faults.add({
  kind: "answer",
  operation: "listCampaigns",
  status: 200,
  body: [{ workspace_id: "ws_2f6c1d", campaigns: [{ campaign_id: "cmp_1", status: "Paused", owner: null }] }],
});

//#region drift
const nudgescribe = new Nudgescribe({
  ...credentials,
  baseUrl,
  drift: "report",
  observe: (event) => {
    if (event.type !== "drift") return;
    for (const { pointer, expected, seen } of event.findings)
      console.log(`${pointer}: expected ${expected}, saw ${seen}`);
  },
});
const [workspace] = await nudgescribe.campaigns.list({});
console.log(workspace?.campaigns?.[0]?.status); // "Paused": a value that the contract does not know comes through
//#endregion

assert.equal(workspace?.campaigns?.[0]?.status, "Paused");
