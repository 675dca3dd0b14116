/** What a world makes of a request. */
export type Outcome = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** All of it, or as it comes where the pace is part of the answer. It may break off with an error. */
  readonly body: string | AsyncIterable<Uint8Array>;
  /** The contract's named example that this is, when it is one. */
  readonly example?: string | undefined;
  /** The kind of fault that made it so. */
  readonly fault?: string | undefined;
};

/** There is no answer: the connection is broken off instead. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  readonly fault: string | undefined;
  constructor(fault: string | undefined) {
    super("the connection was broken off, as the fault asked for");
    this.fault = fault;
  }
}

export const says = (status: number, message: string): Outcome => ({
  status,
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ message }),
});
