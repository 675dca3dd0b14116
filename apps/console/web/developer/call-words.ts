import type { ApiAttempt, ApiCall, CatalogueOperation, SessionNote } from "../../server/answers.ts";
import { formatDuration } from "../ui/words.ts";

/** How a call went, for the eye; the words say the same. */
type CallLook = "running" | "good" | "bad";

const meanings: Readonly<Record<number, string>> = {
  400: "bad request",
  401: "missing fields",
  403: "refused",
  408: "timeout",
  429: "too many requests",
};

/** A status as this API means it. */
export function statusWords(status: number): string {
  const meaning = meanings[status] ?? (status >= 500 ? "server error" : undefined);
  return meaning ? `${status} ${meaning}` : String(status);
}

export function callWords({ state, attempts }: Pick<ApiCall, "state" | "attempts">): string {
  const { status, failure, wait } = attempts.at(-1) ?? {};
  if (state === "running") return wait === undefined ? "running" : "tries again";
  if (status === undefined) return "no answer";
  return failure === undefined ? statusWords(status) : `${status} not usable`;
}

export function callLook({ state, status }: Pick<ApiCall, "state" | "status">): CallLook {
  if (state === "running") return "running";
  return state === "answered" && status !== undefined && status < 400 ? "good" : "bad";
}

export const effectWords: Readonly<Record<CatalogueOperation["effect"], string>> = {
  safe: "Safe: it only reads. The client repeats it by itself when it fails.",
  idempotent: "Idempotent: done twice it changes nothing more. The client repeats it by itself when it fails.",
  unsafe:
    "Unsafe: done twice it may do its work twice. The client never sends it twice, unless the API has certainly not done it.",
};

/** What happened in one attempt, and why there was another one. */
export function attemptWords(
  attempt: ApiAttempt,
  { operation, isLast }: { operation: string; isLast: boolean },
): string {
  const { status, failure, duration, wait, reason } = attempt;
  const failed = failure?.replace(`${operation}: `, "");
  const what =
    status === undefined ? (failed ?? "under way") : [statusWords(status), failed].filter(Boolean).join(", ");
  const took = duration === undefined ? "" : ` after ${formatDuration(duration)}`;
  if (wait !== undefined) {
    const because = reason && failure === undefined ? ` (${reason})` : "";
    return `${what}${took}; again in ${formatDuration(wait)}${because}`;
  }
  return isLast ? what + took : `${what}${took}; sent once more with a renewed token`;
}

const actions: Readonly<Record<string, string>> = {
  "signed-in": "Signed in",
  refreshed: "Token renewed",
  loaded: "Session taken from the token store",
  refused: "Token refused",
  "refresh-failed": "The token could not be renewed",
  "store-failed": "The session could not be stored",
};

export function noteWords({ action, message }: Pick<SessionNote, "action" | "message">): string {
  const words = actions[action] ?? action;
  return message ? `${words}: ${message}` : words;
}

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });

export const timeOfDay = (moment: string): string => clock.format(new Date(moment));

export const bytesWords = (bytes: number): string =>
  bytes < 1_000 ? `${bytes} bytes` : `${(bytes / 1_000).toLocaleString("en", { maximumFractionDigits: 1 })} kB`;
