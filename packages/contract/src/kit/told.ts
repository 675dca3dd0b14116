/**
 * A promise that knows whether somebody looks at its outcome. An answer that was refused must fail the test, whether
 * the test awaited it or not, and must not fail it twice.
 */
export class Told extends Promise<void> {
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  isHeard = false;

  // biome-ignore lint/suspicious/noThenProperty: it is a promise, and this is how it hears of being awaited
  override then<A = void, B = never>(...handlers: Parameters<Promise<void>["then"]>): Promise<A | B> {
    this.isHeard = true;
    return super.then(...handlers) as Promise<A | B>;
  }

  /** Looks without being counted. */
  settle(): Promise<Error | undefined> {
    return super.then(
      () => undefined,
      (error: Error) => error,
    );
  }
}

/** Begins once the one before has come to its end, well or not. */
export const tellAfter = (before: Told | undefined, tell: () => Promise<unknown>): Told => {
  const one = new Told((done, fail) => {
    (before?.settle() ?? Promise.resolve())
      .then(tell)
      .then(() => done())
      .catch(fail);
  });
  // Nobody may look at it before the end of the test, and until then it is no unhandled rejection.
  void one.settle();
  return one;
};
