import type { Fetch } from "../index.ts";

export type Output = {
  readonly write: (text: string) => void;
  readonly isTTY: boolean;
  /** Width of the terminal. */
  readonly columns: number;
};

/** What the command has of the world: the process's own, or what a test gives. */
export type Io = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: { readonly isTTY: boolean; readonly open: () => ReadableStream<Uint8Array> };
  readonly stdout: Output;
  readonly stderr: Output;
  /** Aborts when the process is told to end; its reason is an `Interrupted`. */
  readonly signal: AbortSignal;
  /** Asks whoever sits at the terminal. */
  readonly ask: (question: string) => Promise<string>;
  /** @default the platform's */
  readonly fetch?: Fetch;
  /**
   * First pause between two looks at work that is queued, in milliseconds.
   * @default 2_000
   */
  readonly pollInterval?: number;
};
