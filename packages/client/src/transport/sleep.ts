import { orAborted } from "./or-aborted.ts";

/** Resolves after at least `ms` milliseconds; an abort ends it at once with the signal's reason. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<void>((done) => {
    // Timers count whole milliseconds and may fire up to one early.
    timer = setTimeout(done, Math.ceil(ms) + 1);
  });
  await orAborted(passed, signal).finally(() => clearTimeout(timer));
}
