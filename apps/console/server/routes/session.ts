import { type Context, Hono } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import type { SessionAnswer } from "../answers.ts";
import { apiKinds } from "../apis.ts";
import { type Env, type Parts, screenOf } from "../context.ts";
import { readBody } from "../read-body.ts";
import { Refusal } from "../refusal.ts";
import type { Session } from "../sessions.ts";

/** Not `Secure`: on loopback there is no https. */
const cookieOptions = { path: "/", httpOnly: true, sameSite: "Strict" } as const;

export function sessionRoutes({ apis, sessions, cookie }: Parts): Hono<Env> {
  const answer = (session: Session | undefined): SessionAnswer => ({
    signedIn: session !== undefined,
    api: session?.api.kind ?? apis.first,
    apis: apis.choices(),
  });

  return new Hono<Env>()
    .get("/", (c) => c.json(answer(c.get("session"))))
    .post("/", async (c) => {
      const api = await apis.open(await chosenKind(c));
      const session = await sessions.signIn(api, screenOf(c), c.req.raw.signal);
      sessions.forget(c.get("session")?.id);
      setCookie(c, cookie, session.id, cookieOptions);
      return c.json(answer(session));
    })
    .delete("/", (c) => {
      sessions.forget(c.get("session")?.id);
      deleteCookie(c, cookie, cookieOptions);
      return c.json(answer(undefined));
    });

  /** Without a body it is what the console was started with. */
  async function chosenKind(c: Context<Env>) {
    if (c.req.header("content-type") === undefined) return apis.first;
    const { api = apis.first } = await readBody(c);
    const kind = apiKinds.find((one) => one === api);
    if (kind) return kind;
    throw new Refusal(400, { message: "There is no such API.", hint: `Send api as one of ${apiKinds.join(", ")}.` });
  }
}
