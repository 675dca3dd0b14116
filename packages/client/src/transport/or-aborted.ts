/** Waits for shared work: an abort ends this wait, not the work. No listener is left behind. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, fail) => {
    const abort = () => fail(signal.reason);
    // Also when nobody waits any more: a failure of the work would else be unhandled.
    work.then(done, fail).finally(() => signal.removeEventListener("abort", abort));
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort);
  });
}
