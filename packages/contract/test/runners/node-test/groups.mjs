import assert from "node:assert/strict";
import { test } from "node:test";
import { contract } from "../../../src/node-test.ts";

const api = contract();
const save = (body) =>
  fetch(`${api.url}/v1/cg`, {
    method: "PUT",
    headers: { "content-type": "application/json", authorization: "Bearer any" },
    body: JSON.stringify(body),
  });

test("keeps the contract", async () => {
  assert.equal((await save({ workspace_id: "ws_2f6c1d", group_name: "Lapsed" })).status, 200);
});

test("breaks it and does not notice", async () => {
  await save({ workspace_id: "ws_2f6c1d" });
});

test("chooses an answer and makes no call", () => {
  api.on("createCustomerGroup").once(403, { example: "refused" });
});

test("keeps it again", async () => {
  assert.equal((await save({ workspace_id: "ws_2f6c1d", group_name: "Lapsed" })).status, 200);
});
