import type { ErrorBodies, OperationRow } from "@nudgescribe/types";
import type { ApiError, FailedAnswer } from "./api-error.ts";
import { BadRequestError } from "./bad-request-error.ts";
import type { ConnectionError } from "./connection-error.ts";
import { MissingFieldsError } from "./missing-fields-error.ts";
import type { ParseError } from "./parse-error.ts";
import { ServerError } from "./server-error.ts";
import type { TimeoutError } from "./timeout-error.ts";
import { UnauthorisedError } from "./unauthorised-error.ts";
import type { UnexpectedResponseError } from "./unexpected-response-error.ts";
import { UnexpectedStatusError } from "./unexpected-status-error.ts";

/** Bodies of the answers that are no success, by status. */
export type FailureBodies = { 400: unknown; 401: unknown; 403: unknown; 500: unknown };

/** Every error with which a call can fail; `error.status` tells them apart and narrows `error.body`. */
export type CallError<Bodies extends FailureBodies = ErrorBodies> =
  | BadRequestError<Bodies[400]>
  | MissingFieldsError<Bodies[401]>
  | UnauthorisedError<Bodies[403]>
  | ServerError<Bodies[500]>
  | UnexpectedStatusError
  | ConnectionError
  | TimeoutError
  | ParseError
  | UnexpectedResponseError;

/** The error of the answer's status, with the meaning that the vendor gives it and what to do. */
export function apiError(row: OperationRow, answer: FailedAnswer): ApiError {
  const { status } = answer;
  if (status === 400) return new BadRequestError(row, answer, "Bad Request", "check values and present state");
  if (status === 401) return new MissingFieldsError(row, answer, "Missing Fields", "the body lacks required ones");
  if (status === 403) return new UnauthorisedError(row, answer, "Unauthorised", "check credentials and rights");
  const place = status < 400 ? "redirects are not followed, check the base URL" : "check the base URL";
  if (status < 500) return new UnexpectedStatusError(row, answer, "Unexpected Status", place);
  const advice = row.effect === "unsafe" ? "the work may have been done" : "try again later";
  return new ServerError(row, answer, "Server Error", advice);
}
