import { readFile } from "node:fs/promises";
import { ReadableStream } from "node:stream/web";
import { describe, expect, test } from "vitest";
import { openFile } from "../web/imports/engine.ts";
import type { FileProblemError } from "../web/imports/file-problem.ts";
import { check, csv, fields, findingsOf, told } from "./imports-files.ts";

const problemOf = (file: Blob) =>
  check(file).then(
    () => undefined,
    ({ problem }: FileProblemError) => problem,
  );

describe("how a file is written is found out", () => {
  test.each([
    ["commas", ",", "policy_number,premium\nHM-1,1\n"],
    ["semicolons", ";", 'policy_number;premium;renewal_date\nHM-1;1;"4, 5"\n'],
    ["tabs", "\t", "policy_number\tpremium\nHM-1\t1,5\n"],
    ["semicolons, with commas in the values of every row", ";", "name;joined\nA;Jan 02, 2026\nB;Jan 03, 2026\n"],
    ["one column", ",", "policy_number\nHM-1\n"],
  ])("%s", async (_name, delimiter, text) => {
    expect((await openFile(new Blob([text]))).overview.shape.delimiter).toBe(delimiter);
  });

  test("a byte order mark belongs to no name", async () => {
    const { overview } = await openFile(new Blob(["\ufeffpolicy_number,premium\nHM-1,1"]));
    expect(overview.shape.bom).toBe(true);
    expect(overview.columns.map(({ header }) => header)).toEqual(["policy_number", "premium"]);
  });

  test("line ends of every kind give the same rows", async () => {
    const lines = ["policy_number,premium", "HM-1,wrong", 'HM-2,"1"', "HM-3,wrong", ""];
    for (const end of ["\n", "\r\n", "\r"]) {
      const checked = await check(new Blob([lines.join(end)]));
      expect(checked.summary).toMatchObject({ rows: 3, goodRows: 1 });
      expect(findingsOf(checked).map(({ line, value }) => [line, value])).toEqual([
        [2, "wrong"],
        [4, "wrong"],
      ]);
    }
  });
});

describe("lines are those of the file", () => {
  test("also after a value with line breaks, blank lines and CRLF", async () => {
    const text =
      'first_name,premium\r\n"Amira\r\nof\r\nWhitby",1\r\n\r\nJonas,two\r\n"Chloe\nLee",three\r\nNia,four\r\n';
    const checked = await check(new Blob([text]));
    expect(findingsOf(checked).map(({ line, value }) => [line, value])).toEqual([
      [6, "two"],
      [7, "three"],
      [9, "four"],
    ]);
    expect(checked.summary).toMatchObject({ rows: 4, blankLines: 1 });
  });

  test("wherever the chunks of the file are cut", async () => {
    const bytes = new Uint8Array(
      await csv("first_name,premium", "Zoë,1", '"Ra""vi, \n Ó Briain",2', "Ünal,three").arrayBuffer(),
    );
    for (let cut = 1; cut < bytes.length; cut++) {
      const checked = await check(inChunks([bytes.subarray(0, cut), bytes.subarray(cut)]));
      expect(findingsOf(checked).map(({ line, value }) => [line, value])).toEqual([[5, "three"]]);
      expect(checked.summary.rows).toBe(3);
    }
  });

  test("lines without any value are no rows, at the end and between", async () => {
    const { summary } = await check(csv("policy_number,premium", "HM-1,1", " ", ",", "HM-2,2", ",,,", "", ""));
    expect(summary).toMatchObject({ rows: 2, goodRows: 2, blankLines: 4 });
  });
});

describe("a row with too few or too many cells is refused, and the others go on", () => {
  test("its first missing column, or the place beyond the last, is named", async () => {
    const checked = await check(
      csv("policy_number,premium,cover_class", "HM-1,1", "HM-2,2,A,Loyal, driver", "HM-3,3,B,,"),
    );
    expect(told(checked)).toEqual([
      {
        line: 2,
        column: 3,
        header: "cover_class",
        value: undefined,
        reason: "The row has 2 cells, and the header has 3.",
        fix: "Add the missing cells; an empty one is enough.",
        proposal: undefined,
      },
      expect.objectContaining({
        line: 3,
        column: 4,
        header: undefined,
        value: "Loyal",
        reason: "The row has 5 cells, and the header has 3.",
      }),
    ]);
    expect(checked.summary).toMatchObject({ rows: 3, goodRows: 1, refusedRows: 2 });
  });

  test("a row whose imported columns are all empty would be an empty customer", async () => {
    const checked = await check(csv("policy_number,notes", "HM-1,", ",call back"));
    expect(told(checked)).toMatchObject([{ line: 3, reason: "Every column that is imported is empty in this row." }]);
  });
});

describe("a file that cannot be read says which line and what to do", () => {
  test.each([
    ["empty", "", undefined, "The file is empty."],
    ["blank", "\n \n", undefined, "The file is empty."],
    ["without rows", "policy_number\n\n", undefined, "The file has a header and no rows."],
    ["with an open quote", 'policy_number\nHM-1\n"HM-2\nHM-3', 3, "The quote that opens on line 3 is never closed."],
    ["with text after a quote", 'policy_number\nHM-1\n"HM-2"x\nHM-3', 3, "Text follows a closing quote on line 3."],
  ])("%s", async (_name, text, line, message) => {
    const problem = await problemOf(new Blob([text]));
    expect(problem).toMatchObject({ message, fix: expect.stringMatching(/\w+/) });
    expect(problem?.line).toBe(line);
  });

  test("one that is not UTF-8 names the first line that is not", async () => {
    const latin = Buffer.from("first_name\nZoe\nZo\u00eb\n", "latin1");
    expect(await problemOf(new Blob([latin]))).toEqual({
      line: 3,
      message: "The file is not UTF-8 text: some letters would be lost.",
      fix: expect.stringContaining("CSV UTF-8"),
    });
  });

  test("UTF-16 and a workbook are told apart from CSV", async () => {
    expect(await problemOf(new Blob([Buffer.from("\ufefffirst_name\nZoë", "utf16le")]))).toMatchObject({
      message: "The file is not UTF-8 text: some letters would be lost.",
    });
    expect(await problemOf(new Blob(["PK\u0003\u0004…"]))).toMatchObject({
      message: "This is a workbook or another packed file, not CSV.",
    });
  });

  test("a letter that was lost before is a warning, and the row goes on", async () => {
    const checked = await check(csv("first_name,premium", "Zo\ufffd,1"));
    expect(findingsOf(checked)).toMatchObject([{ level: "warning", line: 2, column: 1, value: "Zo\ufffd" }]);
    expect(checked.summary).toMatchObject({ goodRows: 1, refusedRows: 0, warnings: 1 });
  });
});

describe("rows that share the likely identifier", () => {
  test("are a warning at the later one, which names the line of the earlier", async () => {
    const checked = await check(csv("policy_number,premium", "HM-1,1", "HM-2,2", "HM-1,3", "HM-2,x", ",4", ",5"));
    expect(checked.summary).toMatchObject({ identifier: "policy_number", duplicates: 1, goodRows: 5, refusedRows: 1 });
    expect(findingsOf(checked).filter(({ level }) => level === "warning")).toMatchObject([
      { line: 4, column: 1, value: "HM-1", reason: "The row on line 2 has the same policy_number." },
    ]);
  });
});

describe("the bundled example", () => {
  test("has exactly three mistakes of three kinds, each with line, column, value, reason and fix", async () => {
    const text = await readFile(new URL("../web/public/customers-with-3-mistakes.csv", import.meta.url));
    const checked = await check(new Blob([text]), [
      ...fields.filter(({ name }) => name !== "cover_class" && name !== "claim_free_years"),
      { name: "fax_number", type: "string" },
      { name: "segment", type: "string" },
    ]);
    expect(checked.summary).toMatchObject({ rows: 14, goodRows: 11, refusedRows: 3, refused: 3, warnings: 0 });
    expect(told(checked)).toEqual([
      {
        line: 4,
        column: 4,
        header: "Renewal",
        value: "31/02/2027",
        reason: "There is no 31 February 2027.",
        fix: "February 2027 has 28 days. Write a day that exists as dd/MM/yyyy, such as 28/02/2027.",
        proposal: undefined,
      },
      {
        line: 6,
        column: 5,
        header: "Premium (GBP)",
        value: "39O.00",
        reason: "It holds “O”, and is not a plain amount in GBP.",
        fix: "If “O” was meant as a digit, write 390.00.",
        proposal: undefined,
      },
      {
        line: 10,
        column: 4,
        header: "Renewal",
        value: "2026-12-17",
        reason: "It is not written dd/MM/yyyy.",
        fix: "Write it as 17/12/2026 (dd/MM/yyyy).",
        proposal: "17/12/2026",
      },
    ]);
  });
});

/** A file whose stream comes in the given chunks. */
function inChunks(chunks: readonly Uint8Array<ArrayBuffer>[]): Blob {
  const blob = new Blob([...chunks]);
  return Object.assign(blob, { stream: () => ReadableStream.from(chunks) });
}
