import type { Kind } from "../kind.ts";
import { watched } from "../paced.ts";
import { mayHaveBody, type Send, whole as sendWhole } from "../reply.ts";

/**
 * The headers promise the whole body, half of its bytes come, and then nothing: the connection stays open. A caller
 * whose deadline ends with the headers never comes back. The work is done.
 */
export type StalledBodyFault = { readonly kind: "stalled-body" };

export const stalledBody: Kind<StalledBodyFault> = {
  options: {},
  breaksContract: () => false,
  meet: async ({ next }) => ({ ...(await next()), send: sendHalf }),
};

const sendHalf: Send = (reply, exchange) => {
  if (!mayHaveBody(reply.status)) return sendWhole(reply, exchange);
  const bytes = Buffer.from(reply.text);
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  const headers = { ...reply.headers, "content-length": String(bytes.length) };
  return new Response(unended(half, watched(exchange)), { status: reply.status, headers });
};

const unended = (bytes: Uint8Array, signal: AbortSignal | undefined): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(stream) {
      if (bytes.length > 0) stream.enqueue(bytes);
      signal?.addEventListener("abort", () => stream.error(signal.reason));
    },
  });
