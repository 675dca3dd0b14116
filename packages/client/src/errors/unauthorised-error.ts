import type { OperationId } from "@nudgescribe/types";
import { ApiError } from "./api-error.ts";

/** 403: the API key, password or token was refused, also after the client signed in again. */
export class UnauthorisedError extends ApiError {
  override readonly name = "UnauthorisedError";

  constructor(operation: OperationId, response: Response, body: unknown) {
    super(operation, "Unauthorised", response, body);
  }
}
