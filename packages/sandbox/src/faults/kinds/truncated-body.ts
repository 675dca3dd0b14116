import type { Kind } from "../kind.ts";
import type { Send } from "../reply.ts";
import { brokenBody, noAnswer, writePart } from "../wire.ts";

/**
 * The headers promise the whole body, half of its bytes come, and the connection is closed. `fetch` resolves; reading
 * the body fails with `terminated`. The work is done.
 */
export type TruncatedBodyFault = { readonly kind: "truncated-body" };

export const truncatedBody: Kind<TruncatedBodyFault> = {
  options: {},
  breaksContract: () => false,
  meet: async ({ next }) => ({ ...(await next()), send: sendHalf }),
};

const sendHalf: Send = async (reply, { outgoing }) => {
  const bytes = Buffer.from(reply.text);
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  const headers = { ...reply.headers, "content-length": String(bytes.length) };
  if (!outgoing) return brokenBody({ ...reply, headers }, half, "UND_ERR_SOCKET");
  await writePart(outgoing, reply, half);
  outgoing.socket?.destroySoon();
  return noAnswer;
};
