import { expect, test } from "vitest";
import { problemsOf, readFromRoot } from "./held-by.ts";

const page = readFromRoot("docs/pains.md");

test("all 25 pains have a line with a test that exists", () => {
  expect(problemsOf(page, { rows: 25 })).toEqual([]);
});

test.each<[string, RegExp, string, RegExp]>([
  ["a row that is gone", /^\| 7 \|.*\n/m, "", /^rows with a test are 1,2,3,4,5,6,8,/],
  ["a row without a test", /(^\| 7 \|.*\|) `[^`]+` › .+ \|$/m, "$1 by care |", /^no number, or no test: \| 7 \|/],
  ["a row without a number", /^\| 7 \|/m, "| |", /^no number, or no test: \| \|/],
  ["a test that does not exist", /(^\| 7 \|.* › ).+( \|)$/m, "$1waits for the moon$2", /^7: no such test$/],
  [
    "a file that does not exist",
    /(^\| 7 \|.*\| )`[^`]+`/m,
    "$1`tools/none/test/a.test.ts`",
    /^7: no such file of tests$/,
  ],
])("%s is found", (_fault, find, plant, expected) => {
  const faulty = page.replace(find, plant);
  expect(problemsOf(faulty, { rows: 25 })).toContainEqual(expect.stringMatching(expected));
});
