import type { OperationId } from "@nudgescribe/types";
import { ApiError } from "./api-error.ts";

/** A status that the vendor documents nowhere, redirects included: the client follows none. */
export class UnexpectedStatusError extends ApiError {
  override readonly name = "UnexpectedStatusError";

  constructor(operation: OperationId, response: Response, body: unknown) {
    super(operation, "Unexpected Status", response, body);
  }
}
