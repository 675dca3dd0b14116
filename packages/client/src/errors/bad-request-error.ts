import type { ErrorBody } from "@nudgescribe/types";
import { ApiError } from "./api-error.ts";

/** 400: the request makes no sense in the present state, such as a rerun of a campaign that is not published. */
export class BadRequestError<Body = ErrorBody> extends ApiError<Body> {
  static override readonly kind: string = "BadRequestError";
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is BadRequestError;

  declare readonly name: "BadRequestError";
  declare readonly status: 400;
}
