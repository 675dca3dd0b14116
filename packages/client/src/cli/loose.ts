import { CliError } from "./cli-error.ts";

/** The first ten characters of a time, which are its day. Its form is inferred. */
export const dayOf = (time: unknown): string | undefined => (typeof time === "string" ? time.slice(0, 10) : undefined);

/** @throws CliError when the answer is no list, which its inferred shape says. */
export function listOf<Item>(answer: readonly Item[] | undefined | null, what: string): readonly Item[] {
  if (Array.isArray(answer)) return answer;
  throw new CliError("UnexpectedResponseError", `the API answered without a list of ${what}`, {
    exitCode: 1,
    hint: "Does NUDGESCRIBE_BASE_URL lead to the API?",
  });
}
