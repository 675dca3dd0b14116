import type { Group, Problem, ProblemAnswer, SessionAnswer, Workspace } from "../server/answers.ts";

export type { Group, Problem, SessionAnswer, Workspace };

/** An answer of the console's server that is not a success, or no answer. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

export const readSession = (signal: AbortSignal) => ask<SessionAnswer>("GET", "/api/session", signal);
export const signIn = () => ask<SessionAnswer>("POST", "/api/session");
export const signOut = () => ask<SessionAnswer>("DELETE", "/api/session");
export const readWorkspaces = (signal: AbortSignal) => ask<Workspace[]>("GET", "/api/workspaces", signal);
export const readGroups = (workspaceId: string, signal: AbortSignal) =>
  ask<Group[]>("GET", `/api/groups?${new URLSearchParams({ workspace_id: workspaceId })}`, signal);

async function ask<Answer>(method: string, path: string, signal?: AbortSignal): Promise<Answer> {
  const response = await fetch(path, { method, ...(signal && { signal }) }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ProblemError(unreachable);
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok || body === undefined)
    throw new ProblemError((body as ProblemAnswer | undefined)?.error ?? unreadable);
  return body as Answer;
}

const unreachable: Problem = {
  operation: "console",
  message: "The console's server does not answer.",
  hint: "Start it again with npm start, then try again.",
};

const unreadable: Problem = {
  operation: "console",
  message: "The console's server gave an answer that is not its own.",
  hint: "Check that this address is the one that npm start printed, then reload the page.",
};

export function toProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { operation: "console", message: String(error), hint: "Reload the page." };
}
