import {
  ApiError,
  BadRequestError,
  ConnectionError,
  CsvError,
  DownloadError,
  ExportPendingError,
  MissingFieldsError,
  NudgescribeError,
  ServerError,
  TimeoutError,
  UnauthorisedError,
} from "@nudgescribe/client";
import { operations } from "@nudgescribe/types";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Problem, ProblemKind } from "./answers.ts";
import { hintOf } from "./hints.ts";
import { Refusal } from "./refusal.ts";

/** An error in words that a person can act on. Secrets that the API repeated are masked by the client. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof NudgescribeError) {
    const kind = kindOf(error);
    const sent = sentOf(error);
    return {
      kind,
      operation: error.operation,
      ...(error.status !== undefined && { status: error.status }),
      message: messageOf(error),
      hint: hintOf(kind, error),
      retryable: mayRepeat(error),
      ...(sent && { sent }),
      ...(error instanceof ApiError && error.retryAfter !== undefined && { retryAfter: error.retryAfter }),
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  const hint = "This is a fault of the console; please report it with this message.";
  return { kind: "console", operation: "console", message, hint, retryable: false };
}

/** The status that the browser gets. */
export function toStatus(error: unknown): ContentfulStatusCode {
  if (error instanceof Refusal) return error.status;
  if (error instanceof TimeoutError) return 504;
  if (error instanceof ApiError && error.status >= 400 && error.status < 500)
    return error.status as ContentfulStatusCode;
  return error instanceof NudgescribeError ? 502 : 500;
}

function kindOf(error: NudgescribeError): ProblemKind {
  if (error instanceof BadRequestError) return "bad-request";
  if (error instanceof MissingFieldsError) return "missing-fields";
  if (error instanceof UnauthorisedError) return "refused";
  if (error instanceof ServerError) return "server-error";
  if (error instanceof ApiError && error.status === 429) return "rate-limit";
  if (error instanceof TimeoutError) return "timeout";
  if (error instanceof ConnectionError || error instanceof DownloadError) return "connection";
  if (error instanceof ExportPendingError) return "pending";
  return "not-the-api";
}

/** What happened, without the client's advice on answers: the hint has it in the words of this console. */
function messageOf(error: NudgescribeError): string {
  const message = error.message.replace(`${error.operation}: `, "").replace(/\s+/g, " ");
  if (!(error instanceof ApiError)) return message;
  return message.replace(/ \([^()]*\)$/, "").replace(/^429 Unexpected Status/, "429 Too Many Requests");
}

function sentOf(error: NudgescribeError): Problem["sent"] {
  if (error instanceof ConnectionError || error instanceof TimeoutError) return error.sent;
  return error instanceof ApiError || error instanceof CsvError || error instanceof ExportPendingError
    ? "yes"
    : undefined;
}

/** An unsafe request that may have arrived could do its work twice, unless the API has turned it down. */
function mayRepeat(error: NudgescribeError): boolean {
  if (operations[error.operation].effect !== "unsafe") return true;
  if (error instanceof ApiError) return error.status >= 400 && error.status < 500 && error.status !== 408;
  return sentOf(error) === "no";
}
