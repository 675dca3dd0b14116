import type { Kind } from "../kind.ts";
import { optional, whole } from "../options.ts";
import { paced, watched } from "../paced.ts";
import { mayHaveBody, type Send, whole as sendWhole } from "../reply.ts";

/**
 * The answer comes, and after it blanks without an end. A caller without a deadline, or one that puts off its deadline
 * at every byte, never comes back, and the memory it keeps grows.
 */
export type EndlessBodyFault = {
  readonly kind: "endless-body";
  /** @default 65536 */
  readonly bytesPerSecond?: number;
};

export const endlessBody: Kind<EndlessBodyFault> = {
  options: { bytesPerSecond: optional(whole(1)) },
  breaksContract: () => false,
  meet: async ({ fault: { bytesPerSecond = 65_536 }, next }) => ({ ...(await next()), send: sendAt(bytesPerSecond) }),
};

const sendAt =
  (bytesPerSecond: number): Send =>
  (reply, exchange) => {
    if (!mayHaveBody(reply.status)) return sendWhole(reply, exchange);
    const body = paced(Buffer.from(reply.text), { bytesPerSecond, filler: " ", signal: watched(exchange) });
    return new Response(body, { status: reply.status, headers: reply.headers });
  };
