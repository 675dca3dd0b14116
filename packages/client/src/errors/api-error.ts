import type { OperationId } from "@nudgescribe/types";
import { NudgescribeError } from "./nudgescribe-error.ts";

/** The API answered with a status that is not a success. */
export class ApiError extends NudgescribeError {
  override readonly name: string = "ApiError";
  readonly status: number;
  /** The body as it came: parsed when it was JSON, else its text, `undefined` when empty. */
  readonly body: unknown;
  readonly headers: Headers;

  constructor(operation: OperationId, meaning: string, response: Response, body: unknown) {
    const said = vendorMessage(body);
    super(operation, `${response.status} ${meaning}${said ? `: ${said}` : ""}`);
    this.status = response.status;
    this.headers = response.headers;
    this.body = body;
  }
}

function vendorMessage(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null || !("message" in body)) return undefined;
  return typeof body.message === "string" ? body.message : undefined;
}
