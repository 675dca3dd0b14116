import { expect, test } from "vitest";
import { batchesOf, field, seeded, toCsv } from "./tables.ts";

const fields = [
  field("text"),
  field("letter", "char"),
  field("count", "number"),
  field("day", "Date", "dd MMM yyyy"),
  field("premium", "currency", "GBP"),
  field("__proto__"),
];

const pieces = [
  "a",
  "7",
  " ",
  ",",
  '"',
  '""',
  "\n",
  "\r",
  "\r\n",
  "é",
  "姓",
  "😀",
  "\ufeff",
  "O'Brien",
  "x".repeat(70),
];
/** Values that a field of each type takes, and values that look like it. */
const likely: Readonly<Record<string, readonly string[]>> = {
  string: ["Amira", 'say "hi"', "a, b\r\n", "\ufeff", "x".repeat(120)],
  char: ["A", "é", "😀", "\r", '"', ","],
  number: ["12", "-0.5", "007", "12", "1e3"],
  currency: ["412.5", "+7", "0", "412,5"],
  Date: ["04 Dec 2026", "29 Feb 2024", "01 Jan 2026", "31 Apr 2026", "4 Dec 2026"],
};

function randomRows(random: () => number, count: number): string[][] {
  const one = (texts: readonly string[]) => texts[Math.floor(random() * texts.length)] ?? "";
  const noise = () => Array.from({ length: Math.floor(random() * 6) }, () => one(pieces)).join("");
  const empty = () => "";
  const value = (type: string) => one(likely[type] ?? []);
  const kinds = [value, value, value, value, value, empty, empty, noise];
  return Array.from({ length: count }, () =>
    fields.map(({ field_type }) => (kinds[Math.floor(random() * kinds.length)] ?? noise)(field_type)),
  );
}

/** The same order of the columns in every run. */
const shuffled = (length: number, random: () => number): number[] =>
  Array.from({ length }, (_, index) => ({ index, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ index }) => index);

test.each([1, 2, 3, 4, 5, 6, 7, 8])("a file and JSON with the same data give the same batches (seed %i)", (seed) => {
  const random = seeded(seed);
  const options = { identifierField: "fld_text", batchSize: 7 };
  for (const count of [0, 1, 2, 3, 5, 8, 13, 21, 34, 3000]) {
    const rows = randomRows(random, count);
    const order = shuffled(fields.length, random);
    const inOrder = (cells: readonly string[]) => order.map((at) => cells[at] ?? "");
    const names = fields.map((one) => one.field_name);
    const data_file = toCsv([names, ...rows].map(inOrder), { random });
    const customers = rows.map((cells) =>
      Object.fromEntries(inOrder(names).map((name, at) => [name, inOrder(cells)[at] ?? ""])),
    );
    const fromFile = batchesOf({ data_file }, fields, options);
    expect(fromFile).toEqual(batchesOf({ customers }, fields, options));
    expect(fromFile.reduce((total, batch) => total + batch.received, 0)).toBe(count);
  }
});

test("the data of that comparison has rows that pass and rows that do not, over several pieces of text", () => {
  const random = seeded(1);
  const rows = randomRows(random, 3000);
  const data_file = toCsv([fields.map((one) => one.field_name), ...rows], { random });
  const refused = batchesOf({ data_file }, fields).reduce((total, batch) => total + batch.refused, 0);
  expect(data_file.length).toBeGreaterThan(3 * 2 ** 16);
  expect(refused).toBeGreaterThan(1000);
  expect(refused).toBeLessThan(2000);
});
