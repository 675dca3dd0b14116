import type { OperationId } from "@nudgescribe/types";
import { ApiError } from "./api-error.ts";

/** 400: the request makes no sense in the present state, such as a rerun of a campaign that is not published. */
export class BadRequestError extends ApiError {
  override readonly name = "BadRequestError";

  constructor(operation: OperationId, response: Response, body: unknown) {
    super(operation, "Bad Request", response, body);
  }
}
