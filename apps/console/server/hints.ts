import { ApiError, CsvError, DownloadError, type NudgescribeError } from "@nudgescribe/client";
import { operations } from "@nudgescribe/types";
import type { ProblemKind } from "./answers.ts";

type Failed = NudgescribeError & { readonly sent?: "no" | "maybe" | "yes" };

/** What a person can do about a failure. */
export function hintOf(kind: ProblemKind, error: Failed): string {
  const signingIn = operations[error.operation].auth === "apiKey";
  const hint = signingIn ? (atSignIn[kind] ?? hints[kind]) : hints[kind];
  const text = typeof hint === "string" ? hint : hint(error);
  return mayBeDone(error) ? `${text} ${checkFirst}` : text;
}

type Hint = string | ((error: Failed) => string);

const settings = "NUDGESCRIBE_API_KEY, NUDGESCRIBE_EMAIL and NUDGESCRIBE_PASSWORD";
const notTheApi = "Check that NUDGESCRIBE_BASE_URL is the Client API and not a page or a proxy in front of it.";
const checkFirst = "The change may have been made: look before you do it again.";

const hints: Readonly<Record<ProblemKind, Hint>> = {
  "bad-request": "The API cannot do this as things are. Change what the message names, then try again.",
  "missing-fields": "A field is missing. Fill in what the message names, then try again.",
  refused:
    "You may lack the right to do this. Ask whoever manages your workspace; if it should work, sign out and in again.",
  "rate-limit": (error) => `Too many requests. Wait ${waitOf(error)}, then try again.`,
  "server-error": (error) => `The API failed. Try again in ${waitOf(error)}; if it stays, tell the vendor.`,
  connection: (error) =>
    error instanceof DownloadError
      ? "The link may have expired. Ask for a new one."
      : "The connection to the API broke. Check the network, then try again.",
  timeout: "The API is slow or cannot be reached. Check the network, then try again.",
  "not-the-api": (error) =>
    error instanceof CsvError
      ? "The file cannot be read beyond this line. Try again; if it stays, tell the vendor which file and line."
      : notTheApi,
  pending: "The export is queued and goes on by itself. Look again in a few minutes; do not publish again.",
  session: "Sign in, then repeat the request.",
  console: "This is a fault of the console; please report it with this message.",
};

/** The credentials are settings of this server, which the page cannot change. */
const atSignIn: Readonly<Partial<Record<ProblemKind, Hint>>> = {
  refused: `The API refused the credentials. Check ${settings}, then start the console again.`,
  "missing-fields": `401 means missing fields here. Check ${settings}, then start the console again.`,
  connection: "Check the network and NUDGESCRIBE_BASE_URL, then try again.",
};

/** As long as the API asks for. */
function waitOf(error: Failed): string {
  if (!(error instanceof ApiError) || error.retryAfter === undefined) return "a minute";
  return `${Math.ceil(error.retryAfter / 1000)} s`;
}

/** Only a change that the API may have got is in doubt. */
function mayBeDone(error: Failed): boolean {
  if (operations[error.operation].effect !== "unsafe") return false;
  return error instanceof ApiError ? error.status >= 500 : error.sent === "maybe" || error.sent === "yes";
}
