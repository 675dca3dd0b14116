import { type Database, sql } from "./database.ts";
import { insertOne } from "./rows.ts";

export type Session = {
  readonly session_id: string;
  readonly user_id: string;
  readonly account_id: string;
  /** Names the one refresh token that is good. */
  readonly refresh_id: string;
  readonly revoked: number;
};

export type SessionStore = {
  readonly find: (sessionId: string) => Promise<Session | undefined>;
  readonly create: (session: Session) => Promise<void>;
  /** Puts another refresh token in the place of the one that was used. @returns whether it was still the good one */
  readonly rotate: (sessionId: string, from: string, to: string) => Promise<boolean>;
  /** Ends the sessions of one user, or of everybody. @returns how many */
  readonly revoke: (userId?: string) => Promise<number>;
};

export const sessionStore = (database: Database): SessionStore => ({
  find: (sessionId) =>
    database.first(
      sql`select session_id, user_id, account_id, refresh_id, revoked from session where session_id = ${sessionId}`,
    ),
  create: (session) => insertOne(database, "session", session),
  async rotate(sessionId, from, to) {
    const changed = await database.run(
      sql`update session set refresh_id = ${to} where session_id = ${sessionId} and refresh_id = ${from} and revoked = 0`,
    );
    return changed === 1;
  },
  revoke: (userId) =>
    database.run(
      userId === undefined
        ? sql`update session set revoked = 1 where revoked = 0`
        : sql`update session set revoked = 1 where revoked = 0 and user_id = ${userId}`,
    ),
});
