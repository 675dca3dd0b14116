import type { OperationId } from "@nudgescribe/types";
import { NudgescribeError } from "./nudgescribe-error.ts";

/** The deadline of the call passed: sign-in, replay and reading the body included. */
export class TimeoutError extends NudgescribeError {
  override readonly name = "TimeoutError";
  /** The deadline, in milliseconds. */
  readonly timeout: number;

  constructor(operation: OperationId, timeout: number) {
    super(operation, `not finished within ${timeout} ms`);
    this.timeout = timeout;
  }
}
