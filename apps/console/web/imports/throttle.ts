type ThrottleOptions = {
  /** Milliseconds between two. */
  readonly every: number;
  readonly now: () => number;
  /** Runs a function later; answers with how to take that back. */
  readonly later: (run: () => void, ms: number) => () => void;
};

type Throttled<Value> = {
  readonly tell: (value: Value) => void;
  /** Tells what is held back at once. */
  readonly flush: () => void;
};

/** Tells at most one value in a while; what is held back is told later, the newest only. */
export function throttle<Value>(
  tell: (value: Value) => void,
  { every, now, later }: ThrottleOptions,
): Throttled<Value> {
  let last = Number.NEGATIVE_INFINITY;
  let held: { readonly value: Value } | undefined;
  let takeBack: (() => void) | undefined;
  const flush = (): void => {
    takeBack?.();
    takeBack = undefined;
    if (!held) return;
    const { value } = held;
    held = undefined;
    last = now();
    tell(value);
  };
  return {
    tell: (value) => {
      held = { value };
      const wait = last + every - now();
      if (wait <= 0) flush();
      else takeBack ??= later(flush, wait);
    },
    flush,
  };
}
