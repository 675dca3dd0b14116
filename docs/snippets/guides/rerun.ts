import assert from "node:assert/strict";
//#region
import { Nudgescribe } from "@nudgescribe/client";

const nudgescribe = new Nudgescribe();
const campaign_id = "cmp_3e9a52";
const customer_group_id = "cg_c94b16";

const [before] = await nudgescribe.reruns.list({ campaign_id }); // newest first
console.log(`run ${before?.run_number} was for ${before?.customer_group_name}`);

const rerun = await nudgescribe.reruns.start({ campaign_id, customer_group_id });
console.log(`run ${rerun.run_number} started, the campaign is now "${rerun.campaign_status}"`);

const [latest] = await nudgescribe.reruns.list({ campaign_id });
console.log(`run ${latest?.run_number} is for ${latest?.customer_group_name}, ${latest?.segment_count} segments`);

const archived = await nudgescribe.reruns.listMessages({ campaign_id, run_number: before?.run_number ?? 1 });
for (const message of archived) console.log(`archived: ${message.segment}: ${message.content}`);
//#endregion

assert.equal(rerun.run_number, (before?.run_number ?? 0) + 1);
assert.equal(latest?.run_number, rerun.run_number);
assert.equal(latest?.customer_group_id, customer_group_id);
assert.notEqual(rerun.campaign_status, "Published");
assert.ok(archived.length > 0 && archived.every((message) => message.archived));
