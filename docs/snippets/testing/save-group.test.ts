//#region answers
import { Nudgescribe } from "@nudgescribe/client";
import { contract } from "@nudgescribe/contract/vitest";
import { expect, test } from "vitest";
import { saveGroup } from "./save-group.ts";

const api = contract();
const save = () => {
  const nudgescribe = new Nudgescribe({ baseUrl: api.url, apiKey: "any", email: "any", password: "any" });
  return saveGroup(nudgescribe, "ws_2f6c1d", "Lapsed");
};

test("a group is saved under its name", async () => {
  expect(await save()).toBe("saved");
  const [call] = await api.calls("createCustomerGroup");
  expect(call?.request.body.group_name).toBe("Lapsed");
});

test("a user without the right is told so", async () => {
  api.on("createCustomerGroup").always(403, { example: "refused" });
  expect(await save()).toBe("you may not save groups here");
});

test("a broken connection does not save twice", async () => {
  await api.on("createCustomerGroup").fault({ kind: "reset" });
  expect(await save()).toBe("perhaps saved: look before you save again");
  expect(await api.calls("createCustomerGroup")).toHaveLength(1);
});
//#endregion

//#region expected
test("the old form is known to send no name", async () => {
  api.expectViolation("createCustomerGroup", { at: "body.group_name", rule: "required" });
  await fetch(`${api.url}/v1/cg`, {
    method: "PUT",
    headers: { authorization: "Bearer any", "content-type": "application/json" },
    body: JSON.stringify({ workspace_id: "ws_2f6c1d" }),
  });
});
//#endregion
