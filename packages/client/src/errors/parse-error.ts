import type { OperationId } from "@nudgescribe/types";
import { NudgescribeError } from "./nudgescribe-error.ts";

/** A successful answer whose body is not what its operation promises. */
export class ParseError extends NudgescribeError {
  override readonly name = "ParseError";
  /** The body as it came. */
  readonly text: string;

  constructor(operation: OperationId, problem: string, text: string, cause?: unknown) {
    super(operation, problem, cause === undefined ? undefined : { cause });
    this.text = text;
  }
}
