import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  createSandbox,
  type RunningSandbox,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from "@nudgescribe/sandbox";
import { inject } from "vitest";

type Options = Omit<SandboxOptions, "db" | "load" | "now" | "seed">;

/** A sandbox of its own with the demo data, on a free port. Its time stands still at 2026-11-20 09:00 UTC. */
export const startDemo = (options: Options = {}): Promise<RunningSandbox> =>
  onCopy((db) => startSandbox({ jobDelay: 0, ...options, db, port: 0 }));

/** The same without a socket. */
export const createDemo = (options: Options = {}): Promise<Sandbox> =>
  onCopy((db) => createSandbox({ ...options, db }));

/** The copy goes with the sandbox. */
async function onCopy<S extends Sandbox>(open: (db: string) => Promise<S>): Promise<S> {
  const demo = inject("demoDatabase");
  const folder = await mkdtemp(`${demo}-`);
  const db = join(folder, "copy.db");
  await copyFile(demo, db);
  const sandbox = await open(db);
  const close = async () => {
    await sandbox.close();
    await rm(folder, { recursive: true });
  };
  return { ...sandbox, close, [Symbol.asyncDispose]: close };
}
