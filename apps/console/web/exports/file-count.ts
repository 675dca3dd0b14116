import type { MessageFileCount } from "@nudgescribe/types/schemas";
import { ProblemError } from "../api/ask.ts";

/** @throws ProblemError, so that an answer without a number is not shown as no files */
export function readFileCount(answer: MessageFileCount): number {
  const pages: unknown = (answer as MessageFileCount | null)?.pages;
  if (typeof pages === "number" && pages >= 0) return pages;
  throw new ProblemError({
    kind: "not-the-api",
    operation: "countMessageFiles",
    message: "The answer has no number of files.",
    hint: "Look at the answer in the API panel. The shape of this answer is inferred; it may have changed.",
    retryable: true,
  });
}
