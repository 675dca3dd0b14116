import { says } from "../../http/outgoing.ts";
import type { Kind } from "../kind.ts";
import { oneOf } from "../options.ts";
import { replyOf } from "../reply.ts";

/**
 * 403, as for a token that has expired or whose session was ended; the work is not done. The session itself goes on: a
 * caller that signs in anew succeeds as soon as the fault has met its calls.
 */
export type TokenFault = {
  readonly kind: "token";
  readonly is: "expired" | "revoked";
};

/** As src/http/authorise.ts refuses such a token. */
const refusals = {
  expired: { ...says(403, "The token has expired."), rule: "token-lifetimes" },
  revoked: { ...says(403, "The token is missing or invalid."), rule: "token-revoked" },
} as const;

export const token: Kind<TokenFault> = {
  options: { is: oneOf("expired", "revoked") },
  canMeet: ({ auth }) => auth !== "apiKey",
  breaksContract: () => false,
  meet: async ({ fault }) => replyOf(refusals[fault.is]),
};
