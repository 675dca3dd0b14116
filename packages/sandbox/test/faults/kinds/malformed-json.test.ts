import { ParseError } from "@nudgescribe/client";
import { expect, test } from "vitest";
import { errorOf, groups, served, workspace_id } from "../served.ts";

test("status, type and length are right, and the JSON does not parse", async () => {
  await using here = await served({ fault: { kind: "malformed-json" } });
  const response = await here.call("listCustomerGroups", { workspace_id });
  const text = await response.text();
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
  expect(response.headers.get("content-length")).toBe(String(text.length));
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
});

test("our client throws a ParseError, and the work is done", async () => {
  await using here = await served({ fault: { kind: "malformed-json" } });
  const error = await errorOf(here.client.customerGroups.create({ workspace_id, group_name: "A" }));
  expect(error).toBeInstanceOf(ParseError);
  expect(here.sandbox.journal.entries()[0]).toMatchObject({
    status: 200,
    faults: ["malformed-json"],
    breaksContract: true,
  });
  expect(await groups(here)).toBe(1);
});
