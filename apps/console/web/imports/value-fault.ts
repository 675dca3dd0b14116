/** What is wrong with one value. */
export type ValueFault = {
  /** A sentence for a person. */
  readonly reason: string;
  /** What to write instead. */
  readonly fix: string;
  /** The exact value to write, where it can be told for certain. */
  readonly proposal?: string;
};

/** Looks at a value that is there: never at an empty text. */
export type ValueCheck = (text: string) => ValueFault | undefined;
