import { TimeoutError } from "@nudgescribe/client";
import { expect, test } from "vitest";
import { errorOf, groups, served, unserved, workspace_id } from "../served.ts";

test("the answer is late, and right", async () => {
  await using here = await served({ fault: { kind: "latency", ms: 60 } });
  const start = performance.now();
  const response = await here.call("listCustomerGroups", { workspace_id });
  expect(performance.now() - start).toBeGreaterThan(55);
  expect(await response.json()).toEqual([]);
});

test("a caller that does not wait long enough has had the work done, and does not know", async () => {
  await using here = await served({ timeout: 200, fault: { kind: "latency", ms: 600_000 } });
  const error = await errorOf(here.client.customerGroups.create({ workspace_id, group_name: "A" }));
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error["sent"]).toBe("maybe");
  // The wait ends when the caller has gone: else this would take ten minutes.
  await expect.poll(() => here.sandbox.journal.entries()[0]?.status).toBe(200);
  expect(await groups(here)).toBe(1);
});

test("without a socket the caller that gave up gets its own reason", async () => {
  await using here = await unserved({ fault: { kind: "latency", ms: 600_000 } });
  const signal = AbortSignal.timeout(20);
  const error = await errorOf(here.call("listCustomerGroups", { workspace_id }, { signal }));
  expect(error).toBe(signal.reason);
});

test("jitter adds at most so much", async () => {
  await using here = await served({ fault: { kind: "latency", ms: 30, jitter: 30 } });
  const start = performance.now();
  for (let number = 0; number < 5; number++) await here.call("listCustomerGroups", { workspace_id });
  expect(performance.now() - start).toBeGreaterThan(5 * 30 - 5);
  expect(performance.now() - start).toBeLessThan(5 * 60 + 500);
});
