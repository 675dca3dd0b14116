import type { OperationId } from "@nudgescribe/types";
import { NudgescribeError } from "./nudgescribe-error.ts";

/** No answer came: the server could not be reached, or the connection broke. `cause` holds the platform's error. */
export class ConnectionError extends NudgescribeError {
  override readonly name = "ConnectionError";

  constructor(operation: OperationId, origin: string, cause: unknown) {
    super(operation, `no answer from ${origin} (${reason(cause)})`, { cause });
  }
}

/** The platform's `fetch` says only "fetch failed"; what happened stands one level below. */
function reason(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  if (!(inner instanceof Error)) return String(inner);
  return (inner as { code?: string }).code || inner.message || inner.name;
}
