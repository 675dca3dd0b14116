import assert from "node:assert/strict";
import { ConnectionError, Nudgescribe } from "@nudgescribe/client";
import { startSandbox } from "@nudgescribe/sandbox";

const workspace_id = "ws_2f6c1d";
const answers: string[] = [];

await using sandbox = await startSandbox();
const nudgescribe = new Nudgescribe({
  ...sandbox.credentials,
  baseUrl: sandbox.url,
  observe: (event) => {
    if (event.type === "response") answers.push(`${event.operation} ${event.status}`);
    if (event.type === "failure") answers.push(`${event.operation} failed`);
  },
});
await nudgescribe.customerGroups.list({ workspace_id });
answers.length = 0;

//#region effects
sandbox.faults.add({ kind: "reset", operation: "listCustomerGroups", count: 1 });
await nudgescribe.customerGroups.list({ workspace_id }); // POST, and safe: sent again

sandbox.faults.add({ kind: "reset", operation: "createCustomerGroup", count: 1, done: true });
try {
  await nudgescribe.customerGroups.create({ workspace_id, group_name: "Lapsed" }); // PUT, and unsafe: sent once
} catch (error) {
  if (error instanceof ConnectionError) console.log(error.sent); // "maybe": the group may exist
}
const groups = await nudgescribe.customerGroups.list({ workspace_id });
console.log(groups.map(({ group_name }) => group_name)); // [ "Lapsed" ]: it does, once
//#endregion

assert.deepEqual(answers, [
  "listCustomerGroups failed",
  "listCustomerGroups 200",
  "createCustomerGroup failed",
  "listCustomerGroups 200",
]);
assert.deepEqual(
  groups.map(({ group_name }) => group_name),
  ["Lapsed"],
);
answers.length = 0;

//#region refusals
// @ts-expect-error a program in JavaScript may forget it
const created = await nudgescribe.customerGroups.create({ workspace_id }).safe();
if (!created.ok) console.log(created.error.name); // "MissingFieldsError": 401, and no token was renewed

await sandbox.clock.advance("14d");
await nudgescribe.customerGroups.list({ workspace_id }); // 403: the session is renewed, and the call sent again
//#endregion

assert.equal(!created.ok && created.error.name, "MissingFieldsError");
assert.deepEqual(answers, [
  "createCustomerGroup 401",
  "listCustomerGroups 403",
  "reauthenticate 200",
  "listCustomerGroups 200",
]);

//#region fields
await nudgescribe.profileFields.create({
  workspace_id,
  field_name: "renewal_date",
  field_type: "Date", // the only one with a capital letter
  field_format: "dd/MM/yyyy",
});
await nudgescribe.profileFields
  // @ts-expect-error a currency needs a field_format, such as "GBP"
  .create({ workspace_id, field_name: "premium", field_type: "currency" })
  .safe();
//#endregion

const fields = await nudgescribe.profileFields.list({ workspace_id });
assert.deepEqual(
  fields.map(({ field_type, field_format }) => [field_type, field_format]),
  [["Date", "dd/MM/yyyy"]],
);
