import assert from "node:assert/strict";
//#region
import { Nudgescribe } from "@nudgescribe/client";

const nudgescribe = new Nudgescribe();
const workspace_id = "ws_2f6c1d";

const fields = await nudgescribe.profileFields.list({ workspace_id });
console.log("columns:", fields.map(({ field_name }) => field_name).join(", "));

const group_name = "New policyholders, week 48";
const { customer_group_id = "" } = await nudgescribe.customerGroups.create({ workspace_id, group_name });

const source = `first_name,policy_number,renewal_date
Amira,HM-204117,01/12/2026
Jonas,HM-204118,15/12/2026
`;
const report = await nudgescribe.customers.import({ workspace_id, customer_group_id, source });
console.log("created:", report.created, "refused:", report.refusedRows);
for (const { line, field, message } of report.refused) console.log(`line ${line}, ${field}: ${message}`);

const customers = await nudgescribe.customers.list({ workspace_id, customer_group_id }).all();
console.log("in the group:", customers.length);
//#endregion

assert.equal(report.created, 2);
assert.equal(customers.length, 2);
const groups = await nudgescribe.customerGroups.list({ workspace_id });
assert.equal(groups.find((group) => group.customer_group_id === customer_group_id)?.group_name, group_name);
