/** Where work stands still until somebody lets it go on. */
type Gate<Value> = { readonly wait: () => Promise<Value>; readonly open: (value: Value) => void };

export function createGate<Value>(): Gate<Value> {
  let release: ((value: Value) => void) | undefined;
  return {
    wait: () =>
      new Promise((resolve) => {
        release = resolve;
      }),
    open: (value) => {
      const opened = release;
      release = undefined;
      opened?.(value);
    },
  };
}
