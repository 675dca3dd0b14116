import type { Context } from "./program.ts";

export type Runtime = {
  readonly name: string;
  /** A required one that is missing fails the run. */
  readonly required: boolean;
  /** @throws NotInstallableError */
  readonly prepare: () => Promise<Prepared>;
};

export type Prepared = {
  readonly version: string;
  /** Runs a program that stands in a consumer, and gives what it told, unread. */
  readonly run: (program: string, context: Context) => Promise<unknown>;
};

/** Longest time for one program in one runtime, in milliseconds. */
export const programTimeout = 120_000;
