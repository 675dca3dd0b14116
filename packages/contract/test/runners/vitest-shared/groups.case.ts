import { expect, test } from "vitest";
import { contract } from "../../../src/vitest.ts";
import { save } from "./save.ts";

const api = contract();

test("keeps the contract", async () => {
  expect(await save(api.url)).toBe(200);
});

test("breaks it and does not notice", async () => {
  await save(api.url, { workspace_id: "ws_2f6c1d" });
});

test("keeps it again", async () => {
  expect(await save(api.url)).toBe(200);
  expect(await api.calls("createCustomerGroup")).toHaveLength(1);
});

test("breaks it and says so", async () => {
  api.expectViolation("createCustomerGroup", { at: "body.group_name", rule: "required" });
  await save(api.url, { workspace_id: "ws_2f6c1d" });
});

test("says that it breaks it and does not", async () => {
  api.expectViolation("createCustomerGroup");
  await save(api.url);
});

test("gets the answer that it chose", async () => {
  api.on("createCustomerGroup").once(403, { example: "refused" });
  expect(await save(api.url)).toBe(403);
});

test("chooses an answer and makes no call", () => {
  api.on("createCustomerGroup").once(403, { example: "refused" });
});

test("calls what is no operation", async () => {
  await save(api.url, {}, "/v1/groups");
});
