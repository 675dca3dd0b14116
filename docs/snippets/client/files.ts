import assert from "node:assert/strict";
import { Nudgescribe } from "@nudgescribe/client";

const nudgescribe = new Nudgescribe();
const [workspace_id, customer_group_id, campaign_id] = ["ws_2f6c1d", "cg_81c0e2", "cmp_3e9a52"];
const onProgress = () => {};
let written = 0;
const write = (_row: object) => {
  written += 1;
};
const source = "first_name,renewal_date\nAmira,01/12/2026\nJonas,soon\n"; // or rows, a Blob, a stream

//#region
for await (const file of nudgescribe.messages.export({ workspace_id, campaign_id }, { onProgress })) {
  for await (const row of file.rows()) write(row); // constant memory, whatever the size
}

const { rows, cut } = await nudgescribe.messages.json({ campaign_id, page: 1 }); // at most 1000; `cut` says so

const report = await nudgescribe.customers.import({ workspace_id, customer_group_id, source }); // rows, CSV, Blob, stream
for (const { line, column, message } of report.refused) console.log(line, column, message);
//#endregion

assert.ok(written > 0);
assert.equal(rows.length, written);
assert.equal(cut, false);
