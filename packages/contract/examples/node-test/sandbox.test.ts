import assert from "node:assert/strict";
import { test } from "node:test";
import { contract } from "@nudgescribe/contract/node-test";
import { groupsOf } from "../src/groups.ts";

const api = contract({ world: "sandbox" });

test("a group that was created is listed, though the server failed once", async () => {
  const groups = groupsOf("ws_2f6c1d", { baseUrl: api.url, ...(await api.sandbox.credentials()) });
  await groups.create("Lapsed");
  await api.on("listCustomerGroups").fault({ kind: "server-error", status: 503 }, { times: 1 });
  assert.deepEqual(await groups.names(), ["Lapsed"]);
  const listed = await api.calls("listCustomerGroups");
  assert.deepEqual(
    listed.map(({ response }) => response.status),
    [503, 200],
  );
});
