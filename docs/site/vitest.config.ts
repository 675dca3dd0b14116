import { defineConfig } from "vitest/config";

/** What takes minutes: `pnpm site:check`. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["test/*.check.ts"],
    globalSetup: "test/built-site.ts",
    // One build is checked by all files; more at once would only wait for the processor.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
