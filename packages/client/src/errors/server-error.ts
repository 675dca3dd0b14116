import type { ErrorBody } from "@nudgescribe/types";
import { ApiError } from "./api-error.ts";
import type { ServerStatus } from "./statuses.ts";

/** 5xx: the API failed. */
export class ServerError<Body = ErrorBody> extends ApiError<Body> {
  static override readonly kind: string = "ServerError";
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is ServerError;

  declare readonly name: "ServerError";
  declare readonly status: ServerStatus;
}
