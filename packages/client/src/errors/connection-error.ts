import type { OperationId } from "@nudgescribe/types";
import { NudgescribeError } from "./nudgescribe-error.ts";

/** No answer came: the server could not be reached, or the connection broke. `cause` holds the platform's error. */
export class ConnectionError extends NudgescribeError {
  override readonly name = "ConnectionError";

  constructor(operation: OperationId, origin: string, cause: unknown) {
    super(operation, `no answer from ${origin} (${reason(cause)})`, { cause });
  }
}

function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const inner = cause.cause;
  if (inner instanceof Error) return (inner as { code?: string }).code ?? inner.message;
  return cause.message;
}
