import type { OperationRow } from "@nudgescribe/types";
import type { Sent } from "./connection-error.ts";
import { NudgescribeError } from "./nudgescribe-error.ts";

/** The deadline of the call passed: sign-in, attempts, waits and reading the body included. */
export class TimeoutError extends NudgescribeError {
  static override readonly kind: string = "TimeoutError";
  declare readonly name: "TimeoutError";
  declare readonly status: undefined;
  /** The deadline, in milliseconds. */
  readonly timeout: number;
  readonly sent: Sent;

  constructor({ row, timeout, sent }: { readonly row: OperationRow; readonly timeout: number; readonly sent: Sent }) {
    super(row.id, `not finished within ${timeout} ms (sent: ${sent})`);
    this.timeout = timeout;
    this.sent = sent;
  }
}
