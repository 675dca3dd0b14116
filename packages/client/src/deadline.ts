/**
 * Runs `work` with a signal that aborts when the caller's does or when `timeout` milliseconds have passed. The budget
 * covers everything in `work`, so reading the body belongs inside. No timer and no listener is left behind.
 */
export async function withDeadline<T>(
  timeout: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort(caller?.reason);
  if (caller?.aborted) abort();
  caller?.addEventListener("abort", abort, { once: true });
  const timer = setTimeout(() => controller.abort(deadlinePassed), timeout);
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener("abort", abort);
  }
}

/** The reason of an abort that the deadline caused. */
export const deadlinePassed: symbol = Symbol("deadline passed");
