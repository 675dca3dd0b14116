import type { Context } from "hono";
import type { Apis } from "./apis.ts";
import { notSignedIn } from "./refusal.ts";
import type { Session, Sessions } from "./sessions.ts";

/** What the routes work with. */
export type Parts = {
  readonly apis: Apis;
  readonly sessions: Sessions;
  /** Name of the session's cookie. */
  readonly cookie: string;
  /** First pause between two counts of exported files, in milliseconds. @default 1_000 */
  readonly pollInterval?: number | undefined;
  /** Longest wait for exported files, in milliseconds. @default the client's ten minutes */
  readonly waitLimit?: number | undefined;
};

export type Env = { Variables: { session: Session | undefined } };

/** @throws Refusal */
export function signedIn(context: Context<Env>): Session {
  const session = context.get("session");
  if (!session) throw notSignedIn();
  return session;
}

/** The screen that a request is made for: the page says it, so it is held to the form of a path. */
export function screenOf({ req }: Context): string {
  const screen = req.header("x-console-screen") ?? "";
  return /^\/[\w/%.~-]{0,300}$/.test(screen) ? screen : "";
}
