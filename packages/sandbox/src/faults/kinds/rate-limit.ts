import { says } from "../../http/outgoing.ts";
import type { Kind } from "../kind.ts";
import { oneOf, optional, whole } from "../options.ts";
import { replyOf } from "../reply.ts";

/**
 * 429 with `Retry-After`; the work is not done. A date is one of the sandbox's clock, and `Date` tells what that clock
 * shows: a caller that compares with the clock of its own machine waits for too long or not at all.
 */
export type RateLimitFault = {
  readonly kind: "rate-limit";
  /** Seconds to wait before the next try. */
  readonly retryAfter: number;
  /** How `Retry-After` tells it. @default "seconds" */
  readonly as?: "seconds" | "date";
};

export const rateLimit: Kind<RateLimitFault> = {
  options: { retryAfter: whole(0), as: optional(oneOf("seconds", "date")) },
  breaksContract: () => false,
  async meet({ fault: { retryAfter, as = "seconds" }, now }) {
    const reply = replyOf(says(429, "Too many requests."));
    if (as === "seconds") return { ...reply, headers: { ...reply.headers, "retry-after": String(retryAfter) } };
    const time = await now();
    const headers = { date: httpDate(time), "retry-after": httpDate(time + retryAfter * 1_000) };
    return { ...reply, headers: { ...reply.headers, ...headers } };
  },
};

const httpDate = (time: number): string => new Date(time).toUTCString();
