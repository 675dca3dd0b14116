import type { OperationId } from "@nudgescribe/types";

/** Base of every error that the client throws. */
export class NudgescribeError extends Error {
  override readonly name: string = "NudgescribeError";
  /** The operation that failed. */
  readonly operation: OperationId;

  constructor(operation: OperationId, message: string, options?: ErrorOptions) {
    super(`${operation}: ${message}`, options);
    this.operation = operation;
  }
}
