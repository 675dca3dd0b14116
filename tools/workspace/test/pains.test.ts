import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

const rows = [...read("docs/pains.md").matchAll(/^\| (\d+) \|.*\| `([^`]+)` › (.+) \|$/gm)].map(
  ([, number, path = "", name = ""]) => ({ number: Number(number), path, name }),
);

test("all 25 pains have a line with a test", () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
});

test.each(rows)("pain $number is kept away by a test that exists", ({ path, name }) => {
  expect(read(path)).toContain(name);
});
