import type { OperationId } from "@nudgescribe/types";
import { ApiError } from "./api-error.ts";

/** 5xx: the API failed. */
export class ServerError extends ApiError {
  override readonly name = "ServerError";

  constructor(operation: OperationId, response: Response, body: unknown) {
    super(operation, "Server Error", response, body);
  }
}
