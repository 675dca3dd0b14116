import type { Nudgescribe } from "@nudgescribe/client";
import type { Upstream } from "./upstream.ts";

export type Session = {
  readonly signedIn: () => boolean;
  readonly signIn: () => Promise<void>;
  readonly signOut: () => void;
  /** @throws NotSignedInError */
  readonly client: () => Nudgescribe;
};

export class NotSignedInError extends Error {
  override readonly name = "NotSignedInError";
}

/**
 * Signed in is a state of this server, not of a browser. A cookie would protect nothing: the server has one set of
 * credentials, and who may reach it may sign in without a secret. It would also leak, as cookies ignore the port and go
 * to every other server on 127.0.0.1.
 */
export function createSession(upstream: Upstream): Session {
  let current: Nudgescribe | undefined;
  return {
    signedIn: () => current !== undefined,
    signIn: async () => {
      current = await upstream.signIn();
    },
    signOut: () => {
      current = undefined;
    },
    client: () => {
      if (!current) throw new NotSignedInError("nobody is signed in");
      return current;
    },
  };
}
