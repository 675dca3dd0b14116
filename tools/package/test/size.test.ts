import { expect, test } from "vitest";
import { type Budget, budgets, holds, measure, sizeLine } from "../src/size.ts";
import { home } from "./run.ts";

const planted: Budget = { name: "planted", folder: "packages/client", code: "export const answer = 42;", limit: 1_000 };

test.each(budgets)("$name stays within its $limit bytes", async (budget) => {
  const [size] = await measure(home, [budget]);
  expect(size && holds(size), size && sizeLine(size)).toBe(true);
});

test("a bundle of exactly its budget holds, and one byte more does not", async () => {
  const [size] = await measure(home, [planted]);
  const bytes = Number(size && "bytes" in size && size.bytes);
  expect(bytes).toBeGreaterThan(20);
  const limits = [bytes, bytes - 1].map((limit) => ({ ...planted, limit }));
  expect((await measure(home, limits)).map(holds)).toEqual([true, false]);
  expect((await measure(home, limits)).map(sizeLine)).toEqual([
    expect.stringMatching(/ holds$/),
    expect.stringMatching(/ OVER ITS BUDGET$/),
  ]);
});

test("dependencies count", async () => {
  const dependent = { ...planted, code: 'export { default } from "openapi-fetch";' };
  const [size] = await measure(home, [dependent]);
  expect(size).toMatchObject({ bytes: expect.any(Number) });
  expect(size && holds(size)).toBe(false);
});

test("a bundle that cannot be made does not hold, and says why", async () => {
  const [size] = await measure(home, [{ ...planted, code: 'export * from "@nudgescribe/client/gone";' }]);
  expect(size && [holds(size), sizeLine(size)]).toEqual([
    false,
    expect.stringMatching(/CANNOT BE BUNDLED: Could not resolve "@nudgescribe\/client\/gone"$/),
  ]);
});

test("a module that nothing loads on demand does not hold, and says so", async () => {
  const [size] = await measure(home, [{ ...planted, onDemand: "gone.js" }]);
  expect(size && [holds(size), sizeLine(size)]).toEqual([
    false,
    expect.stringMatching(/no import\(\) names gone\.js$/),
  ]);
});

test("a bundle of functions has no chunk of the CSV parser, unless it has functions for files", async () => {
  const parser = { ...planted, onDemand: "papaparse.min.js", limit: 8_000 };
  const functions = { ...parser, code: 'export { createClient, listCustomers } from "@nudgescribe/client/functions";' };
  const files = { ...parser, code: 'export { readMessageRows } from "@nudgescribe/client/files";' };
  expect((await measure(home, [functions, files])).map(holds)).toEqual([false, true]);
});
