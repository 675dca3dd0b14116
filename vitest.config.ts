import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["spec", "packages/*", "apps/*", "tools/*"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
