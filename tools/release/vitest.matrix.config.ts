import { defineConfig } from "vitest/config";

/** What takes minutes: `pnpm release:test`. */
export default defineConfig({ test: { root: import.meta.dirname, include: ["test/matrix/*.test.ts"] } });
