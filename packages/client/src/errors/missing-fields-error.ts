import type { ErrorBody } from "@nudgescribe/types";
import { ApiError } from "./api-error.ts";

/** 401: required fields are missing from the body. In this API 401 says nothing about the token; see {@link UnauthorisedError}. */
export class MissingFieldsError<Body = ErrorBody> extends ApiError<Body> {
  static override readonly kind: string = "MissingFieldsError";
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is MissingFieldsError;

  declare readonly name: "MissingFieldsError";
  declare readonly status: 401;
}
