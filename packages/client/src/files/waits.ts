import { orAborted } from "../transport/or-aborted.ts";

export type Waits = {
  /** Ends what is waited for: the caller's abort, or a wait that was too long. */
  readonly signal: AbortSignal;
  /** Waits for one thing. Fails with the reason of the signal, or with the error of the work itself. */
  readonly until: <T>(start: () => Promise<T>, late: () => Error) => Promise<T>;
  /** Lets go of the caller's signal. A wait that fails does so itself. */
  readonly release: () => void;
};

/** Waits of at most `timeout` milliseconds each. Between them time does not count: a reader may be slow. */
export function startWaits(timeout: number, caller: AbortSignal | undefined): Waits {
  const end = new AbortController();
  const { signal } = end;
  const abort = () => end.abort(caller?.reason);
  const release = () => caller?.removeEventListener("abort", abort);
  if (caller?.aborted) abort();
  // Linked by hand: AbortSignal.any is missing in early Node 20, and keeps hold of signals that live long.
  else caller?.addEventListener("abort", abort);

  return {
    signal,
    release,
    async until(start, late) {
      const timer = setTimeout(() => end.abort(late()), timeout);
      try {
        signal.throwIfAborted();
        return await orAborted(start(), signal);
      } catch (error) {
        release();
        throw signal.aborted ? signal.reason : error;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
