import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { barsOf, holds } from "../src/bars.ts";
import { type Numbers, type OwnNumbers, readAnchors } from "../src/numbers.ts";
import { scoreTable, verdictOn } from "../src/score-table.ts";
import { home, withCopy } from "./fixtures.ts";
import { run } from "./run.ts";

const { anchors, ...record } = await readAnchors(home);

/** A contract that holds every bar exactly, in so far as a bar is no maximum of 100. */
const good: OwnNumbers = {
  name: "ours",
  operations: 21,
  lint: { problems: 0, examples: 0, spectral: 0 },
  score: 87,
  subscores: {
    ...{ parameters: 95, docs: 95, examples: 95, errors: 95, dependencies: 95, identifiers: 95, polymorphism: 95 },
    ...{ simplicity: 0, constraints: 0 },
  },
  coverage: { ...(anchors[0] as Numbers).coverage, mean: 98, every: 100 },
  ownLint: 0,
  evidence: 100,
};

test("every bar holds on the bar itself, and simplicity and constraints have none", () => {
  expect(verdictOn(barsOf(good), true)).toEqual({ lines: ["All 15 bars hold."], fails: false });
});

test.each<[string, Partial<OwnNumbers>]>([
  ["problems of pnpm spec:lint: 1, must be at most 0", { ownLint: 1 }],
  ["problems at recommended-strict: 1, must be at most 0", { lint: { problems: 1, examples: 0, spectral: 0 } }],
  ["invalid examples: 1, must be at most 0", { lint: { problems: 0, examples: 1, spectral: 0 } }],
  ["Spectral findings: 1, must be at most 0", { lint: { problems: 0, examples: 0, spectral: 1 } }],
  ["evidence marked: 99.7, must be at least 100", { evidence: 99.7 }],
  ["operations, all bodies exampled: 95.2, must be at least 100", { coverage: { ...good.coverage, every: 95.2 } }],
  ["coverage mean: 97.9, must be at least 98", { coverage: { ...good.coverage, mean: 97.9 } }],
  ["redocly score: 86.9, must be at least 87", { score: 86.9 }],
  ["redocly score, docs: 94.9, must be at least 95", { subscores: { ...good.subscores, docs: 94.9 } }],
  ["redocly score, errors: 0, must be at least 95", { subscores: { ...good.subscores, errors: 0 } }],
])("a bar that does not hold is named: %s", (line, planted) => {
  const lines = ["1 of 15 bars do not hold:", `  ${line}`];
  expect(verdictOn(barsOf({ ...good, ...planted }), true)).toEqual({ lines, fails: true });
});

test("without --check the bars only print", () => {
  expect(verdictOn(barsOf({ ...good, score: 1 }), false)).toMatchObject({ fails: false });
});

test("a number is judged as measured, not as shown", () => {
  expect(holds({ name: "a share", value: 99.99, least: 100 })).toBe(false);
});

test("the recorded means are those of the recorded rows", () => {
  for (const { name, coverage } of anchors) {
    const { mean, every: _, mock: __, ...rows } = coverage;
    const sum = Object.values(rows).reduce((total, value) => total + value, coverage.summary);
    expect(Math.abs(sum / 14 - mean), name).toBeLessThan(0.3);
  }
});

test("the table shows ours beside the eight anchors and fits 100 columns", () => {
  const lines = scoreTable(good, { ...record, anchors });
  const header = "ours Museum Train Galaxy DO GitHub Klaviyo Adyen Notifuse";
  expect(lines.map((line) => line.replace(/ +/g, " ").trim())).toContain(`bar ${header}`);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
});

test("the contract holds every bar", async () => {
  expect(await run("score.ts", ["--root", home, "--check"])).toMatchObject({ code: 0, err: "" });
});

test("--check fails on a contract below the bars, naming them", async () => {
  await withCopy(async (root) => {
    const path = join(root, "spec/components/responses/BadRequest.yaml");
    const text = await readFile(path, "utf8");
    await writeFile(path, text.slice(0, text.indexOf("    examples:")));
    const checked = await run("score.ts", ["--root", root, "--check"]);
    expect(checked).toMatchObject({
      code: 1,
      err: expect.stringMatching(/operations, all bodies exampled: [\d.]+, must be/),
    });
  });
});
