import type { Problem, ProblemAnswer } from "../../server/answers.ts";
import { ProblemError } from "../api/ask.ts";
import type { Upload } from "./engine.ts";

type PostOptions = {
  readonly fetch: typeof globalThis.fetch;
  /** The path of the screen, under which the API panel lists the call. */
  readonly screen: string;
};

/**
 * Uploads rows through the console's server, from a worker. Unlike `ask` it says of each failure whether the rows may have
 * arrived.
 *
 * @throws ProblemError
 */
export const postUpload =
  ({ fetch, screen }: PostOptions): Upload =>
  async (request, signal) => {
    const response = await fetch("/api/operations/uploadCustomers", {
      method: "POST",
      headers: { "content-type": "application/json", "x-console": "1", "x-console-screen": screen },
      body: JSON.stringify(request),
      signal,
    }).catch(() => {
      throw new ProblemError(noAnswer);
    });
    const body: unknown = await response.json().catch(() => undefined);
    if (response.ok && body !== undefined) return body;
    throw new ProblemError(problemIn(body, response.status));
  };

export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const message = error instanceof Error ? error.message : String(error);
  return { kind: "console", operation: "console", message, hint: "Reload the page.", retryable: false, sent: "maybe" };
}

function problemIn(body: unknown, status: number): Problem {
  const problem = (body as Partial<ProblemAnswer> | null | undefined)?.error;
  if (!problem) return { ...unreadable, status };
  // What the console's own server refuses never reached the API.
  const isOwn = problem.operation === "console" || problem.operation === "session";
  return isOwn && status < 500 ? { sent: "no", ...problem } : problem;
}

/** The console may have passed the rows on before it went away. */
const noAnswer: Problem = {
  kind: "connection",
  operation: "console",
  message: "The console's server did not answer.",
  hint: "Check that it still runs; npm start starts it again.",
  retryable: false,
  sent: "maybe",
};

const unreadable: Problem = {
  kind: "console",
  operation: "console",
  message: "The console's server gave an answer that cannot be read.",
  hint: "Look into the API panel to see what became of the call.",
  retryable: false,
  sent: "maybe",
};
