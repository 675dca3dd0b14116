import assert from "node:assert/strict";
import { Nudgescribe } from "@nudgescribe/client";

const nudgescribe = new Nudgescribe();
const campaign_id = "cmp_3e9a52";

//#region forms
const { rows, cut } = await nudgescribe.messages.json({ campaign_id, page: 1 }); // `cut`: there may be more than 1,000

for await (const row of nudgescribe.messages.rows({ campaign_id, page: 1 })) console.log(row["content"]); // CSV, all rows

const link = await nudgescribe.messages.link({ campaign_id, page: 1 });
console.log(`${link}`); // ends in ?[masked], since the link is a secret; link.url has it
const file = await nudgescribe.messages.download(link); // without any credential of yours
//#endregion

assert.equal(rows.length, 3);
assert.equal(cut, false);
assert.match(`${link}`, /\?\[masked\]$/);
assert.match(await new Response(file).text(), /^customer_id,segment,content/);
