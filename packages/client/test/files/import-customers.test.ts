import { getEventListeners } from "node:events";
import { operations, type UploadCustomersRequest, type UploadResult } from "@nudgescribe/types";
import { expect, test } from "vitest";
import { ApiError } from "../../src/errors/api-error.ts";
import { ConnectionError } from "../../src/errors/connection-error.ts";
import { CsvError } from "../../src/errors/csv-error.ts";
import { ImportInterruptedError } from "../../src/errors/import-interrupted-error.ts";
import { ParseError } from "../../src/errors/parse-error.ts";
import { type ImportOptions, type ImportProgress, importCustomers } from "../../src/files/import-customers.ts";
import type { CustomerSource } from "../../src/files/source.ts";
import { byteByByte, cut } from "./tables.ts";

type Answer = UploadResult | Error | null | { readonly [member: string]: unknown };

/** Uploads to a list of queued answers. An upload beyond them fails, so a superfluous call can never pass for a right one. */
function importTo(
  answers: readonly Answer[],
  source: CustomerSource,
  options: ImportOptions & { timeout?: number } = {},
) {
  const queue = [...answers];
  const sent: UploadCustomersRequest[] = [];
  const seen: object[] = [];
  const upload = async (request: UploadCustomersRequest, callOptions: object): Promise<UploadResult> => {
    sent.push(request);
    seen.push(callOptions);
    const answer = queue.length > 0 ? queue.shift() : new Error("superfluous call");
    return answer instanceof Error ? Promise.reject(answer) : (answer as UploadResult);
  };
  const request = { workspace_id: "ws_1", customer_group_id: "cg_1", source };
  return { sent, seen, done: importCustomers({ upload, request, options }) };
}

const target = { workspace_id: "ws_1", customer_group_id: "cg_1" };
const stored = (count: number): UploadResult => ({
  status: "completed",
  received: count,
  created: count,
  updated: 0,
  refused: 0,
  findings: [],
});
const csv = 'name,note\nAmira,"one\ntwo"\nJonas,x\n\nChloe,"a, ""b"""\nOmar,y\nLi,z\n';
const csvBytes = new TextEncoder().encode(csv).length;
const failed = async (work: Promise<unknown>): Promise<ImportInterruptedError> => {
  const error = await work.catch((thrown) => thrown);
  expect(error).toBeInstanceOf(ImportInterruptedError);
  return error as ImportInterruptedError;
};

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield* cut(text, () => 3);
}

test.each<[string, () => CustomerSource, number | undefined]>([
  ["text", () => csv, csvBytes],
  ["a Blob", () => new Blob([csv]), csvBytes],
  ["a File", () => new File([csv], "customers.csv"), csvBytes],
  ["a stream", () => byteByByte(csv), undefined],
  ["an async iterable of bytes", () => bytesOf(csv), undefined],
])("a CSV file from %s is uploaded in parts that each begin with the header", async (_, source, bytesTotal) => {
  const events: ImportProgress[] = [];
  const { sent, done } = importTo([stored(2), stored(2), stored(1)], source(), {
    rowsPerCall: 2,
    onProgress: (event) => events.push(event),
  });
  expect(await done).toEqual({
    calls: 3,
    rowsSent: 5,
    created: 5,
    updated: 0,
    refusedRows: 0,
    refused: [],
    statuses: ["completed"],
  });
  expect(sent).toEqual([
    { ...target, data_file: 'name,note\nAmira,"one\ntwo"\nJonas,x\n' },
    { ...target, data_file: 'name,note\nChloe,"a, ""b"""\nOmar,y\n' },
    { ...target, data_file: "name,note\nLi,z\n" },
  ]);
  expect(events.map(({ rowsSent, calls, created }) => [rowsSent, calls, created])).toEqual([
    [2, 1, 2],
    [4, 2, 4],
    [5, 3, 5],
  ]);
  expect(events.map((event) => event.bytesTotal)).toEqual([bytesTotal, bytesTotal, bytesTotal]);
  expect(events.at(-1)?.bytesRead).toBe(csvBytes);
});

test("rows are uploaded as customers, in parts", async () => {
  const rows = [{ name: "Amira" }, { name: "Jonas" }, { name: "Chloe" }];
  const { sent, done } = importTo([stored(2), stored(1)], rows, { rowsPerCall: 2 });
  expect(await done).toMatchObject({ calls: 2, rowsSent: 3, created: 3 });
  expect(sent).toEqual([
    { ...target, customers: rows.slice(0, 2) },
    { ...target, customers: rows.slice(2) },
  ]);
});

test.each<[string, CustomerSource]>([
  ["rows", Array.from({ length: 2_500 }, (_, index) => ({ n: index }))],
  ["a CSV file", `n\n${"1\n".repeat(2_500)}`],
])("%s go 1000 at a time, or all at once with Infinity", async (_, source) => {
  const parts = importTo([stored(1_000), stored(1_000), stored(500)], source);
  expect(await parts.done).toMatchObject({ calls: 3, rowsSent: 2_500 });
  const whole = importTo([stored(2_500)], source, { rowsPerCall: Number.POSITIVE_INFINITY });
  expect(await whole.done).toMatchObject({ calls: 1, rowsSent: 2_500 });
});

test.each<[string, CustomerSource]>([
  ["an empty list", []],
  ["an empty file", ""],
  ["only a header", "name,note\n"],
])("%s sends nothing", async (_, source) => {
  const { sent, done } = importTo([], source);
  expect(await done).toMatchObject({ calls: 0, rowsSent: 0, created: 0 });
  expect(sent).toEqual([]);
});

test("a refused value is told with its line in the source and its column in the header", async () => {
  const finding = { row: 2, field_name: "note", value: "y", message: "note must be a date." };
  const { done } = importTo([stored(2), { ...stored(1), refused: 1, findings: [finding] }, stored(1)], csv, {
    rowsPerCall: 2,
  });
  expect(await done).toMatchObject({
    refusedRows: 1,
    refused: [{ line: 7, column: 2, field: "note", value: "y", message: "note must be a date." }],
  });
});

test("a refused value of a row is told with the row's position, counted from 1", async () => {
  const rows = [{ name: "Amira" }, { name: "Jonas" }, { name: "Chloe" }];
  const finding = { row: 1, field_name: "name", value: null, message: "no" };
  const { done } = importTo([stored(2), { refused: 1, findings: [finding] }], rows, { rowsPerCall: 2 });
  expect((await done).refused).toEqual([{ line: 3, column: undefined, field: "name", value: null, message: "no" }]);
});

test.each<[string, Answer, object]>([
  ["nothing", null, { created: undefined, updated: undefined, refusedRows: undefined, refused: [], statuses: [] }],
  ["an empty object", {}, { created: undefined, refused: [] }],
  ["nulls", { status: null, created: null, findings: null }, { created: undefined, refused: [], statuses: [] }],
  ["other types", { status: 1, created: "2", findings: {} }, { created: undefined, refused: [], statuses: [] }],
  [
    "findings without members",
    { created: 4, findings: [null, {}, { row: "2" }, { row: 99, field_name: "nobody's" }] },
    {
      created: 4,
      refused: [
        { line: undefined, field: undefined },
        { line: undefined, field: undefined },
        { line: undefined, field: undefined },
        { line: undefined, column: undefined, field: "nobody's" },
      ],
    },
  ],
])("an answer of %s is survived, and no number is made up", async (_, answer, report) => {
  expect(await importTo([answer], csv).done).toMatchObject({ calls: 1, rowsSent: 5, ...report });
});

test("a total that one answer did not tell stays unknown", async () => {
  const { done } = importTo([stored(2), { updated: 2 }, stored(1)], csv, { rowsPerCall: 2 });
  expect(await done).toMatchObject({ created: undefined, updated: 2 });
});

const reset = (sent: "no" | "maybe" | "yes") =>
  new ConnectionError("uploadCustomers", "http://127.0.0.1", { sent, cause: new Error("reset") });

test.each<[string, Error, "no" | "maybe" | "yes"]>([
  ["did not leave", reset("no"), "no"],
  ["may have arrived", reset("maybe"), "maybe"],
  ["was answered with something else", new ParseError("uploadCustomers", "no JSON", "<html>"), "yes"],
  ["failed with an unknown error", new Error("unknown"), "maybe"],
])("a call that %s stops the import and tells where to go on", async (_, cause, sent) => {
  const run = importTo([stored(2), cause], csv, { rowsPerCall: 2 });
  const error = await failed(run.done);
  expect(error).toMatchObject({ operation: "uploadCustomers", sent, startAtLine: 6, startAtLineIfStored: 8 });
  expect(error.cause).toBe(cause);
  expect(error.report).toMatchObject({ calls: 1, rowsSent: 2, created: 2 });
  expect(run.sent).toHaveLength(2);
});

test.each([
  [400, /the rows from line 6 to before line 8 were refused: go on with startAtLine 6$/],
  [403, /the rows from line 6 to before line 8 were refused: go on with startAtLine 6$/],
  [500, /line 6 to before line 8 were sent: go on with startAtLine 6, or 8 if they are stored$/],
])("a call that ends with %i tells what became of its rows", async (status, words) => {
  const answer = { status, headers: new Headers(), text: "{}" };
  const cause = new ApiError(operations.uploadCustomers, answer, "refused", "");
  const error = await failed(importTo([stored(2), cause], csv, { rowsPerCall: 2 }).done);
  expect(error.message).toMatch(words);
});

test("going on at the lines of the error uploads every row once", async () => {
  const first = importTo([stored(2), reset("maybe")], csv, { rowsPerCall: 2 });
  const { startAtLine, startAtLineIfStored } = await failed(first.done);

  const missing = importTo([stored(2), stored(1)], csv, { rowsPerCall: 2, startAtLine });
  await missing.done;
  expect(missing.sent).toEqual([
    { ...target, data_file: 'name,note\nChloe,"a, ""b"""\nOmar,y\n' },
    { ...target, data_file: "name,note\nLi,z\n" },
  ]);
  const there = importTo([stored(1)], csv, { rowsPerCall: 2, startAtLine: startAtLineIfStored });
  await there.done;
  expect(there.sent).toEqual([{ ...target, data_file: "name,note\nLi,z\n" }]);
});

test("rows given as objects go on in the same way", async () => {
  const rows = [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }, { n: 5 }];
  const error = await failed(importTo([stored(2), reset("no")], rows, { rowsPerCall: 2 }).done);
  expect(error).toMatchObject({ startAtLine: 3, startAtLineIfStored: 5 });
  const rest = importTo([stored(3)], rows, { startAtLine: error.startAtLine });
  await rest.done;
  expect(rest.sent).toEqual([{ ...target, customers: rows.slice(2) }]);
});

test("a file that breaks after a call says so with the place to go on", async () => {
  const error = await failed(importTo([stored(2)], 'a\n1\n2\n3\n"4\n', { rowsPerCall: 2 }).done);
  expect(error).toMatchObject({ sent: "no", startAtLine: 4, startAtLineIfStored: 4 });
  expect(error.cause).toBeInstanceOf(CsvError);
});

test.each([
  ["a quote that is never closed", 'a\n"1\n'],
  ["a repeated name", "a,a\n1,2\n"],
])("%s in a small file is told before anything is sent", async (_, source) => {
  const { sent, done } = importTo([], source);
  await expect(done).rejects.toMatchObject({ name: "CsvError", operation: "uploadCustomers" });
  expect(sent).toEqual([]);
});

test("values of refused rows are in the report and nowhere else", async () => {
  const finding = { row: 1, field_name: "name", value: "secret-value", message: "secret-message" };
  const error = await failed(importTo([{ findings: [finding] }, reset("no")], csv, { rowsPerCall: 2 }).done);
  expect(error.report.refused).toMatchObject([{ value: "secret-value" }]);
  expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain("secret");
});

test("an abort between two calls sends no other", async () => {
  const controller = new AbortController();
  const run = importTo([stored(2)], csv, {
    rowsPerCall: 2,
    signal: controller.signal,
    onProgress: () => controller.abort(new Error("enough")),
  });
  const error = await failed(run.done);
  expect(error).toMatchObject({ sent: "no", cause: { message: "enough" } });
  expect(run.sent).toHaveLength(1);
});

test("an abort ends the wait for a source that stalls, and lets go of it", async () => {
  const controller = new AbortController();
  const cancelled: unknown[] = [];
  const stalled = new ReadableStream<Uint8Array>({
    pull: () => queueMicrotask(() => controller.abort(new Error("enough"))),
    cancel: (reason) => void cancelled.push(reason),
  });
  await expect(importTo([], stalled, { signal: controller.signal }).done).rejects.toThrow("enough");
  expect(cancelled).toHaveLength(1);
});

test("a signal that outlives the import keeps no listener of it", async () => {
  const { signal } = new AbortController();
  await importTo([stored(5)], csv, { signal }).done;
  await importTo([reset("no")], csv, { signal }).done.catch(() => {});
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("the options of calls reach every call, those of the import stay here", async () => {
  const { signal } = new AbortController();
  const { seen, done } = importTo([stored(3), stored(2)], csv, { rowsPerCall: 3, timeout: 5_000, signal });
  await done;
  expect(seen).toEqual([
    { timeout: 5_000, signal },
    { timeout: 5_000, signal },
  ]);
});

test.each<[string, CustomerSource, ImportOptions]>([
  ["rowsPerCall: 0", csv, { rowsPerCall: 0 }],
  ["rowsPerCall: 1.5", csv, { rowsPerCall: 1.5 }],
  ["startAtLine: NaN", csv, { startAtLine: Number.NaN }],
  ["source: give rows", 7 as never, {}],
  ["source: give rows", null as never, {}],
])("%s is refused before anything is read", async (problem, source, options) => {
  await expect(importTo([], source, options).done).rejects.toThrow(new RegExp(`^${problem}`));
});
