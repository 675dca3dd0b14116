import { TimeoutError } from "@nudgescribe/client";
import { expect, test } from "vitest";
import { errorOf, ways, workspace_id } from "../served.ts";

test.for(ways)("the body comes bit by bit, and whole ($way)", async ({ open }) => {
  await using here = await open();
  await here.client.customerGroups.create({ workspace_id, group_name: "A" });
  const right = await (await here.call("listCustomerGroups", { workspace_id })).text();
  here.sandbox.faults.add({ kind: "slow-body", bytesPerSecond: right.length * 4 });
  const start = performance.now();
  const response = await here.call("listCustomerGroups", { workspace_id });
  const parts: Uint8Array[] = [];
  for await (const part of response.body ?? []) parts.push(part);
  expect(performance.now() - start).toBeGreaterThan(190);
  expect(parts.length).toBeGreaterThan(1);
  expect(Buffer.concat(parts).toString()).toBe(right);
  expect(response.headers.get("content-length")).toBe(String(right.length));
});

test.for(ways)("the deadline of our client ends it ($way)", async ({ open }) => {
  await using here = await open({ timeout: 300, fault: { kind: "slow-body", bytesPerSecond: 1 } });
  const error = await errorOf(here.client.customerGroups.list({ workspace_id: "ws_unknown" }));
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error["sent"]).toBe("yes");
});

test.for(ways)("a caller that gives up while it reads gets its own reason ($way)", async ({ open }) => {
  await using here = await open({ fault: { kind: "slow-body", bytesPerSecond: 1 } });
  const caller = new AbortController();
  const response = await here.call("listCustomerGroups", { workspace_id }, { signal: caller.signal });
  const reading = errorOf(response.text());
  caller.abort(new Error("enough"));
  expect(await reading).toBe(caller.signal.reason);
});
