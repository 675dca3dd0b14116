import { expect, test } from "@jest/globals";
import { contract } from "@nudgescribe/contract/jest";
import { put } from "../src/by-hand.ts";
import { groupsOf } from "../src/groups.ts";
import { anyone } from "../src/settings.ts";

const api = contract();
const groups = () => groupsOf("ws_2f6c1d", anyone(api.url));

test("shows the groups of a workspace", async () => {
  api.on("listCustomerGroups").once(200, { example: "several" });
  const names = await groups().names();
  expect(names.length).toBe(4);
});

test("tells who may not create a group that it was refused", async () => {
  api.on("createCustomerGroup").always(403, { example: "refused" });
  expect(await groups().create("Lapsed")).toBe("refused");
});

test("sends the new name of a group", async () => {
  await groups().rename("cg_5d7f30", "Win-back");
  const [call] = await api.calls("updateCustomerGroup");
  expect(call?.request.body.group_name).toBe("Win-back");
});

test("counts the customers that were stored", async () => {
  api
    .on("uploadCustomers")
    .once(200, { body: { status: "completed", received: 1, created: 1, updated: 0, refused: 0 } });
  expect(await groups().addCustomers("cg_81c0e2", [{ policy_number: "HM-204117" }])).toBe(1);
});

test("the form without a name is known to break the contract", async () => {
  api.expectViolation("createCustomerGroup", { at: "body.group_name", rule: "required" });
  await put(api.url, "/v1/cg", { workspace_id: "ws_2f6c1d" });
});
