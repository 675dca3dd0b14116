import { test } from "node:test";
import { contract } from "@nudgescribe/contract/node-test";
import { put } from "../src/by-hand.ts";

const api = contract();

test("a wrong field name", async () => {
  await put(api.url, "/v1/cg", { workspace_id: "ws_2f6c1d", groupname: "Lapsed" });
});

test("a missing field", async () => {
  await put(api.url, "/v1/cg", { group_name: "Lapsed" });
});

test("an unknown path", async () => {
  await put(api.url, "/v1/groups", { workspace_id: "ws_2f6c1d", group_name: "Lapsed" });
});

test("an answer that no call takes", () => {
  api.on("createCustomerGroup").once(403, { example: "refused" });
});
