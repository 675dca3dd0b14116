import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Problem } from "./answers.ts";

/** This server itself turns a request down. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: ContentfulStatusCode;
  readonly problem: Problem;

  constructor(status: ContentfulStatusCode, words: Pick<Problem, "message" | "hint"> & Partial<Problem>) {
    super(words.message);
    this.status = status;
    this.problem = { kind: "console", operation: "console", retryable: true, sent: "no", ...words };
  }
}

export const notSignedIn = (): Refusal =>
  // Not 401 or 403: those are the API's words here, for missing fields and for a refused token.
  new Refusal(409, {
    kind: "session",
    operation: "session",
    message: "You are not signed in.",
    hint: "Sign in, then repeat the request.",
  });
