import { createMiddleware } from "hono/factory";
import type { Problem } from "./answers.ts";

const securityHeaders = {
  "content-security-policy":
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/**
 * The server holds credentials and listens where every page that the user's browser has open can reach it, so:
 *
 * - a name that an attacker lets resolve to 127.0.0.1 (DNS rebinding) is told by its `Host`;
 * - another page's request is told by `Origin`, or by `Sec-Fetch-Site` where a GET carries no origin. `same-site` is
 *   refused too: a site has no port, so each other server on loopback is the same site.
 */
export function guard(port: number) {
  const hosts = ["127.0.0.1", "localhost"].map((name) => new URL(`http://${name}:${port}`).host);

  return createMiddleware(async (c, next) => {
    for (const [name, value] of Object.entries(securityHeaders)) c.header(name, value);

    const host = c.req.header("host") ?? "";
    if (!hosts.includes(host)) {
      return c.json({ error: refusal(`This server is not ${JSON.stringify(host)}.`, hosts) }, 421);
    }
    const isPage = c.req.method === "GET" && !c.req.path.startsWith("/api/");
    if (!isPage && isForeign(host, c.req.header("origin"), c.req.header("sec-fetch-site"))) {
      return c.json({ error: refusal("The request comes from another page.", hosts) }, 403);
    }
    return next();
  });
}

function isForeign(host: string, origin: string | undefined, site: string | undefined): boolean {
  if (origin !== undefined && origin !== `http://${host}`) return true;
  return site !== undefined && site !== "same-origin" && site !== "none";
}

const refusal = (message: string, [host]: readonly string[]): Problem => ({
  operation: "console",
  message,
  hint: `Open the console at http://${host}.`,
});
