import type { OperationRow } from "@nudgescribe/types";
import { operations } from "@nudgescribe/types/operations";
import { expect, test } from "vitest";
import { behaviourChanges, columnsElsewhere, columnsWithRules } from "../src/behaviour.ts";

const row: OperationRow = {
  ...operations.listCustomers,
  accept: { field: "format", media: { csv: "text/csv" } },
  headers: ["x-ip"],
  sensitive: { headers: ["authorization"], request: ["/password"], response: ["/token"] },
  evidence: { operation: "documented", request: "documented", response: "documented" },
};
const { accept, pages, ...plain } = row;
const told = (old: OperationRow, next: OperationRow) =>
  behaviourChanges(old, next).map(({ level, words }) => `${level}: ${words}`);

test("every column of the operations table has a rule here or is told by another layer", () => {
  const columns = new Set(Object.values(operations).flatMap((each) => Object.keys(each)));
  expect([...columnsWithRules, ...columnsElsewhere].sort()).toEqual([...columns].sort());
});

test("a table that is the same says nothing", () => {
  expect(Object.values(operations).flatMap((each) => behaviourChanges(each, structuredClone(each)))).toEqual([]);
});

test.each<[string, OperationRow, OperationRow, string]>([
  [
    "a call that is not repeated any more",
    row,
    { ...row, effect: "unsafe" },
    "major: the client no longer repeats the call after a failure: it is `unsafe` now, no longer `safe`",
  ],
  [
    "a call that is repeated now",
    { ...row, effect: "unsafe" },
    row,
    "major: the client repeats the call after a failure: it is `safe` now, no longer `unsafe`",
  ],
  [
    "a call that is repeated as before",
    row,
    { ...row, effect: "idempotent" },
    "minor: it is `idempotent` now, no longer `safe`; the client repeats it after a failure as before",
  ],
  [
    "another credential",
    row,
    { ...row, auth: "apiKey" },
    "major: the call carries the API key, no longer the access token",
  ],
  [
    "a status that refuses tokens no more",
    row,
    { ...row, refusal: [] },
    "major: status `403` no longer means that the token was refused: the client throws instead of renewing it",
  ],
  [
    "a status that refuses tokens too",
    row,
    { ...row, refusal: [403, 419] },
    "minor: status `419` means that the token was refused: the client renews it and calls once more",
  ],
  [
    "another form of the answer",
    row,
    { ...row, result: "csv" },
    "major: a successful answer is read as `csv`, no longer as `json`",
  ],
  [
    "no choice of form",
    row,
    { ...plain, ...(pages && { pages }) },
    "major: the field `format` no longer chooses the form of the answer",
  ],
  [
    "a choice of form",
    { ...plain, ...(pages && { pages }) },
    row,
    "minor: the form of the answer is chosen by the field `format`",
  ],
  ["no pages", row, { ...plain, ...(accept && { accept }) }, "major: its pages cannot be iterated any more"],
  ["pages", { ...plain, ...(accept && { accept }) }, row, "minor: its pages can be iterated"],
  [
    "other pages",
    row,
    { ...row, pages: { count: "countMessageFiles", total: "total", page: "page", first: 0 } },
    "major: its pages are counted and read otherwise",
  ],
  ["a header less", row, { ...row, headers: [] }, "major: the client does not send the header `x-ip` any more"],
  ["a header more", row, { ...row, headers: ["x-ip", "x-more"] }, "minor: the client can send the header `x-more`"],
  [
    "a secret that shows",
    row,
    { ...row, sensitive: { ...row.sensitive, response: [] } },
    "major: the member of the answer `/token` is no longer masked in logs",
  ],
  [
    "a secret that is hidden",
    row,
    { ...row, sensitive: { ...row.sensitive, headers: ["authorization", "x-ip"] } },
    "minor: the header `x-ip` is masked in logs",
  ],
])("%s", (_what, old, next, expected) => {
  expect(told(old, next)).toEqual([expected]);
});

test("every major change says what to do about it", () => {
  const other = { ...plain, effect: "unsafe", auth: "apiKey", refusal: [], result: "csv", headers: [] } as const;
  const bare: OperationRow = { ...other, sensitive: { headers: [], request: [], response: [] } };
  const changes = behaviourChanges(row, bare);
  expect(changes.map(({ level }) => level)).toEqual(Array(10).fill("major"));
  expect(changes.filter(({ migration }) => !migration)).toEqual([]);
});

test("what rested on a guess and is documented now is a correction", () => {
  const guessed: OperationRow = { ...row, result: "csv", evidence: { ...row.evidence, response: "inferred" } };
  expect(told(guessed, row)).toEqual([
    "minor: was inferred, now documented: a successful answer is read as `json`, no longer as `csv`",
  ]);
});
