import assert from "node:assert/strict";
//#region
import { Nudgescribe } from "@nudgescribe/client";

const nudgescribe = new Nudgescribe({
  observe: (event) => {
    if (event.type === "response") console.log(event.operation, event.status);
    if (event.type === "session") console.log("session:", event.action);
  },
});
const workspace_id = "ws_2f6c1d";

await nudgescribe.customerGroups.list({ workspace_id }); // signs in first

// Only a sandbox can do this: 14 days go by, and the access token has expired.
const clock = new URL("/__sandbox/clock/advance", process.env["NUDGESCRIBE_BASE_URL"]);
const headers = { "content-type": "application/json" };
await fetch(clock, { method: "POST", headers, body: JSON.stringify({ by: "14d" }) });

const groups = await nudgescribe.customerGroups.list({ workspace_id }); // is refused, renews, is sent again
console.log(groups.length, "groups");
//#endregion

assert.ok(groups.length > 0);
