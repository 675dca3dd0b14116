import { expect, test } from "@jest/globals";
import { contract } from "@nudgescribe/contract/jest";
import { groupsOf } from "../src/groups.ts";

const api = contract({ world: "sandbox" });

test("a group that was created is listed, though the server failed once", async () => {
  const groups = groupsOf("ws_2f6c1d", { baseUrl: api.url, ...(await api.sandbox.credentials()) });
  await groups.create("Lapsed");
  await api.on("listCustomerGroups").fault({ kind: "server-error", status: 503 }, { times: 1 });
  expect(await groups.names()).toEqual(["Lapsed"]);
  const listed = await api.calls("listCustomerGroups");
  expect(listed.map(({ response }) => response.status)).toEqual([503, 200]);
});
