import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** What takes minutes: `pnpm console:screens`. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["test/matrix/*.test.ts"],
    globalSetup: ["test/global-setup.ts"],
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
