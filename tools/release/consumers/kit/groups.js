import assert from "node:assert/strict";
import { test } from "node:test";
import { Nudgescribe } from "@nudgescribe/client";
import { contract } from "@nudgescribe/contract/node-test";

const api = contract();
const workspace = { workspace_id: "ws_2f6c1d" };
const connect = () => new Nudgescribe({ baseUrl: api.url, apiKey: "any", email: "any", password: "any", retries: 0 });

test("the contract's own example is an answer", async () => {
  api.on("listCustomerGroups").once(200, { example: "several" });
  assert.equal((await connect().customerGroups.list(workspace)).length, 4);
});

test("a refusal comes with its class", async () => {
  api.on("createCustomerGroup").always(403, { example: "refused" });
  const call = connect().customerGroups.create({ ...workspace, group_name: "Lapsed" });
  await assert.rejects(call, { name: "UnauthorisedError", status: 403 });
});

test("a request that breaks the contract is told", async () => {
  api.expectViolation("createCustomerGroup", { at: "body.group_name", rule: "required" });
  await assert.rejects(connect().customerGroups.create(workspace), { name: "MissingFieldsError", status: 401 });
});
