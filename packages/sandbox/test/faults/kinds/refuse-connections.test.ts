import { ConnectionError } from "@nudgescribe/client";
import { expect, test } from "vitest";
import { codeOf, errorOf, groups, served, unserved, workspace_id } from "../served.ts";

test("the call that meets it loses its connection, the next ones are refused", async () => {
  await using here = await served({ fault: { kind: "refuse-connections", ms: 600_000, count: 1 } });
  const lost = await errorOf(here.client.customerGroups.create({ workspace_id, group_name: "A" }));
  expect(lost).toBeInstanceOf(ConnectionError);
  expect(lost["sent"]).toBe("maybe");
  const refused = await errorOf(here.client.customerGroups.create({ workspace_id, group_name: "A" }));
  expect(refused).toBeInstanceOf(ConnectionError);
  expect(refused["sent"]).toBe("no");
  expect(codeOf(await errorOf(here.call("listCustomerGroups", { workspace_id })))).toBe("ECONNREFUSED");
});

test("the server listens again on the same port, and our client gets there by itself", async () => {
  await using here = await served({ retries: 10, fault: { kind: "refuse-connections", ms: 300, count: 1 } });
  expect(await here.client.customerGroups.list({ workspace_id })).toEqual([]);
  expect(here.events.filter(({ type }) => type === "failure").length).toBeGreaterThan(0);
  expect(await groups(here)).toBe(0);
});

test("without a socket, so many calls are refused", async () => {
  await using here = await unserved({ fault: { kind: "refuse-connections", ms: 600_000, count: 2 } });
  const failed = await errorOf(here.call("createCustomerGroup", { workspace_id, group_name: "A" }));
  expect([failed.message, codeOf(failed)]).toEqual(["fetch failed", "ECONNREFUSED"]);
  const error = await errorOf(here.client.customerGroups.create({ workspace_id, group_name: "A" }));
  expect([error.name, error["sent"]]).toEqual(["ConnectionError", "no"]);
  await here.client.customerGroups.create({ workspace_id, group_name: "A" });
  expect(await groups(here)).toBe(1);
});
