import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** An answer as data, so that a program in any runtime can queue it. */
export type Reply = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is; anything else as JSON. */
  readonly body?: unknown;
  /** `never` leaves the request open, `reset` closes the connection without an answer, `cut` in the middle of the body. */
  readonly fault?: "never" | "reset" | "cut";
};

type Received = { method: string; path: string; headers: IncomingMessage["headers"]; body: string };
type Scope = { queues: Map<string, Reply[]>; received: Received[]; arrivals: EventEmitter };

export type ScriptedServer = AsyncDisposable & { readonly url: string };

/**
 * A server on loopback that a program scripts from inside its runtime. A scope is any path; each has its own script:
 *
 *     PUT {scope}/__replies  {"POST /v1/cg": [reply, ...]}   sets the queue of each call
 *     GET {scope}/__received?count=2                         the requests so far, once there are that many
 *
 * A queue that has run out answers 500, so a superfluous attempt can never pass for a right one.
 */
export async function startScriptedServer(): Promise<ScriptedServer> {
  const scopes = new Map<string, Scope>();
  const scopeOf = (name: string): Scope => {
    const scope = scopes.get(name) ?? { queues: new Map(), received: [], arrivals: new EventEmitter() };
    scopes.set(name, scope);
    return scope;
  };

  const server = createServer(async (request, response) => {
    allowOrigin(request, response);
    if (request.method === "OPTIONS") return response.writeHead(204).end();
    const { method = "", headers, url = "" } = request;
    const body = await text(request);
    const { pathname, searchParams } = new URL(url, "http://loopback");

    const door = /^(.*)\/(__replies|__received)$/.exec(pathname);
    const scope = scopeOf(door?.[1] ?? pathname.replace(/\/v1\/.*$/, ""));
    if (door?.[2] === "__replies") {
      scope.queues = new Map(Object.entries(JSON.parse(body)));
      return response.writeHead(204).end();
    }
    if (door) {
      const count = Number(searchParams.get("count"));
      while (scope.received.length < count) await once(scope.arrivals, "request");
      return send(response, { body: scope.received });
    }

    const path = /\/v1\/.*$/.exec(url)?.[0] ?? url;
    scope.received.push({ method, path, headers, body });
    scope.arrivals.emit("request");
    send(response, scope.queues.get(`${method} ${path}`)?.shift() ?? superfluous);
  });

  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const superfluous: Reply = { status: 500, body: { message: "superfluous request" } };

/** Any page may call, with any header: a browser asks first, and `*` would not cover `authorization`. */
function allowOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-expose-headers", "*");
  response.setHeader("access-control-allow-methods", "GET, PUT, POST, PATCH, DELETE");
  response.setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "*");
}

function send(response: ServerResponse, { status = 200, headers, body = null, fault }: Reply): void {
  if (fault === "never") return;
  if (fault === "reset") return void response.socket?.destroy();
  const payload = typeof body === "string" ? body : JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", ...headers });
  if (fault !== "cut") return void response.end(payload);
  response.write(payload.slice(0, payload.length / 2), () => response.socket?.destroy());
}
