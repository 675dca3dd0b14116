import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Nudgescribe, type NudgescribeOptions } from "../src/index.ts";

export type Received = { method: string; path: string; headers: Record<string, unknown>; body: unknown };
export type Reply =
  | { status?: number; body?: unknown; headers?: Record<string, string> }
  | ((response: ServerResponse, request: Received) => void);

export type ApiServer = AsyncDisposable & { url: string; received: Received[]; calls: () => string[] };

/**
 * A real HTTP server that gives the queued replies of each `METHOD /path` in turn. A queue that has run out answers
 * 500, so a superfluous attempt can never pass for a right one.
 */
export async function startApi(replies: Record<string, Reply[]>): Promise<ApiServer> {
  const queues = new Map(Object.entries(replies).map(([key, list]) => [key, [...list]]));
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const [method = "", path = ""] = [request.method, request.url];
    const seen = { method, path, headers: request.headers, body: text === "" ? undefined : JSON.parse(text) };
    received.push(seen);
    const reply = queues.get(`${method} ${path}`)?.shift() ?? { status: 500, body: { message: "superfluous request" } };
    if (typeof reply === "function") return reply(response, seen);
    response.writeHead(reply.status ?? 200, { "content-type": "application/json", ...reply.headers });
    response.end(typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body ?? null));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    calls: () => received.map(({ method, path }) => `${method} ${path}`),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

export const credentials = { apiKey: "key-of-the-test", email: "ada@example.com", password: "password-of-the-test" };

export const connect = (baseUrl: string, options: Partial<NudgescribeOptions> = {}): Nudgescribe =>
  new Nudgescribe({ baseUrl, retries: 0, ...credentials, ...options });

export const tokens = (name: string): Reply => ({
  body: { access_token: `access-${name}`, refresh_token: `refresh-${name}` },
});
export const refusal: Reply = { status: 403, body: { message: "token refused" } };
