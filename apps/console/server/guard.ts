import type { HonoRequest } from "hono";
import { createMiddleware } from "hono/factory";
import { Refusal } from "./refusal.ts";

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
 *   refused too: a site has no port, so each other server on loopback is the same site;
 * - a request that changes something carries `x-console`, which no form and no link of another page can send.
 */
export function guard(port: number) {
  const hosts = ["127.0.0.1", "localhost"].map((name) => new URL(`http://${name}:${port}`).host);

  return createMiddleware(async (c, next) => {
    const refusal = refusalOf(c.req, hosts);
    if (refusal) c.res = c.json({ error: refusal.problem }, refusal.status);
    else await next();
    // Afterwards, so that no route can leave them out.
    for (const [name, value] of Object.entries(securityHeaders)) c.header(name, value);
  });
}

function refusalOf(req: HonoRequest, hosts: readonly string[]): Refusal | undefined {
  const host = req.header("host") ?? "";
  const hint = `Open the console at http://${hosts[0]}.`;
  if (!hosts.includes(host)) {
    return new Refusal(421, { message: `This server is not ${JSON.stringify(host)}.`, hint });
  }
  const isPage = req.method === "GET" && !req.path.startsWith("/api/");
  if (!isPage && isForeign(host, req.header("origin"), req.header("sec-fetch-site"))) {
    return new Refusal(403, { message: "The request comes from another page.", hint });
  }
  if (!readOnly.includes(req.method) && req.header("x-console") !== "1") {
    return new Refusal(403, {
      message: "The request lacks a header.",
      hint: 'Send "x-console: 1" with all but GET.',
    });
  }
  return undefined;
}

const readOnly = ["GET", "HEAD"];

function isForeign(host: string, origin: string | undefined, site: string | undefined): boolean {
  if (origin !== undefined && origin !== `http://${host}`) return true;
  return site !== undefined && site !== "same-origin" && site !== "none";
}
