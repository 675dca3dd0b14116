import { expect, test } from "vitest";
import { CsvError } from "../../src/errors/csv-error.ts";
import { csvBatches, csvRows } from "../../src/files/csv.ts";
import { asObjects, byteByByte, collect, cut, randomTable, seeded, streamOf, toCsv } from "./tables.ts";

const rowsOf = (text: string) => collect(csvRows(byteByByte(text)));

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  "random tables of seed %i give the same rows wherever the chunks end",
  async (seed) => {
    const random = seeded(seed);
    for (let round = 0; round < 60; round++) {
      const table = randomTable(random);
      const text = toCsv(table, { random, lineEnd: random() < 0.5 ? "\n" : "\r\n" });
      const largest = 1 + Math.floor(random() * 40);
      const chunks = cut(text, () => Math.ceil(random() * largest));
      expect(await collect(csvRows(streamOf(chunks))), JSON.stringify(text)).toEqual(asObjects(table));
      expect(await collect(csvRows(streamOf(cut(text, () => text.length * 4))))).toEqual(asObjects(table));
    }
  },
);

test.each([
  ["quotes", 'a,b\n"x",y\n', [{ a: "x", b: "y" }]],
  ["doubled quotes", 'a,b\n"say ""hi""",""""\n', [{ a: 'say "hi"', b: '"' }]],
  ["commas and line breaks inside quotes", 'a,b\r\n"1,\r\n2","3\n4"\r\n', [{ a: "1,\r\n2", b: "3\n4" }]],
  [
    "empty values",
    'a,b\n,\n"",""\n',
    [
      { a: "", b: "" },
      { a: "", b: "" },
    ],
  ],
  ["CRLF", "a,b\r\n1,2\r\n", [{ a: "1", b: "2" }]],
  [
    "LF and CRLF mixed",
    "a,b\r\n1,2\n3,4\r\n",
    [
      { a: "1", b: "2" },
      { a: "3", b: "4" },
    ],
  ],
  ["no line end at the end", "a,b\n1,2", [{ a: "1", b: "2" }]],
  ["a quote as the last character", 'a,b\n1,"2"', [{ a: "1", b: "2" }]],
  ["a carriage return as the last character", "a,b\n1,2\r", [{ a: "1", b: "2" }]],
  ["a byte order mark", "\uFEFFa,b\n1,2\n", [{ a: "1", b: "2" }]],
  ["characters of several bytes", "näme,b\n姓,😀\n", [{ näme: "姓", b: "😀" }]],
  [
    "blank lines",
    "a,b\n\n1,2\n\r\n3,4\n\n",
    [
      { a: "1", b: "2" },
      { a: "3", b: "4" },
    ],
  ],
  ["a quote inside an unquoted value", 'a,b\n5" pipe,2\n', [{ a: '5" pipe', b: "2" }]],
  ["an empty value of a single column", 'a\n""\n1\n', [{ a: "" }, { a: "1" }]],
  ["values that look like numbers", "a,b\n007,1e3\n", [{ a: "007", b: "1e3" }]],
  [
    "a carriage return at the end of a value, quoted and not",
    'a,b\r\n1,"2\r"\r\n3,5"\r\n"4\r","\r"\r\n',
    [
      { a: "1", b: "2\r" },
      { a: "3", b: '5"' },
      { a: "4\r", b: "\r" },
    ],
  ],
  ["a semicolon or tab, which separates nothing", "a;b,c\td\n1;2,3\t4\n", [{ "a;b": "1;2", "c\td": "3\t4" }]],
  ["only a header", "a,b\n", []],
  ["an empty file", "", []],
])("reads %s", async (_, text, rows) => {
  expect(await rowsOf(text)).toEqual(rows);
});

test("reads a header that is longer than a chunk", async () => {
  const names = Array.from({ length: 400 }, (_, index) => `column_${index}`);
  const text = `${names.join(",")}\n${names.map((_, index) => index).join(",")}\n`;
  const [row] = await collect(csvRows(streamOf(cut(text, () => 16))));
  expect(row).toEqual(Object.fromEntries(names.map((name, index) => [name, String(index)])));
});

test("a column named __proto__ is a column like the others", async () => {
  const [row = {}] = await rowsOf("__proto__,constructor,a\nx,y,1\n");
  expect(Object.entries(row)).toEqual([
    ["__proto__", "x"],
    ["constructor", "y"],
    ["a", "1"],
  ]);
  expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
});

test("gives one batch for each chunk that completes rows", async () => {
  const text = "a\n1\n2\n3\n4\n";
  expect(await collect(csvBatches(streamOf(cut(text, () => 6))))).toEqual([
    [{ a: "1" }, { a: "2" }],
    [{ a: "3" }, { a: "4" }],
  ]);
});

test.each([
  ["a row with fewer cells than the header", 'a,b\n"1\n1",2\n3\n', 4, "1 cells, but the header has 2"],
  ["a row with more cells than the header", "a,b\n1,2\n3,4,5\n", 3, "3 cells, but the header has 2"],
  ["a repeated name", "a,b,a,b\n", 1, 'more than one column has the name "a", "b"'],
  ["an empty name", 'a,,b,""\n', 1, "no name in the header for column 2, 4"],
  ["a quote that is never closed", 'a,b\n1,2\n"3\n4",5\n6,"7\n8,9\n', 5, "the quote that opens here is never closed"],
  ["a quote that is never closed in a second cell", 'a,b\n"1\n2","3\n', 3, "the quote that opens here is never closed"],
  ["text after a closing quote", 'a,b\n"1\n2","3"4\n', 3, "text follows a closing quote"],
  ["a quote that is not doubled", 'a,b\n"1"2",3\n', 2, "text follows a closing quote"],
])("%s is an error that names the line", async (_, text, line, problem) => {
  const error = await rowsOf(text).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(CsvError);
  expect(error).toMatchObject({ line, operation: "fetchMessageFile" });
  expect(error.message).toContain(`fetchMessageFile: line ${line}: ${problem}`);
});

test.each([
  ["another encoding", [0x61, 0x0a, 0x4a, 0xfc, 0x72, 0x67, 0x0a]],
  ["a file that ends inside a character", [0x61, 0x0a, 0x4a, 0xc3]],
])("%s is an error that asks for UTF-8", async (_, bytes) => {
  await expect(collect(csvRows(streamOf([Uint8Array.from(bytes)])))).rejects.toThrow(/save it as UTF-8/);
});

test("an error never shows a value", async () => {
  const error = await rowsOf('a,b\nsecret-1,"secret-2\n').catch((thrown) => thrown);
  expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain("secret");
});

test("a quote that is left open does not collect a long file in memory", async () => {
  let pulled = 0;
  const mebibyte = new TextEncoder().encode("x".repeat(2 ** 20));
  const endless = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('a,b\n1,2\n3,"')),
    pull: (controller) => {
      pulled += 1;
      controller.enqueue(mebibyte);
    },
  });
  await expect(collect(csvRows(endless))).rejects.toThrow(/line 3: a record of more than/);
  expect(pulled).toBeLessThan(20);
});

test.each([
  ["a row of another length", "3\n"],
  ["text after a closing quote", '"3"4,5\n'],
  ["a quote that is never closed", '"3,4\n'],
])("the rows before %s are given, also those of the same chunk", async (_, broken) => {
  const rows: unknown[] = [];
  const read = async () => {
    for await (const row of csvRows(streamOf(cut(`a,b\n1,2\n${broken}`, () => 100)))) rows.push(row);
  };
  await expect(read()).rejects.toThrow(CsvError);
  expect(rows).toEqual([{ a: "1", b: "2" }]);
});

test("text after a closing quote is told before the file is at its end", async () => {
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pulled += 1;
      controller.enqueue(new TextEncoder().encode('a,b\n1,"2"3"4\n'));
    },
  });
  await expect(collect(csvRows(endless))).rejects.toThrow(/line 2: text follows a closing quote/);
  expect(pulled).toBeLessThan(5);
});

test("leaving the loop cancels the stream", async () => {
  const cancelled: unknown[] = [];
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode("a,b\n1,2\n")),
    cancel: (reason) => void cancelled.push(reason),
  });
  for await (const _ of csvRows(stream)) break;
  expect(cancelled).toHaveLength(1);
  expect(stream.locked).toBe(false);
});

test("an error of the stream is passed on as it is", async () => {
  const broken = new Error("connection reset");
  const stream = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(broken) });
  await expect(collect(csvRows(stream))).rejects.toBe(broken);
});
