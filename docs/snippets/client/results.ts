import { Nudgescribe } from "@nudgescribe/client";

const nudgescribe = new Nudgescribe();
const campaign_id = "cmp_3e9a52";
const customer_group_id = "cg_not_there";

//#region
const { data, status, headers, requestId } = await nudgescribe.campaigns.list({}).withResponse();

const result = await nudgescribe.reruns.start({ campaign_id, customer_group_id }).safe();
if (!result.ok && result.error.status === 400) console.log(result.error.body?.message);
//#endregion

console.log(data.length, status, headers.get("content-type"), requestId);
