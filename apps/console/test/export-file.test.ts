import { describe, expect, test } from "vitest";
import type { MessagesLine } from "../server/answers.ts";
import { createCollector } from "../web/exports/collect-rows.ts";
import { type FileOptions, fileParts } from "../web/exports/file-content.ts";
import type { MessageRow } from "../web/exports/rows.ts";

const csv: FileOptions = { format: "csv", escapesFormulas: true };
const write = (rows: readonly MessageRow[], options: FileOptions = csv) => [...fileParts(rows, options)].join("");

describe("the file that is saved", () => {
  test.for([
    ["=1+1", '"\'=1+1"'],
    ["+44 20 7946 0000", '"\'+44 20 7946 0000"'],
    ["-5", '"\'-5"'],
    ["@SUM(A1)", '"\'@SUM(A1)"'],
    ["\t=1", '"\'\t=1"'],
    ["=1\nand on", '"\'=1\nand on"'],
    ["＝1", '"\'＝1"'],
    ["a=1", "a=1"],
    ["5 - 3", "5 - 3"],
  ])("a cell that a spreadsheet would run is text: %j", ([value, cell]) => {
    expect(write([{ text: value }])).toBe(`\uFEFFtext\r\n${cell}\r\n`);
  });

  test("a column whose name is a formula is escaped as well", () => {
    expect(write([{ "=A1": "x" }])).toBe('\uFEFF"\'=A1"\r\nx\r\n');
  });

  test("formulas stay as they are when that was chosen", () => {
    expect(write([{ text: "=1+1" }], { format: "csv", escapesFormulas: false })).toBe("\uFEFFtext\r\n=1+1\r\n");
  });

  test("commas, quotes, line breaks and letters of any language are kept", () => {
    expect(write([{ text: 'Árachas, "tí"\nfáilte', other: "日本" }])).toBe(
      '\uFEFFtext,other\r\n"Árachas, ""tí""\nfáilte",日本\r\n',
    );
  });

  test("each value stands below its own name, also where files have other columns", () => {
    expect(write([{ a: "1", b: "2" }, { b: "3", c: "4" }, {}])).toBe("\uFEFFa,b,c\r\n1,2,\r\n,3,4\r\n,,\r\n");
  });

  test("without rows it is no more than the mark, and a list without members", () => {
    expect(write([]).trim()).toBe("");
    expect(JSON.parse(write([], { format: "json", escapesFormulas: true }))).toEqual([]);
  });

  test("in slices it is the same as in one piece", () => {
    const rows = Array.from({ length: 12_001 }, (_, place) => ({ place: String(place), text: `é ${place}` }));
    const lines = write(rows).split("\r\n");
    expect(lines).toHaveLength(12_003);
    expect(lines.slice(-2)).toEqual(["12000,é 12000", ""]);
    expect(JSON.parse(write(rows, { format: "json", escapesFormulas: true }))).toEqual(rows);
  });
});

describe("the rows that are put together", () => {
  const rowsOf = (...names: string[]): MessagesLine => ({ type: "rows", rows: names.map((name) => ({ name })) });
  const file = (page: number, pages: number): MessagesLine => ({ type: "file", page, pages });
  const collect = (...lines: readonly MessagesLine[]) => {
    const collector = createCollector();
    for (const line of lines) collector.take(line);
    return collector;
  };

  test("half a file is dropped, and the next attempt begins with it", () => {
    const collector = collect(file(1, 2), rowsOf("a", "b"), file(2, 2), rowsOf("c"));
    expect(collector.state()).toEqual({ file: 2, files: 2, rows: 3, keptFiles: 1, keptRows: 2 });
    expect(collector.breakOff()).toBe(2);
    expect(() => collector.finish()).toThrow("File 2 did not come.");
    for (const line of [file(2, 2), rowsOf("c", "d"), { type: "done", files: 1 } as const]) collector.take(line);
    expect(collector.finish().map(({ name }) => name)).toEqual(["a", "b", "c", "d"]);
  });

  test("files of two exports are never put together", () => {
    expect(() => collect(file(1, 3), rowsOf("a"), file(2, 2))).toThrow(
      "There were 3 files at first, and now there are 2.",
    );
  });

  test("a file that is left out is missed", () => {
    expect(() => collect(file(1, 3), rowsOf("a"), file(3, 3))).toThrow("File 2 did not come.");
    expect(() => collect({ type: "done", files: 0 }).finish()).toThrow("There are no files any more.");
  });
});
