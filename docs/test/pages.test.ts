import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readDocs } from "../src/docs.ts";
import { readParts } from "../src/parts.ts";
import { lineOf } from "../src/problem.ts";

const root = resolve(import.meta.dirname, "../..");

test("every fence, generated part, command and link of this repository's pages is in order", async () => {
  const { pages, problems, stale } = readDocs(root, await readParts(root));
  expect(pages.length).toBeGreaterThan(30);
  expect([...problems, ...stale].map(lineOf)).toEqual([]);
});
