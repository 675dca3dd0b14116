import { describe, expect, test } from "vitest";
import { openFile } from "../web/imports/engine.ts";
import { check, csv, findingsOf, hooks, refusedLines, storesAll, target } from "./imports-files.ts";

describe("the file of refused rows", () => {
  test("has line and reason first, then the cells as they were, in the order of the file", async () => {
    const checked = await check(
      csv("Policy no.;Colour;Premium", "HM-1;red;1", 'HM-2;"a;""b""\nc";x', "HM-3;;y", "HM-4;;2"),
    );
    expect(await refusedLines(checked, "refused-here")).toBe(
      [
        "line;reason;Policy no.;Colour;Premium",
        '3;Premium: It holds “x”, and is not a plain amount in GBP. Write digits, with a point before decimals and nothing else, such as 412.50.;HM-2;"a;""b""\nc";x',
        "5;Premium: It holds “y”, and is not a plain amount in GBP. Write digits, with a point before decimals and nothing else, such as 412.50.;HM-3;;y",
        "",
      ].join("\r\n"),
    );
  });

  test("begins with the mark by which spreadsheets know UTF-8", async () => {
    const checked = await check(csv("premium", "Zoë"));
    const bytes = new Uint8Array(await (await checked.refusedFile(["refused-here"])).arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test("has the rows of other buckets on request", async () => {
    const checked = await check(csv("policy_number,premium", "HM-1,1", "HM-2,x"));
    const sending = checked.send(target, hooks(storesAll));
    sending.cancel();
    await sending.finished;
    expect(await refusedLines(checked, "not-sent")).toBe(
      "line,reason,policy_number,premium\r\n2,It was not sent.,HM-1,1\r\n",
    );
    expect((await refusedLines(checked, "not-sent", "refused-here")).trim().split("\r\n")).toHaveLength(3);
  });
});

describe("cells that a spreadsheet would run as formulas", () => {
  const formulas = ["=1+1", "+44 20", "-5", "@cmd", "\tx", "=1\n+2", "'=kept"];
  const quoted = (cell: string) => `"${cell}"`;

  test("get an apostrophe, also where they go on in a second line", async () => {
    const checked = await check(csv("first_name,premium", ...formulas.map((cell) => `${quoted(cell)},x`)));
    const text = await refusedLines(checked, "refused-here");
    const { overview } = await openFile(new Blob([text]));
    expect(overview.columns[2]?.samples).toEqual(["'=1+1", "'+44 20", "'-5", "'@cmd", "'\tx"]);
    expect(text).toContain('"\'=1\n+2"');
    expect(text).not.toMatch(/[,"](?:=|\+44|-5|@|\t)/);
  });

  test("also in the reason, which may repeat a header", async () => {
    const checked = await check(csv("=premium", "x"), [{ name: "p", type: "number" }], ["p"]);
    expect(await refusedLines(checked, "refused-here")).toMatch(/^line,reason,"'=premium"\r\n2,"'=premium: /);
  });

  test("come back as they were when the file is imported again", async () => {
    const first = await check(csv("first_name,premium", ...formulas.map((cell) => `${quoted(cell)},x`)));
    const text = await refusedLines(first, "refused-here");
    const again = await check(new Blob([text.replaceAll(",x\r\n", ",'-7.5\r\n")]));
    expect(again.summary).toMatchObject({ rows: 7, goodRows: 7 });
    const sent: unknown[] = [];
    await again.send(
      target,
      hooks(async (request, signal) => {
        sent.push(...request.customers);
        return storesAll(request, signal);
      }),
    ).finished;
    expect(sent).toEqual(
      ["=1+1", "+44 20", "-5", "@cmd", "\tx", "=1\n+2", "=kept"].map((first_name) => ({ first_name, premium: -7.5 })),
    );
  });
});

describe("imported again", () => {
  test("line and reason are left out, and not added a second time", async () => {
    const first = await check(csv("policy_number,premium", "HM-1,1", "HM-2,x"));
    const text = await refusedLines(first, "refused-here");
    const opened = await openFile(new Blob([text]));
    expect(opened.overview.isRefusedFile).toBe(true);
    const again = await check(new Blob([text]));
    expect(findingsOf(again)).toMatchObject([{ line: 2, column: 4, field: "premium" }]);
    expect(await refusedLines(again, "refused-here")).toBe(text.replace("\r\n3,", "\r\n2,"));
  });

  test("a row with too few or too many cells is still one", async () => {
    const first = await check(csv("policy_number,premium,cover_class", "HM-1,1", "HM-2,1,A,B"));
    const again = await check(new Blob([await refusedLines(first, "refused-here")]));
    expect(again.summary).toMatchObject({ rows: 2, goodRows: 0, refusedRows: 2 });
  });
});
