import type { WorkerPort } from "./import-client.ts";

/** Vite finds the worker by this very form, and builds it as a file of its own. */
export const startWorker = (): WorkerPort =>
  new Worker(new URL("./import-worker.ts", import.meta.url), { type: "module" }) as WorkerPort;
