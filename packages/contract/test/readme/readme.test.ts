import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

test("the snippet of the README is the test that stands beside this one", () => {
  const [, snippet] = /^```ts\n([\s\S]*?)^```$/m.exec(read("../../README.md")) ?? [];
  expect(snippet).toBe(read("snippet.test.ts"));
});
