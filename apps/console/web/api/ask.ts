import type { Problem, ProblemAnswer } from "../../server/answers.ts";

/** An answer of the console's server that is not a success, or no answer. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

export type AskOptions = {
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
  /** Path of the screen that asks; a worker has to say it. @default that of the page */
  readonly screen?: string | undefined;
};

/**
 * Asks the server of this console.
 *
 * @throws ProblemError
 */
export async function ask<Answer>(method: string, path: string, options: AskOptions = {}): Promise<Answer> {
  const response = await send(method, path, options);
  const body: unknown = await response.json().catch((error: unknown) => {
    if (options.signal?.aborted) throw error;
    return undefined;
  });
  if (!response.ok || body === undefined) throw new ProblemError(problemIn(body));
  return body as Answer;
}

/** @throws ProblemError when the server does not answer */
export async function send(method: string, path: string, options: AskOptions = {}): Promise<Response> {
  const { body, signal, screen = location.pathname } = options;
  return fetch(path, {
    method,
    headers: {
      // Another page cannot send the first one without being asked whether it may.
      "x-console": "1",
      "x-console-screen": screen,
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ProblemError(unreachable);
  });
}

export const problemIn = (body: unknown): Problem => (body as ProblemAnswer | undefined)?.error ?? unreadable;

export function toProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const message = error instanceof Error ? error.message : String(error);
  return { kind: "console", operation: "console", message, hint: "Reload the page.", retryable: true };
}

const unreachable: Problem = {
  kind: "console",
  operation: "console",
  message: "The console's server does not answer.",
  hint: "Start it again with npm start, then try again.",
  retryable: true,
};

const unreadable: Problem = {
  kind: "console",
  operation: "console",
  message: "The console's server gave an answer that is not its own.",
  hint: "Check that this address is the one that npm start printed, then reload the page.",
  retryable: true,
};
