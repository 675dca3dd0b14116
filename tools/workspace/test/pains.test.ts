import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const table = read("docs/pains.md");

/** What is wrong with a table of pains: rows that are missing, and tests that do not exist. */
function problemsOf(text: string): string[] {
  const rows = [...text.matchAll(/^\| (\d+) \|.*\| `([^`]+)` › (.+) \|$/gm)].map(
    ([, number, path = "", name = ""]) => ({
      number: Number(number),
      path,
      name,
    }),
  );
  const wanted = Array.from({ length: 25 }, (_, index) => index + 1);
  const numbers = rows.map(({ number }) => number).join();
  return [
    ...(numbers === wanted.join() ? [] : [`rows with a test are ${numbers}`]),
    ...rows.filter(({ path, name }) => !read(path).includes(name)).map(({ number }) => `${number}: no such test`),
  ];
}

test("all 25 pains have a line with a test that exists", () => {
  expect(problemsOf(table)).toEqual([]);
});

test.each<[string, RegExp, string, RegExp]>([
  ["a row that is gone", /^\| 7 \|.*\n/m, "", /^rows with a test are 1,2,3,4,5,6,8,/],
  ["a row without a test", /(^\| 7 \|.*\|) `[^`]+` › .+ \|$/m, "$1 by care |", /^rows with a test are 1,2,3,4,5,6,8,/],
  ["a test that does not exist", /(^\| 7 \|.* › ).+( \|)$/m, "$1waits for the moon$2", /^7: no such test$/],
])("%s is found", (_fault, find, plant, expected) => {
  const faulty = table.replace(find, plant);
  expect(problemsOf(faulty)).toEqual([expect.stringMatching(expected)]);
});
