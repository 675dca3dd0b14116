import type { Kind } from "../kind.ts";

/**
 * The link in the answer is rightly signed and has expired already: downloading it gives 403 and XML that says `Request
 * has expired`. Calls that ask for another form than a link count too, and nothing happens to them.
 */
export type LinkExpiredFault = { readonly kind: "link-expired" };

export const linkExpired: Kind<LinkExpiredFault> = {
  options: {},
  canMeet: ({ id }) => id === "fetchMessageFile",
  breaksContract: () => false,
  meet: ({ next }) => next({ links: "expired" }),
};
