import type { FaultEffect, SandboxOptions } from "@nudgescribe/sandbox";
import type { OperationId } from "@nudgescribe/types";
import type { Exchange } from "../exchange.ts";

// What goes over HTTP between the kit in a test and the server of the run. Types only: the kit loads no server code.

/** Below this path are the calls of one scope: `/__scope/<id>/v1/cg`. */
export type ScopePath = `/__scope/${string}`;

/** How a scope answers, apart from the answers that are chosen in it. */
export type ScopeOrder = {
  /** @default the world of the server */
  readonly world?: "mock" | "sandbox";
  /** For the sandbox world. @default those of the server */
  readonly sandbox?: SandboxOptions;
};

/** An answer that a test chose for an operation. */
export type AnswerOrder = {
  readonly operation: OperationId;
  readonly times: "once" | "always";
  readonly status: number;
  /** Name of an example of the contract for this status. @default the first one, unless there is a body */
  readonly example?: string;
  /** Written by hand, in place of an example. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A fault that a test chose for an operation. */
export type FaultOrder = {
  readonly operation: OperationId;
  readonly fault: FaultEffect;
  /** How many calls it meets. @default every one */
  readonly count?: number;
};

/** What happened in a scope since the last report. */
export type ScopeReport = {
  /** Those that broke the contract. */
  readonly violating: readonly Exchange[];
  /** `once` answers that no call has taken. */
  readonly unused: readonly AnswerOrder[];
};

/** A call of a method of the scope's sandbox, such as `["clock", "advance"]`. */
export type SandboxOrder = {
  readonly path: readonly [group: string, method: string];
  readonly args: readonly unknown[];
};
