import { expect, test } from "vitest";
import { benches, isBelow } from "../src/benches.ts";
import { problemsOf } from "../src/problems.ts";
import { fill } from "../src/report/fill.ts";
import { partsOf } from "../src/report/markdown.ts";
import { plot } from "../src/report/plot.ts";
import { groups, words } from "../src/report/words.ts";
import { stale, staleReports } from "../src/report/write.ts";
import { readResults, withMeasured } from "../src/results.ts";
import { missed, results, row, series } from "./sample.ts";

const parts = partsOf(results);

test("a table has ours, each peer with quartiles and ratio, and the goal", () => {
  expect(parts["client"]).toContain("| **ours** | 12 | 11 to 13 |  |  |");
  expect(parts["client"]).toContain("| axios | 24 | 22 to 26 | 0.50 × | 0.5 to 0.5 |");
  expect(parts["client"]).toContain("3 rounds. Goal: at most 0.6 × axios. It holds.");
});

test("a series shows each size, and the exponent of each step", () => {
  expect(parts["growth"]).toContain("| ms, by rows | 1,000 | 10,000 | exponents |");
  expect(parts["growth"]).toContain("| papaparse | 3 <sub>3 to 3</sub> | 300 <sub>300 to 300</sub> | 2 |");
});

test("missed goals come first, with what was reached", () => {
  expect(parts["goals"]?.split("\n").slice(0, 5)).toEqual([
    "2 of 3 goals hold.",
    "",
    "| measured | goal | reached | |",
    "| --- | --- | --- | --- |",
    "| Import (Client) | at most 5 ms | 8 ms | **missed** |",
  ]);
});

test("the picture is named and described, has the quartiles, and marks a missed goal", () => {
  const svg = plot(results);
  expect(svg).toMatch(/<title id="title">.+<\/title>\n<desc id="desc">.*CPU of one call: 0\.50 × axios\..*<\/desc>/);
  expect(svg.match(/class="less"/g)).toHaveLength(1);
  expect(svg.match(/class="more"/g)).toHaveLength(1);
  expect(svg).toContain("Import  (goal missed)");
  expect(svg).toContain("a &amp; b");
  expect(svg.match(/class="spread"/g)).toBeNull();
  const spread = { ...row, ratioSpread: { axios: [0.4, 0.6] as const } };
  expect(plot({ ...results, rows: [spread] }).match(/class="spread"/g)).toHaveLength(1);
});

test("parts are put between their marks, and the prose around them stays", () => {
  const page = "Before.\n\n<!-- benchmarks a: written by `pnpm bench` -->\nold\n<!-- end of benchmarks a -->\nAfter.\n";
  const filled = fill(page, { a: "new" });
  expect(filled).toBe(page.replace("\nold\n", "\n\nnew\n\n"));
  expect(fill(filled, { a: "new" })).toBe(filled);
});

test("a part without a place in the page is an error that says what to put there", () => {
  expect(() => fill("Before.", { client: "table" })).toThrow(
    'put "<!-- benchmarks client: written by `pnpm bench` -->"',
  );
});

test("a number that was changed by hand is found, with its line", () => {
  const wanted = parts["client"] ?? "";
  const report = { path: "docs/benchmarks.md", wanted };
  expect(stale({ ...report, text: wanted })).toEqual([]);
  expect(stale({ ...report, text: wanted.replace("| axios | 24 |", "| axios | 42 |") })).toEqual([
    "docs/benchmarks.md:8 is not what benchmarks/results.json gives; run `pnpm bench --report`",
  ]);
});

test("docs/benchmarks.md and its picture are what benchmarks/results.json gives", async () => {
  expect(await staleReports(await readResults())).toEqual([]);
});

test("a missed goal and a benchmark without a result are problems", () => {
  expect(problemsOf(results, ["client", "growth-csv", "sandbox-start"])).toEqual([
    'client-import: goal "at most 5 ms" does not hold ({"ours":8,"ratios":{"a & b":4}})',
    "sandbox-start: no result; run `pnpm bench sandbox-start`",
  ]);
});

test("a run of one benchmark replaces its rows and its series, and keeps the others", () => {
  const findings = [{ ...missed, ours: 9 }];
  const after = withMeasured(results, { bench: "client-import", seconds: 7.4, findings });
  expect(after.rows).toEqual([row, { ...missed, ours: 9 }]);
  expect(after.series).toEqual([series]);
  expect(after.seconds).toEqual({ "client-call-cpu": 14, "client-import": 7 });
});

test("everything that was measured has words and a group, and every benchmark measures something with words", async () => {
  const { rows, series } = await readResults();
  const measured = [...rows, ...series];
  expect(measured.filter(({ id, group }) => !(id in words && group in groups))).toEqual([]);
  const silent = Object.keys(benches).filter((name) => !Object.keys(words).some((id) => isBelow(id, name)));
  expect(silent).toEqual([]);
});
