import type { Seen } from "../judge/seen.ts";
import type { Violation } from "../violation.ts";

/** Which rules of the contract a request and its answer break. It puts no secret into a violation. */
export type JudgeFn = (seen: Seen) => readonly Violation[];
