import { ProblemError } from "../api/ask.ts";
import { call } from "../api/call.ts";

/**
 * Asks for a presigned link. It goes around the store of answers on purpose: a link is a secret.
 *
 * @throws ProblemError
 */
export async function askForLink({ campaignId, page }: { campaignId: string; page: number }): Promise<string> {
  const answer: unknown = await call("fetchMessageFile", { campaign_id: campaignId, page, format: "url" });
  const url = (answer as { url?: unknown } | null)?.url;
  if (typeof url === "string" && /^https?:\/\//.test(url) && URL.canParse(url)) return url;
  throw new ProblemError({
    kind: "not-the-api",
    operation: "fetchMessageFile",
    message: "The answer has no link in it.",
    hint: "The shape of this answer is inferred; it may have changed. Download the rows instead.",
    retryable: true,
  });
}
