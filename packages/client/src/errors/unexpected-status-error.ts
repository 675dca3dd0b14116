import { ApiError } from "./api-error.ts";
import type { UnexpectedStatus } from "./statuses.ts";

/** A status that the vendor documents nowhere, redirects included: the client follows none. */
export class UnexpectedStatusError extends ApiError {
  static override readonly kind: string = "UnexpectedStatusError";
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is UnexpectedStatusError;

  declare readonly name: "UnexpectedStatusError";
  declare readonly status: UnexpectedStatus;
}
