import { randomBytes } from "node:crypto";
import type { Nudgescribe } from "@nudgescribe/client";
import type { Api } from "./apis.ts";
import { type CallLog, createCallLog } from "./calls.ts";

/** One browser that is signed in. */
export type Session = {
  readonly id: string;
  readonly api: Api;
  readonly client: Nudgescribe;
  readonly calls: CallLog;
};

export type Sessions = {
  /** @throws what the sign-in throws; then there is no new session. */
  readonly signIn: (api: Api, screen: string, signal?: AbortSignal) => Promise<Session>;
  readonly find: (id: string | undefined) => Session | undefined;
  readonly forget: (id: string | undefined) => void;
  readonly close: () => void;
};

/**
 * The id tells browsers apart; it guards nothing that is not open anyway. The server has one set of credentials a kind
 * of API, and whoever reaches it may sign in without a secret.
 */
export function createSessions({ limit = 50 }: { readonly limit?: number } = {}): Sessions {
  /** The one that was used last stands last. */
  const sessions = new Map<string, Session>();

  function forget(id: string | undefined): void {
    const session = id === undefined ? undefined : sessions.get(id);
    if (!session) return;
    sessions.delete(session.id);
    session.calls.close();
  }

  return {
    async signIn(api, screen, signal) {
      const calls = createCallLog();
      const client = await calls.during(screen, () => api.signIn(calls.observe, signal));
      const session: Session = { id: randomBytes(24).toString("base64url"), api, client, calls };
      sessions.set(session.id, session);
      if (sessions.size > limit) forget([...sessions.keys()][0]);
      return session;
    },
    find(id) {
      const session = id === undefined ? undefined : sessions.get(id);
      if (session) {
        sessions.delete(session.id);
        sessions.set(session.id, session);
      }
      return session;
    },
    forget,
    close() {
      for (const id of [...sessions.keys()]) forget(id);
    },
  };
}
