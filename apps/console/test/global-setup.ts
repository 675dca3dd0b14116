import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox } from "@nudgescribe/sandbox";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A database with the demo data, at a time that stands still. Tests work on copies of it. */
    demoDatabase: string;
  }
}

/** Loads the demo data once for all test files: it takes seconds, and a copy of it a tenth of one. */
export default async function setUp(project: Pick<TestProject, "provide">): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "console-tests-"));
  const db = join(folder, "demo.db");
  const sandbox = await createSandbox({ load: "demo", now: "2026-11-20T09:00:00Z", db });
  await sandbox.close();
  project.provide("demoDatabase", db);
  return () => rm(folder, { recursive: true });
}
