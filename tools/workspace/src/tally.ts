import type { TestModule } from "vitest/node";

export type Tally = { passed: number; failed: number; skipped: number };

type Module = Pick<TestModule, "errors"> & {
  children: {
    allTests(): Iterable<{ result(): { state: string } }>;
    allSuites(): Iterable<{ errors(): readonly unknown[] }>;
  };
};

/** Counts tests; a file or suite that broke outside its tests, and each stray error, counts as one failure. */
export function tallyOf(modules: readonly Module[], strayErrors: number): Tally {
  const tally: Tally = { passed: 0, failed: strayErrors, skipped: 0 };
  for (const module of modules) {
    for (const broken of [module, ...module.children.allSuites()]) if (broken.errors().length > 0) tally.failed++;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed") tally.passed++;
      else if (state === "skipped") tally.skipped++;
      else tally.failed++;
    }
  }
  return tally;
}

export const tallyLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
