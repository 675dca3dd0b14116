import type { Kind } from "../kind.ts";
import { whole } from "../options.ts";
import { paced, watched } from "../paced.ts";
import { mayHaveBody, type Send, whole as sendWhole } from "../reply.ts";

/**
 * The headers come at once and the body bit by bit, in steps of a tenth of a second. A deadline that ends with the
 * headers does not help the caller; one over the whole call does.
 */
export type SlowBodyFault = {
  readonly kind: "slow-body";
  readonly bytesPerSecond: number;
};

export const slowBody: Kind<SlowBodyFault> = {
  options: { bytesPerSecond: whole(1) },
  breaksContract: () => false,
  meet: async ({ fault, next }) => ({ ...(await next()), send: sendAt(fault.bytesPerSecond) }),
};

const sendAt =
  (bytesPerSecond: number): Send =>
  (reply, exchange) => {
    const bytes = Buffer.from(reply.text);
    if (!mayHaveBody(reply.status)) return sendWhole(reply, exchange);
    const headers = { ...reply.headers, "content-length": String(bytes.length) };
    return new Response(paced(bytes, { bytesPerSecond, signal: watched(exchange) }), { status: reply.status, headers });
  };
