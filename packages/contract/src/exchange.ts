import type { OperationId } from "@nudgescribe/types";
import type { Violation } from "./violation.ts";

/** What a server behind the kit answers with: the prepared mock, the stateful sandbox, or any other server. */
export type World = "mock" | "sandbox" | "upstream";

/** One request and its answer, as everything else in the kit sees it: checks, coverage, recordings. Plain JSON. */
export type Exchange = {
  /** Position in its scope; the first is 1. */
  readonly number: number;
  readonly scope: string;
  /** Name of the test that was running, when the runner told. */
  readonly test: string | undefined;
  readonly world: World;
  /** Undefined for a path and method that are no operation. */
  readonly operation: OperationId | undefined;
  readonly request: {
    readonly method: string;
    readonly path: string;
    /** With secrets masked. */
    readonly headers: Readonly<Record<string, string>>;
    /** Parsed when it is JSON, with secrets masked; undefined when there was none. */
    readonly body: unknown;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
  /** The contract's named example that was served, when it was one. */
  readonly example: string | undefined;
  /** The kind of fault that met the call. */
  readonly fault: string | undefined;
  /** `src/groups/save.ts:41`, where the consumer made the call, when that could be told. */
  readonly caller: string | undefined;
  readonly violations: readonly Violation[];
};
