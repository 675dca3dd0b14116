import { globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // One more than by default: most tests wait for a browser or another process half of the time.
    maxWorkers: availableParallelism(),
    projects: ["spec", "docs", "benchmarks", ...globSync("{packages,apps,tools}/*")].map((root) => ({
      root,
      test: {
        name: root,
        // Projects of their own, which are installed before they run, and what takes minutes.
        exclude: [...configDefaults.exclude, "examples/**", "site/**", "test/matrix/**"],
        globalSetup: globSync("test/global-setup.ts", { cwd: root }),
        testTimeout: 30_000,
        hookTimeout: 60_000,
      },
    })),
  },
});
