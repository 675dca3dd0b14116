import type { OperationId } from "@nudgescribe/types";
import { NudgescribeError } from "./nudgescribe-error.ts";

/**
 * Whether the request reached the API: `no`, so calling again is harmless; `maybe`, so the work may have been done;
 * `yes`, an answer had begun.
 */
export type Sent = "no" | "maybe" | "yes";

/** No answer, or only a part of one: the server could not be reached, or the connection broke. `cause` holds the platform's error. */
export class ConnectionError extends NudgescribeError {
  static override readonly kind: string = "ConnectionError";
  declare readonly name: "ConnectionError";
  declare readonly status: undefined;
  /** Whether the request reached the API. */
  readonly sent: Sent;

  constructor(operation: OperationId, origin: string, failure: { sent: Sent; cause: unknown }) {
    const { sent, cause } = failure;
    super(operation, `no full answer from ${origin} (${reason(cause)}, sent: ${sent})`, {
      cause,
    });
    this.sent = sent;
  }
}

/** The platform's `fetch` says only "fetch failed"; what happened stands one level below. */
function reason(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  if (!(inner instanceof Error)) return String(inner);
  return (inner as { code?: string }).code || inner.message || inner.name;
}
