import { ConnectionError } from "@nudgescribe/client";
import { expect, test } from "vitest";
import { codeOf, errorOf, groups, served, ways, workspace_id } from "../served.ts";

const create = { workspace_id, group_name: "A" };

test.for(ways)(
  "before the headers are whole, fetch rejects and nobody can tell whether the work was done ($way)",
  async ({ open }) => {
    for (const at of ["before-headers", "in-headers"] as const) {
      for (const done of [false, true]) {
        await using here = await open({ fault: { kind: "reset", at, done } });
        const failed = await errorOf(here.call("createCustomerGroup", create));
        expect([failed.message, codeOf(failed)]).toEqual(["fetch failed", "ECONNRESET"]);
        const error = await errorOf(here.client.customerGroups.create({ workspace_id, group_name: "B" }));
        expect(error).toBeInstanceOf(ConnectionError);
        expect(error["sent"]).toBe("maybe");
        expect(here.sandbox.journal.entries().map(({ status, faults }) => [status, faults])).toEqual([
          [undefined, ["reset"]],
          [undefined, ["reset"]],
        ]);
        expect(await groups(here)).toBe(done ? 2 : 0);
      }
    }
  },
);

test.for(ways)("after the headers, fetch resolves and reading the body fails ($way)", async ({ open }) => {
  await using here = await open({ fault: { kind: "reset", at: "after-headers" } });
  const response = await here.call("createCustomerGroup", create);
  expect(response.status).toBe(200);
  const failed = await errorOf(response.text());
  expect([failed.message, codeOf(failed)]).toEqual(["terminated", "ECONNRESET"]);
  const error = await errorOf(here.client.customerGroups.create({ workspace_id, group_name: "B" }));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error["sent"]).toBe("yes");
  expect(await groups(here)).toBe(2);
});

test("our client repeats a read over a new connection", async () => {
  await using here = await served({ retries: 1, fault: { kind: "reset", count: 1 } });
  expect(await here.client.customerGroups.list({ workspace_id })).toEqual([]);
});
