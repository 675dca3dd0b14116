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

type Kind = readonly [
  type: new (...args: ConstructorParameters<typeof ApiError>) => ApiError,
  meaning: string,
  advice: string,
];

/** The vendor's meaning of a status, and what to do about it. */
const documented: Readonly<Record<number, Kind>> = {
  400: [BadRequestError, "Bad Request", "check values and present state"],
  401: [MissingFieldsError, "Missing Fields", "the body lacks required ones"],
  403: [UnauthorisedError, "Unauthorised", "check credentials and rights"],
};

/** The error of the answer's status, with the meaning that the vendor gives it and what to do. */
export function apiError(row: OperationRow, answer: FailedAnswer): ApiError {
  const [type, meaning, advice] = documented[answer.status] ?? kindOf(answer.status, row);
  return new type(row, answer, meaning, advice);
}

function kindOf(status: number, { effect }: OperationRow): Kind {
  if (status >= 500)
    return [ServerError, "Server Error", effect === "unsafe" ? "the work may have been done" : "try again later"];
  const redirect = status < 400 ? "redirects are not followed, " : "";
  return [UnexpectedStatusError, "Unexpected Status", `${redirect}check the base URL`];
}
