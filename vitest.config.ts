import { globSync } from "node:fs";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["spec", ...globSync("{packages,apps,tools}/*")].map((root) => ({
      root,
      test: {
        name: root,
        globalSetup: globSync("test/global-setup.ts", { cwd: root }),
        testTimeout: 30_000,
        hookTimeout: 60_000,
      },
    })),
  },
});
