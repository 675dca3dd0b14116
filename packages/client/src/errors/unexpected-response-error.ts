import type { EvidenceLevel, OperationRow } from "@nudgescribe/types";
import { NudgescribeError } from "./nudgescribe-error.ts";

/** A successful answer without a member that the client cannot go on without, such as a token or a count. */
export class UnexpectedResponseError extends NudgescribeError {
  static override readonly kind: string = "UnexpectedResponseError";
  declare readonly name: "UnexpectedResponseError";
  declare readonly status: undefined;
  /** JSON pointer of the member. */
  readonly pointer: string;
  /** How well the answer of this operation is known. */
  readonly evidence: EvidenceLevel;

  constructor({ id, evidence: { response } }: OperationRow, pointer: string, expected: string, seen: unknown) {
    const found = seen === null ? "null" : typeof seen;
    super(id, `the answer should have ${expected} at "${pointer}", not ${found}; its shape is ${response}`);
    this.pointer = pointer;
    this.evidence = response;
  }
}
