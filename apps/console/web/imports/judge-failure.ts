import type { Problem } from "../../server/answers.ts";

/** What a failed call means for its rows: certainly not stored, or perhaps stored. */
export type Fate = "not-stored" | "uncertain";

/** Answers that say that the call was refused before anything was done. */
const refusals = new Set([400, 401, 403, 404, 405, 413, 415, 422, 429]);

/** Only what is known for certain counts as not stored: to send rows again that were stored may double customers. */
export function judgeFailure({ sent, status, kind }: Problem): Fate {
  if (sent === "no" || kind === "rate-limit" || kind === "session") return "not-stored";
  return status !== undefined && refusals.has(status) ? "not-stored" : "uncertain";
}
