import type { Kind } from "../kind.ts";
import { optional, whole } from "../options.ts";
import { sleep } from "../sleep.ts";

/**
 * The answer is late, headers and all. The work is done at once, so a caller that does not wait long enough has had it
 * done and does not know: its timeout tells `sent: maybe`.
 */
export type LatencyFault = {
  readonly kind: "latency";
  /** Milliseconds of the machine, whatever the clock of the sandbox does. */
  readonly ms: number;
  /** Up to so many milliseconds more, drawn from the seed. @default 0 */
  readonly jitter?: number;
};

export const latency: Kind<LatencyFault> = {
  options: { ms: whole(0), jitter: optional(whole(0)) },
  breaksContract: () => false,
  async meet({ fault: { ms, jitter = 0 }, exchange, next, random }) {
    const wait = ms + Math.round(random() * jitter);
    const reply = await next();
    await sleep(wait, exchange.signal());
    return reply;
  },
};
