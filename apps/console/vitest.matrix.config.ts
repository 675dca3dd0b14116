import { defineConfig } from "vitest/config";

/** What takes minutes: `pnpm console:states`. */
export default defineConfig({
  test: { root: import.meta.dirname, include: ["test/matrix/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
