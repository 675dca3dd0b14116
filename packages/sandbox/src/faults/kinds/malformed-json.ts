import type { Kind } from "../kind.ts";

/**
 * Half of the answer, sent as if it were all of it: status, type and length are right, and the JSON does not parse. An
 * answer in CSV is cut in the same way, and nothing tells that it was. The work is done.
 */
export type MalformedJsonFault = { readonly kind: "malformed-json" };

export const malformedJson: Kind<MalformedJsonFault> = {
  options: {},
  breaksContract: () => true,
  async meet({ next }) {
    const reply = await next();
    // Answers are objects and arrays, whose last character closes them: no shorter part of one parses.
    return { ...reply, text: reply.text.slice(0, Math.floor(reply.text.length / 2)) };
  },
};
