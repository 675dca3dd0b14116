import { operations } from "@nudgescribe/types";
import { expect, test } from "vitest";
import type { Fault } from "../../src/faults/fault.ts";
import { createFaults } from "../../src/faults/faults.ts";
import { says } from "../../src/http/outgoing.ts";

/** A registry, and the statuses that calls get through it. */
function gated(...faults: Fault[]) {
  const made = createFaults({ seed: "a seed", now: () => 0 });
  for (const fault of faults) made.add(fault);
  const met: string[] = [];
  const calls = { answered: 0 };
  const call = async (id: keyof typeof operations = "listCampaigns") => {
    const { status } = await made.gate({
      row: operations[id],
      signal: () => new AbortController().signal,
      outgoing: undefined,
      entry: { fault: (kind) => void met.push(kind) },
      answer: async () => {
        calls.answered += 1;
        return says(200, "done");
      },
    });
    return status;
  };
  const row = async (count: number) => {
    const statuses = [];
    for (let number = 0; number < count; number++) statuses.push(await call());
    return statuses;
  };
  return { ...made, met, calls, call, row };
}

const fails: Fault = { kind: "server-error", status: 500 };

test("a fault lets `after` calls through and then meets `count`", async () => {
  const { row, list, calls } = gated({ ...fails, after: 1, count: 2 });
  expect(await row(5)).toEqual([200, 500, 500, 200, 200]);
  expect(list()).toEqual([{ ...fails, after: 1, count: 2, id: "fault_1", hits: 2 }]);
  expect(calls.answered).toBe(3);
});

test("a fault meets its operation only", async () => {
  const { call, list } = gated({ ...fails, operation: "publishMessages" });
  expect(await call("listCampaigns")).toBe(200);
  expect(await call("publishMessages")).toBe(500);
  expect(list()[0]?.hits).toBe(1);
});

test("those added first are the outer ones, and one that ends a call hides it from the inner ones", async () => {
  const { row, met, calls } = gated(
    { kind: "latency", ms: 0 },
    { kind: "rate-limit", retryAfter: 1, count: 1 },
    { ...fails, count: 1 },
  );
  expect(await row(3)).toEqual([429, 500, 200]);
  expect(met).toEqual(["latency", "rate-limit", "latency", "server-error", "latency"]);
  expect(calls.answered).toBe(1);
});

test("the same seed gives the same outcome, call by call", async () => {
  const first = gated({ ...fails, probability: 0.3 }, { kind: "rate-limit", retryAfter: 0, probability: 0.5 });
  const second = gated({ ...fails, probability: 0.3 }, { kind: "rate-limit", retryAfter: 0, probability: 0.5 });
  const statuses = await first.row(200);
  expect(await second.row(200)).toEqual(statuses);
  const share = statuses.filter((status) => status === 500).length / statuses.length;
  expect(share).toBeGreaterThan(0.2);
  expect(share).toBeLessThan(0.4);
  expect(await gated({ ...fails, probability: 0 }).row(3)).toEqual([200, 200, 200]);
});

test("a removed fault meets nothing more, and a cleared registry has none", async () => {
  const { add, remove, clear, list, call } = gated();
  const { id } = add(fails);
  add({ kind: "rate-limit", retryAfter: 1 });
  expect([remove(id), remove(id)]).toEqual([true, false]);
  expect(await call()).toBe(429);
  clear();
  expect(list()).toEqual([]);
  expect(await call()).toBe(200);
});

test("two orders to the work reach it together", async () => {
  const { gate, add } = createFaults({ seed: "", now: () => 0 });
  add({ kind: "job", does: "lost" });
  add({ kind: "malformed-json" });
  const seen: unknown[] = [];
  await gate({
    row: operations.publishMessages,
    signal: () => new AbortController().signal,
    outgoing: undefined,
    entry: { fault: (kind, broken) => void seen.push([kind, broken]) },
    answer: async (orders) => {
      seen.push(orders);
      return says(200, "done");
    },
  });
  expect(seen).toEqual([["job", false], ["malformed-json", true], { jobs: "lost" }]);
});
