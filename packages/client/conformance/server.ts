import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import type { Answer, Received } from "./case.ts";

type Scope = { queues: Map<string, Queued[]>; received: Received[]; open: Map<string, number>; arrivals: EventEmitter };
type Queued = { readonly answer: Answer; left: number };

export type ConformanceServer = AsyncDisposable & { readonly url: string };

/**
 * A server on loopback that plays what a case has queued. A case is scripted from inside its runtime, over HTTP; its
 * scope is any path:
 *
 *     PUT {scope}/__replies  {"POST /v1/cg": [answer, ...]}   sets the queue of each call
 *     GET {scope}/__received?count=2                          the requests so far, once there are that many
 *     GET /__about                                            the second port, and one where nobody listens
 *
 * The second port is another origin with the same scopes: links point there. A queue that has run out answers 500, so a
 * superfluous request can never pass for a right one.
 */
export async function startServer(): Promise<ConformanceServer> {
  const scopes = new Map<string, Scope>();
  const api = createServer((request, response) => serve(request, response, false));
  const aside = createServer((request, response) => serve(request, response, true));
  const nobody = createServer();
  const [url, asideUrl, nobodyUrl] = await Promise.all([listen(api), listen(aside), listen(nobody)]);
  await close(nobody);

  async function serve(request: IncomingMessage, response: ServerResponse, isAside: boolean): Promise<unknown> {
    allowOrigin(request, response);
    if (request.method === "OPTIONS") return response.writeHead(204).end();
    const { pathname, searchParams } = new URL(request.url ?? "", url);
    const body = await text(request).catch(() => undefined);
    if (body === undefined) return; // the caller has gone
    if (pathname === "/__about") return send(response, { body: { aside: asideUrl, nobody: nobodyUrl } });

    const [, name = "", door] = /^(.*?)\/(__replies|__received|v1\/.*)$/.exec(pathname) ?? [];
    const scope = scopeOf(scopes, name);
    if (door === "__replies") {
      scope.queues = queuesOf(JSON.parse(body));
      return response.writeHead(204).end();
    }
    if (door === "__received") {
      await arrival(scope, Number(searchParams.get("count")));
      return send(response, { body: scope.received });
    }

    const received = receive(scope, { request, response, path: `/${door}`, body, isAside });
    const answer = take(scope, received);
    await arrival(scope, answer.after ?? 0);
    return send(response, answer);
  }

  return { url, [Symbol.asyncDispose]: async () => void (await Promise.all([close(api), close(aside)])) };
}

function scopeOf(scopes: Map<string, Scope>, name: string): Scope {
  const scope = scopes.get(name) ?? { queues: new Map(), received: [], open: new Map(), arrivals: new EventEmitter() };
  scope.arrivals.setMaxListeners(0);
  scopes.set(name, scope);
  return scope;
}

const queuesOf = (answers: Record<string, Answer[]>): Map<string, Queued[]> =>
  new Map(
    Object.entries(answers).map(([call, list]) => [call, list.map((answer) => ({ answer, left: answer.repeat ?? 1 }))]),
  );

type Arriving = { request: IncomingMessage; response: ServerResponse; path: string; body: string; isAside: boolean };

function receive(scope: Scope, { request, response, path, body, isAside }: Arriving): Received {
  const { method = "" } = request;
  const call = `${method} ${path}`;
  const open = (scope.open.get(call) ?? 0) + 1;
  scope.open.set(call, open);
  response.once("close", () => scope.open.set(call, (scope.open.get(call) ?? 1) - 1));
  const headers = request.headers as Record<string, string>;
  const received = { method, path, headers, body, aside: isAside, at: performance.now(), open };
  scope.received.push(received);
  scope.arrivals.emit("request");
  return received;
}

async function arrival(scope: Scope, count: number): Promise<void> {
  while (scope.received.length < count) await once(scope.arrivals, "request");
}

/** The next answer that is meant for such a request. */
function take(scope: Scope, { method, path, headers, body }: Received): Answer {
  const queue = scope.queues.get(`${method} ${path}`) ?? [];
  const place = queue.findIndex(
    ({ answer: { when } }) =>
      !when || (holds(headers, when.headers) && (!when.body || holds(JSON.parse(body), when.body))),
  );
  const found = queue[place];
  if (!found) return { status: 500, body: { message: "superfluous request" } };
  found.left -= 1;
  if (found.left === 0) queue.splice(place, 1);
  return found.answer;
}

const holds = (value: Record<string, unknown>, members: Record<string, unknown> = {}): boolean =>
  Object.entries(members).every(([name, member]) => JSON.stringify(value[name]) === JSON.stringify(member));

async function send(
  response: ServerResponse,
  { status = 200, headers, body = null, pieces = 1, fault }: Answer,
): Promise<void> {
  if (fault === "never") return;
  if (fault === "reset") return void response.socket?.destroy();
  const payload = typeof body === "string" ? body : JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", ...headers });
  if (fault) {
    response.write(payload.slice(0, payload.length / 2), () => fault === "cut" && response.socket?.destroy());
    return;
  }
  if (status === 204 || status === 304) return void response.end();
  const size = Math.ceil(payload.length / pieces) || 1;
  for (let start = 0; start < payload.length; start += size) {
    response.write(payload.slice(start, start + size));
    await setImmediate();
  }
  response.end();
}

/** Any page may call, with any header: a browser asks first, and `*` would not cover `authorization`. */
function allowOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-expose-headers", "*");
  response.setHeader("access-control-allow-methods", "GET, PUT, POST, PATCH, DELETE");
  response.setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "*");
  response.setHeader("access-control-max-age", "600");
}

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
