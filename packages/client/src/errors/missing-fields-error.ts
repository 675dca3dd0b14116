import type { OperationId } from "@nudgescribe/types";
import { ApiError } from "./api-error.ts";

/** 401: required fields are missing from the body. In this API 401 says nothing about the token; see {@link UnauthorisedError}. */
export class MissingFieldsError extends ApiError {
  override readonly name = "MissingFieldsError";

  constructor(operation: OperationId, response: Response, body: unknown) {
    super(operation, "Missing Fields", response, body);
  }
}
