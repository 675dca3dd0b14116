import { describe, expect, test } from "vitest";
import { createProgress } from "../../src/cli/progress.ts";
import { progressWords, seconds, size } from "../../src/cli/progress-words.ts";
import { quoteWord } from "../../src/cli/shell-words.ts";
import { table } from "../../src/cli/table.ts";

const importing = (rowsSent: number) =>
  ({ step: "import", bytesRead: rowsSent * 100, bytesTotal: 1_000_000, rowsSent, refused: 3 }) as const;

function watch(options: { how?: string; quiet?: boolean; isTTY?: boolean }) {
  let [text, time] = ["", 0];
  const write = (more: string) => {
    text += more;
  };
  const progress = createProgress({
    stderr: { isTTY: options.isTTY ?? false, columns: 60, write },
    how: options.how,
    quiet: options.quiet ?? false,
    now: () => time,
  });
  return {
    ...progress,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
    seen: () => text,
  };
}

describe("progress", () => {
  test("is a bar on a terminal, no wider than it, that goes away at the end", () => {
    const { tell, wait, end, seen } = watch({ isTTY: true });
    for (let step = 1; step <= 20; step++) {
      wait(20);
      tell(importing(step));
    }
    const drawn = seen().split("\r\u001b[2K").slice(1);
    expect(drawn).toHaveLength(4); // ten a second
    for (const picture of drawn) expect(picture.length).toBeLessThan(60);
    end();
    expect(seen().endsWith("\r\u001b[2K")).toBe(true);
  });

  test("is a line every few seconds where nobody looks", () => {
    const { tell, wait, seen } = watch({});
    for (let step = 1; step <= 120; step++) {
      wait(100);
      tell(importing(step));
    }
    expect(seen().trim().split("\n")).toHaveLength(2);
    expect(seen()).not.toContain("\u001b");
  });

  test("is one JSON object for each step with --progress json, and nothing with --quiet", () => {
    const { tell, seen } = watch({ how: "json" });
    tell(importing(1));
    tell({ step: "export", page: 2, pages: 3, bytes: 10 });
    const events = seen()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(events).toEqual([
      { event: "import", bytesRead: 100, bytesTotal: 1_000_000, rowsSent: 1, refused: 3 },
      { event: "export", page: 2, pages: 3, bytes: 10 },
    ]);
    const quiet = watch({ quiet: true, isTTY: true });
    quiet.tell(importing(1));
    expect(quiet.seen()).toBe("");
  });

  test("of an import tells bytes, rows, rate and the time left", () => {
    expect(progressWords(importing(2_500), { milliseconds: 5_000, columns: 120 })).toBe(
      "Importing  [######..................]  25 %  250.0 kB of 1.0 MB  2,500 rows  500/s  15 s left  3 refused",
    );
    const narrow = progressWords(importing(2_500), { milliseconds: 5_000, columns: 90 });
    expect(narrow).toBe("Importing  [##.......]  25 %  250.0 kB of 1.0 MB  2,500 rows  500/s  15 s left  3 refused");
  });
});

describe("words", () => {
  test("of sizes, times and shells are short and exact", () => {
    expect([940, 12_400, 3_210_000].map(size)).toEqual(["940 B", "12.4 kB", "3.2 MB"]);
    expect([900, 59_400, 125_000].map(seconds)).toEqual(["1 s", "59 s", "2 min 5 s"]);
    expect(["a/b.csv", "my file.csv", "it's"].map(quoteWord)).toEqual(["a/b.csv", "'my file.csv'", "'it'\\''s'"]);
  });

  test("in a table stand under each other, wide ones too", () => {
    const rows = [
      ["自動車", 1],
      ["Motor", 1_200],
      [undefined, undefined],
      [{ odd: true }, 3],
    ];
    expect(table({ head: ["NAME", "ROWS"], rows }).split("\n")).toEqual([
      "NAME           ROWS",
      "自動車            1",
      "Motor         1,200",
      "-                 -",
      '{"odd":true}      3',
    ]);
  });
});
