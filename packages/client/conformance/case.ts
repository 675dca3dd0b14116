// The shapes of a case file; schema.json says the same to tools that do not read TypeScript.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Members<T> = { readonly [name: string]: T };

/** What the server does with one request. */
export type Answer = {
  /** @default 200 */
  readonly status?: number;
  /** The content type is JSON unless told otherwise. */
  readonly headers?: Members<string>;
  /** Text as it is; anything else as JSON. */
  readonly body?: unknown;
  /** Sends the body in this many pieces. */
  readonly pieces?: number;
  /**
   * `never` leaves the request open, `reset` closes the connection without an answer, `cut` closes it in the middle of
   * the body, `stall` sends half of the body and no more.
   */
  readonly fault?: "never" | "reset" | "cut" | "stall";
  /** Waits until this many requests have arrived, this one included. */
  readonly after?: number;
  /** Only for a request that has these headers and these members in its body. */
  readonly when?: { readonly headers?: Members<string>; readonly body?: Members<Json> };
  /** How many requests get this answer. @default 1 */
  readonly repeat?: number;
};

/** Answers by `METHOD /path`, in turn; a queue that has run out answers 500. */
export type Answers = Members<readonly Answer[] | null>;

/** A request as it has arrived. */
export type Received = {
  readonly method: string;
  readonly path: string;
  readonly headers: Members<string>;
  readonly body: string;
  /** It came to the second port, where links point. */
  readonly aside: boolean;
  /** Milliseconds on the server's own clock. */
  readonly at: number;
  /** How many requests of the same method and path were open, this one included. */
  readonly open: number;
};

export type Expectation = {
  readonly data?: Json;
  /** What a read gave, before its error when there is one. */
  readonly items?: Json;
  /** Members of the error. Texts in `message` are contained in the message. */
  readonly error?: Members<Json> & { readonly name: string; readonly message?: readonly string[] };
  /** The call rejects with the very reason of the abort. */
  readonly aborted?: true;
  readonly response?: { readonly status?: number; readonly requestId?: string; readonly headers?: Members<string> };
};

export type Call = {
  /** A method such as `customerGroups.list`, the id of an operation, or `new` to make a client and no more. */
  readonly call: string;
  readonly request?: Json;
  /** Call options; for `new` client options. */
  readonly options?: Members<Json>;
  readonly abort?: "before" | { readonly received: number } | { readonly event: string };
  /** How the call is made or its outcome taken. @default "method" */
  readonly door?: "method" | "functions" | "withResponse" | "safe";
  /** For what comes bit by bit: how it is read, and after how many items the reader leaves. A stream is one text. */
  readonly read?: "items" | "pages" | "all" | "text";
  readonly leaveAfter?: number;
  /** Which of several clients makes the call; they share options and store. @default "first" */
  readonly client?: string;
  /** This many at once, each of which must turn out as expected. @default 1 */
  readonly times?: number;
  readonly expect: Expectation;
};

/** A call, calls at the same time, or waiting for an event. */
export type Step = Call | { readonly together: readonly Call[] } | { readonly until: string };

export type ExpectedRequest =
  | string
  | { readonly call: string; readonly headers?: Members<string | null>; readonly body?: Json };

export type Case = {
  /** The promise that the case checks. */
  readonly name: string;
  /** What a wrong client would do. */
  readonly why: string;
  /** Runtimes in which it cannot hold, with the reason. */
  readonly not?: Members<string>;
  readonly options?: Members<Json>;
  readonly answers?: Answers;
  /** A token store: what it holds, and which of its methods fail. */
  readonly store?: { readonly holds?: Members<Json>; readonly fails?: readonly ("get" | "set")[] };
  readonly steps: readonly Step[];
  /** The requests that arrive: in this order, or this many of each. */
  readonly requests: readonly ExpectedRequest[] | Members<number>;
  /** Least time between the arrival of two requests, in milliseconds; the first request is 0. */
  readonly waits?: readonly { readonly between: readonly [number, number]; readonly atLeast: number }[];
  /** The most requests of a kind that were open at the same time. */
  readonly mostOpen?: Members<number>;
  /** All events of a kind, in order. */
  readonly events?: { readonly [type: string]: readonly string[] };
  /** Members of the tokens that the store holds in the end. */
  readonly stored?: Members<Json>;
};

/** A case for each row of variables, or for each operation whose columns are these. */
export type Template = Case & { readonly each?: readonly Members<Json>[] | { readonly operations: Members<Json> } };

export type CaseFile = {
  readonly name: string;
  /** What every case of the file starts from. */
  readonly given?: { readonly options?: Members<Json>; readonly answers?: Answers };
  readonly cases: readonly Template[];
};
