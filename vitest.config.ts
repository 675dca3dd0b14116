import { globSync } from "node:fs";
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["spec", ...globSync("{packages,apps,tools}/*")].map((root) => ({
      root,
      test: {
        name: root,
        // Projects of their own, which are installed before they run, and what takes minutes.
        exclude: [...configDefaults.exclude, "examples/**", "test/matrix/**"],
        globalSetup: globSync("test/global-setup.ts", { cwd: root }),
        testTimeout: 30_000,
        hookTimeout: 60_000,
      },
    })),
  },
});
