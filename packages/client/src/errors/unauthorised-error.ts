import type { ErrorBody } from "@nudgescribe/types";
import { ApiError } from "./api-error.ts";

/** 403: the API key, password or token was refused, also after the client renewed its session, or the user lacks the right. */
export class UnauthorisedError<Body = ErrorBody> extends ApiError<Body> {
  static override readonly kind: string = "UnauthorisedError";
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is UnauthorisedError;

  declare readonly name: "UnauthorisedError";
  declare readonly status: 403;
}
