import { expect, test } from "vitest";
import { tallyLine, tallyOf } from "../src/tally.ts";

type Modules = Parameters<typeof tallyOf>[0];

const fileWith = (states: string[], errors: unknown[] = [], suiteErrors: unknown[] = []): Modules[number] => ({
  errors: () => errors as never,
  children: {
    allTests: () => states.map((state) => ({ result: () => ({ state }) })),
    allSuites: () => [{ errors: () => suiteErrors }],
  },
});

test("counts each outcome", () => {
  expect(tallyOf([fileWith(["passed", "failed"]), fileWith(["passed", "skipped"])], 0)).toEqual({
    passed: 2,
    failed: 1,
    skipped: 1,
  });
});

test("a test that never ran to its end is a failure", () => {
  expect(tallyOf([fileWith(["pending"])], 0).failed).toBe(1);
});

test("a file or suite that broke outside its tests is a failure, and so is a stray error", () => {
  expect(
    tallyOf([fileWith([], [new Error("no such module")]), fileWith(["passed"], [], [new Error("beforeAll")])], 1)
      .failed,
  ).toBe(3);
});

test("the closing line has the form that CI reads", () => {
  expect(tallyLine({ passed: 3, failed: 0, skipped: 1 })).toBe("3 passed, 0 failed, 1 skipped");
});
