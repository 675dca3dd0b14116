import {
  ApiError,
  BadRequestError,
  ConnectionError,
  MissingFieldsError,
  NudgescribeError,
  ParseError,
  ServerError,
  TimeoutError,
  UnauthorisedError,
} from "@nudgescribe/client";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Problem } from "./answers.ts";
import { NotSignedInError } from "./session.ts";
import { UnexpectedShapeError } from "./views.ts";

/** An error in words that a person can act on. Secrets that the API repeated are masked by the client. */
export function toProblem(error: unknown): Problem {
  if (error instanceof NudgescribeError) {
    const { operation } = error;
    return {
      operation,
      ...(error instanceof ApiError && { status: error.status }),
      message: messageOf(error).replace(/\s+/g, " "),
      hint: toHint(error),
    };
  }
  if (error instanceof UnexpectedShapeError) {
    const { operation } = error;
    return { operation, message: "The answer is not a list of objects.", hint: hints.notTheApi };
  }
  if (error instanceof NotSignedInError) {
    return { operation: "session", message: "You are not signed in.", hint: "Sign in, then repeat the request." };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { operation: "console", message, hint: "This is a fault of the console; please report it with this message." };
}

/** What happened, without the client's advice on answers: the hint has it in the words of this console. */
function messageOf(error: NudgescribeError): string {
  const message = error.message.replace(`${error.operation}: `, "");
  return error instanceof ApiError ? message.replace(/ \([^()]*\)$/, "") : message;
}

/** The status that the browser gets. */
export function toStatus(error: unknown): ContentfulStatusCode {
  // Not 401 or 403: those are the API's words here, for missing fields and for a refused token.
  if (error instanceof NotSignedInError) return 409;
  if (error instanceof TimeoutError) return 504;
  if (error instanceof ApiError && error.status >= 400 && error.status < 500)
    return error.status as ContentfulStatusCode;
  if (error instanceof NudgescribeError || error instanceof UnexpectedShapeError) return 502;
  return 500;
}

const hints = {
  notTheApi: "Check that NUDGESCRIBE_BASE_URL is the Client API and not a page or a proxy in front of it.",
  credentials: "Check NUDGESCRIBE_API_KEY, NUDGESCRIBE_EMAIL and NUDGESCRIBE_PASSWORD, then start the console again.",
};

function toHint(error: NudgescribeError): string {
  if (error instanceof UnauthorisedError) {
    if (error.operation === "authenticate") return `The API refused the credentials. ${hints.credentials}`;
    return "The API refused the token, also after a new sign-in. Check that this API user may read the workspace.";
  }
  if (error instanceof MissingFieldsError) {
    if (error.operation === "authenticate") return `401 means missing fields here. ${hints.credentials}`;
    return "401 means missing fields here, not a refused token. Choose another workspace, or report this message.";
  }
  if (error instanceof BadRequestError) return "The API cannot do this as things are. Choose another workspace.";
  if (error instanceof ServerError)
    return `The API failed. Try again in ${waitOf(error)}; if it stays, tell the vendor.`;
  if (error instanceof TimeoutError) return "The API is slow or cannot be reached. Check the network, then try again.";
  if (error instanceof ConnectionError) return "Check the network and NUDGESCRIBE_BASE_URL, then try again.";
  if (error instanceof ParseError) return hints.notTheApi;
  if (error instanceof ApiError && error.status === 429)
    return `Too many requests. Wait ${waitOf(error)}, then try again.`;
  return hints.notTheApi;
}

/** As long as the API asks for. */
function waitOf({ retryAfter }: ApiError): string {
  return retryAfter === undefined ? "a minute" : `${Math.ceil(retryAfter / 1000)} s`;
}
