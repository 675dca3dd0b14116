import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import type { ProblemAnswer, SessionAnswer } from "./answers.ts";
import { guard } from "./guard.ts";
import { toProblem, toStatus } from "./problem.ts";
import { createSession } from "./session.ts";
import type { Upstream } from "./upstream.ts";
import { toGroups, toWorkspaces } from "./views.ts";

export type AppOptions = {
  readonly upstream: Upstream;
  /** Folder of the built page. */
  readonly webRoot: string;
  /** The port that requests name in their `Host`. */
  readonly port: number;
};

export function createApp({ upstream, webRoot, port }: AppOptions): Hono {
  const app = new Hono();
  const session = createSession(upstream);
  const sessionAnswer = (): SessionAnswer => ({ signedIn: session.signedIn(), server: upstream.name });

  app.use(guard(port));
  app.use(async (c, next) => {
    await next();
    c.header("cache-control", toCaching(c.req.path, c.res.ok));
  });

  app.get("/api/session", (c) => c.json(sessionAnswer()));
  app.post("/api/session", async (c) => {
    await session.signIn();
    return c.json(sessionAnswer());
  });
  app.delete("/api/session", (c) => {
    session.signOut();
    return c.json(sessionAnswer());
  });

  app.get("/api/workspaces", async (c) => c.json(toWorkspaces(await session.client().campaigns.list({}))));

  app.get("/api/groups", async (c) => {
    const workspace_id = c.req.query("workspace_id");
    if (!workspace_id) return c.json(noWorkspace, 400);
    return c.json(toGroups(await session.client().customerGroups.list({ workspace_id })));
  });

  app.all("/api/*", (c) => c.json(noSuchPath, 404));
  app.use(serveStatic({ root: webRoot }));

  app.onError((error, c) => {
    const problem = toProblem(error);
    const answer: ProblemAnswer = { error: problem };
    return c.json(answer, toStatus(error));
  });
  return app;
}

function toCaching(path: string, ok: boolean): string {
  if (path.startsWith("/api/")) return "no-store";
  // The names of these files change with their content.
  if (path.startsWith("/assets/") && ok) return "public, max-age=31536000, immutable";
  return "no-cache";
}

const noWorkspace: ProblemAnswer = {
  error: { operation: "console", message: "No workspace was named.", hint: "Add ?workspace_id= to the address." },
};
const noSuchPath: ProblemAnswer = {
  error: { operation: "console", message: "There is nothing at this path.", hint: "See README.md for the paths." },
};
