/** Resolves after at least `ms` milliseconds; an abort ends it at once with the signal's reason. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    if (signal.aborted) return fail(signal.reason);
    const abort = () => {
      clearTimeout(timer);
      fail(signal.reason);
    };
    // Timers count whole milliseconds and may fire up to one early.
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", abort);
      done();
    }, Math.ceil(ms) + 1);
    signal.addEventListener("abort", abort);
  });
}
