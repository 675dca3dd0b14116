import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import type { Env } from "../http/app.ts";
import { says, toResponse } from "../http/outgoing.ts";

export const loopback: RegExp = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const loopbackHost = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/;

/**
 * Control is for programs on this machine. Refused are: callers on other machines, names that an attacker lets resolve
 * to this one (told by `Host`), and pages of other sites in this machine's browser (told by `Origin` and
 * `Sec-Fetch-Site`). Without a socket nobody knows where a request comes from; there the methods do the same.
 */
export const guard: MiddlewareHandler<Env> = createMiddleware<Env>(async (context, next) => {
  const { req, env } = context;
  const address = env?.incoming?.socket.remoteAddress;
  const host = req.header("host") ?? "";
  const origin = req.header("origin");
  const site = req.header("sec-fetch-site") ?? "none";
  if (address === undefined)
    return toResponse(says(403, "There is no control by HTTP without a server; use the methods of the sandbox."));
  if (!loopback.test(address) || !loopbackHost.test(host))
    return toResponse(says(403, "Control is for programs on the machine that runs the sandbox."));
  if ((origin !== undefined && origin !== `http://${host}`) || !["none", "same-origin"].includes(site))
    return toResponse(says(403, "Control is not for pages of other sites."));
  return next();
});
