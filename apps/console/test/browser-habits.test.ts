import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

/** What makes a browser test pass by doing nothing, depend on how a page is built, or wait for no reason. */
const habits: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  { pattern: /\bif \(/, instead: "ask for the state that the test is about, and expect it" },
  { pattern: /\.locator\(\s*["'`]/, instead: "find it as people do: getByRole, getByLabel, getByText" },
  { pattern: /\bquerySelector(All)?\(/, instead: "find it as people do: getByRole, getByLabel, getByText" },
  { pattern: /\bwaitForTimeout\(/, instead: "wait for what is to come: waitFor, expect.poll" },
];

const faultsIn = (name: string, text: string): string[] =>
  text
    .split("\n")
    .flatMap((line, at) =>
      habits
        .filter(({ pattern }) => pattern.test(line))
        .map(({ instead }) => `${name}:${at + 1}: ${line.trim()}: ${instead}`),
    );

const browserTests = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => ({ name, text: readFileSync(resolve(import.meta.dirname, name), "utf8") }))
  .filter(({ text }) => /from "\.{1,2}\/page\.ts"/.test(text));

test("no browser test has a condition, a selector of CSS or a pause", () => {
  expect(browserTests.length).toBeGreaterThan(15);
  expect(browserTests.flatMap(({ name, text }) => faultsIn(name, text))).toEqual([]);
});

test.each([
  'if (await page.getByRole("alert").isVisible()) await page.reload();',
  'await page.locator(".button.primary").click();',
  'await page.evaluate(() => document.querySelector(".modal")?.remove());',
  "await page.waitForTimeout(500);",
])("one that has is told with its line: %s", (line) => {
  expect(faultsIn("planted.test.ts", `\n${line}\n`)).toEqual([expect.stringMatching(/^planted\.test\.ts:2: /)]);
});
