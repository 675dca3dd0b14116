import type { Telling } from "../auth/session.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { retryAfter } from "./retry-after.ts";
import { sleep } from "./sleep.ts";
import type { Answer, Layer } from "./transport.ts";

/** First and longest backoff, in milliseconds. */
const firstBackoff = 500;
const longestBackoff = 8_000;
/** Answers that say "not now". */
const passing = [408, 429, 500, 502, 503, 504];

/**
 * Repeats a call that failed, as its `effect` allows: the HTTP method does not say, reads are POST here and creates are
 * PUT. Waits with full jitter, never less than `Retry-After` asks, and not at all when the wait would outlast the
 * deadline: then the failure is told at once.
 */
export function retry({ notify, secrets }: Telling): Layer {
  return (next) => async (request) => {
    const { call } = request;
    const { row } = call;
    const unsafe = row.effect === "unsafe";
    for (let tried = 0; ; tried++) {
      let answer: Answer | undefined;
      let failure: unknown;
      let wait = Math.random() * Math.min(longestBackoff, firstBackoff * 2 ** tried);
      try {
        answer = await next(request);
        // 429 refuses a request before any work is done, so even an unsafe one may go again.
        if (tried >= call.retries || !(unsafe ? answer.status === 429 : passing.includes(answer.status))) return answer;
        if (unsafe) call.sent = "no";
        wait = Math.max(wait, retryAfter(answer.headers) ?? 0);
      } catch (error) {
        // A sign-in that failed within this call has been repeated already, under its own name.
        const own = error instanceof ConnectionError && error.operation === row.id;
        if (tried >= call.retries || !own || (unsafe && error.sent !== "no")) throw error;
        failure = error;
      }
      if (performance.now() + wait >= call.endsAt) {
        if (answer) return answer;
        throw failure;
      }
      const reason = answer ? `status ${answer.status}` : secrets.hide(String(failure));
      notify?.({ type: "retry", operation: row.id, attempt: call.attempts, wait, reason });
      await sleep(wait, call.signal);
    }
  };
}
