import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import type { ProblemAnswer } from "./answers.ts";
import type { Env, Parts } from "./context.ts";
import { guard } from "./guard.ts";
import { toProblem, toStatus } from "./problem.ts";
import { Refusal } from "./refusal.ts";
import { callRoutes } from "./routes/calls.ts";
import { catalogueRoutes } from "./routes/catalogue.ts";
import { messageRoutes } from "./routes/messages.ts";
import { operationRoutes } from "./routes/operations.ts";
import { publishRoutes } from "./routes/publish.ts";
import { scenarioRoutes } from "./routes/scenarios.ts";
import { sessionRoutes } from "./routes/session.ts";

type AppOptions = Omit<Parts, "cookie"> & {
  /** Folder of the built page. */
  readonly webRoot: string;
  /** The port that requests name in their `Host`. */
  readonly port: number;
};

export function createApp({ webRoot, port, ...rest }: AppOptions): Hono<Env> {
  const app = new Hono<Env>();
  const parts: Parts = { ...rest, cookie: cookieName(port) };

  app.use(async (c, next) => {
    await next();
    c.header("cache-control", toCaching(c.req.path, c.res.ok));
  });
  app.use(guard(port));
  app.use("/api/*", async (c, next) => {
    c.set("session", parts.sessions.find(getCookie(c, parts.cookie)));
    await next();
  });

  app.route("/api/session", sessionRoutes(parts));
  app.route("/api/operations", operationRoutes());
  app.route("/api/calls", callRoutes());
  app.route("/api/catalogue", catalogueRoutes());
  app.route("/api/scenarios", scenarioRoutes(parts));
  app.route("/api/publish", publishRoutes(parts));
  app.route("/api/messages", messageRoutes());
  app.all("/api/*", () => {
    throw new Refusal(404, { message: "There is nothing at this path.", hint: "See README.md for the paths." });
  });

  app.use(serveStatic({ root: webRoot }));
  // The page itself knows what to show at the paths of its screens.
  const page = serveStatic({ root: webRoot, path: "index.html" });
  app.get("*", (c, next) => (asksForScreen(c.req.path, c.req.header("accept")) ? page(c, next) : next()));

  app.onError((error, c) => {
    const answer: ProblemAnswer = { error: toProblem(error) };
    return c.json(answer, toStatus(error));
  });
  return app;
}

/** Cookies ignore the port, so two consoles on one machine would sign each other out. */
const cookieName = (port: number): string => `nudgescribe_console_${port}`;

const asksForScreen = (path: string, accept = ""): boolean =>
  !path.startsWith("/assets/") && accept.includes("text/html");

function toCaching(path: string, ok: boolean): string {
  if (path.startsWith("/api/")) return "no-store";
  // The names of these files change with their content.
  if (path.startsWith("/assets/") && ok) return "public, max-age=31536000, immutable";
  return "no-cache";
}
