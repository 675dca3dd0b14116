import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { check, csv, findingsOf, hooks, openSandbox, refusedLines, target } from "./imports-files.ts";

let service: Awaited<ReturnType<typeof openSandbox>>;
let start: string;

beforeAll(async () => {
  service = await openSandbox();
  start = await service.sandbox.state.snapshot();
});
afterAll(() => service.sandbox.close());
beforeEach(async () => {
  service.sandbox.faults.clear();
  await service.sandbox.state.rewind(start);
});

const customers = async () => {
  const all: unknown[] = [];
  for await (const customer of service.client.customers.list(target)) all.push(customer);
  return all.length;
};

const uk = () => service.fields("ws_2f6c1d");
const rows = (count: number) =>
  csv(
    "Policy no.,Premium",
    ...Array.from({ length: count }, (_, index) => `HM-9${String(index).padStart(5, "0")},${index}.5`),
  );

describe("with the sandbox as the service", () => {
  test("the bundled example: eleven rows go in, one of them changes a customer who is there, and three stay out", async () => {
    const text = await readFile(new URL("../web/public/customers-with-3-mistakes.csv", import.meta.url));
    const checked = await check(new Blob([text]), await uk());
    expect(checked.summary).toMatchObject({ rows: 14, goodRows: 11, refusedRows: 3, refused: 3, warnings: 0 });
    const before = await customers();
    const end = await checked.send(target, hooks(service.upload)).finished;
    expect(end).toMatchObject({ state: "done", created: 10, updated: 1, calls: 1, notes: [] });
    expect(end.counts).toMatchObject({ stored: 11, "refused-here": 3 });
    expect(await customers()).toBe(before + 10);
  });

  test("its refused rows, mended, go in as a file of their own", async () => {
    const text = await readFile(new URL("../web/public/customers-with-3-mistakes.csv", import.meta.url));
    const refused = await refusedLines(await check(new Blob([text]), await uk()), "refused-here");
    const mended = refused
      .replace(",31/02/2027,", ",28/02/2027,")
      .replace(",39O.00,", ",390.00,")
      .replace(",2026-12-17,", ",17/12/2026,");
    const again = await check(new Blob([mended]), await uk());
    expect(again.summary).toMatchObject({ rows: 3, goodRows: 3 });
    expect(await again.send(target, hooks(service.upload)).finished).toMatchObject({
      created: 3,
      counts: { stored: 3 },
    });
  });

  test("what the local check lets pass, the service takes; what it refuses, the service refuses", async () => {
    const ireland = await service.fields("ws_b70e42");
    const ours = ireland.map(({ name }) => name);
    const values = [
      "",
      "x",
      "AB",
      "12",
      "12.5",
      "-1",
      "1,5",
      "2026-12-24",
      "2026-02-31",
      "24 December 2026",
      "31 February 2026",
      "é",
      "😀",
    ];
    const lines = values.map((value) => ours.map(() => `"${value}"`).join(","));
    const checked = await check(csv(ours.join(","), ...lines), ireland, ours);
    const here = new Set(findingsOf(checked).map(({ line, field }) => `${line} ${field}`));
    const there = new Set<string>();
    for (const [index, value] of values.entries())
      for (const name of ours) {
        const told = await service.client.customers.upload({
          workspace_id: "ws_b70e42",
          customer_group_id: "cg_91c3d7",
          customers: [{ [name]: value }],
        });
        for (const { field_name } of told.findings ?? []) there.add(`${index + 2} ${field_name}`);
      }
    // A row of nothing but empty values is refused here, and it names no field.
    here.delete("2 undefined");
    expect(here).toEqual(there);
    expect(here.size).toBeGreaterThan(20);
  });

  test("a row that only the service refuses keeps no other row out", async () => {
    const fields = [...(await uk()), { name: "shoe_size", type: "string" }];
    const checked = await check(csv("policy_number,shoe_size", "HM-1,", "HM-2,44", "HM-3,"), fields);
    const end = await checked.send(target, hooks(service.upload)).finished;
    expect(end).toMatchObject({ calls: 2, created: 2, counts: { stored: 2, "refused-by-service": 1 } });
    expect(findingsOf(checked)).toMatchObject([
      {
        by: "service",
        line: 3,
        column: 2,
        header: "shoe_size",
        value: "44",
        reason: "shoe_size is not a profile field of this workspace.",
      },
    ]);
  });

  test("a connection that breaks after the work was done: sent again, rows with a known identifier change it and double nobody", async () => {
    const before = await customers();
    service.sandbox.faults.add({
      kind: "reset",
      at: "before-headers",
      done: true,
      operation: "uploadCustomers",
      count: 1,
      after: 1,
    });
    const sending = (await check(rows(1_200), await uk())).send(target, hooks(service.upload));
    await vi.waitFor(() => expect(sending.progress().state).toBe("stopped"));
    expect(sending.progress().stop).toMatchObject({ fate: "uncertain", fromLine: 502, toLine: 1_001 });
    sending.decide("again");
    expect(await sending.finished).toMatchObject({
      created: 700,
      updated: 500,
      counts: { stored: 1_200, uncertain: 0 },
    });
    expect(await customers()).toBe(before + 1_200);
  });

  test("too many requests: nothing of the call was stored, and it goes on", async () => {
    const before = await customers();
    service.sandbox.faults.add({ kind: "rate-limit", retryAfter: 0, operation: "uploadCustomers", count: 10 });
    const sending = (await check(rows(600), await uk())).send(target, hooks(service.upload));
    await vi.waitFor(() => expect(sending.progress().state).toBe("stopped"), 20_000);
    expect(sending.progress().stop).toMatchObject({ fate: "not-stored", fromLine: 2, problem: { kind: "rate-limit" } });
    expect(await customers()).toBe(before);
    service.sandbox.faults.clear();
    sending.decide("again");
    expect((await sending.finished).counts).toMatchObject({ stored: 600 });
  });

  test("a token that has ended is renewed, and nothing is asked", async () => {
    service.sandbox.faults.add({ kind: "token", is: "expired", operation: "uploadCustomers", count: 1 });
    const end = await (await check(rows(600), await uk())).send(target, hooks(service.upload)).finished;
    expect(end).toMatchObject({ created: 600, counts: { stored: 600 } });
  });
});
