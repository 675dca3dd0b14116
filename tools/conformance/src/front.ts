import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, request as open, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { startSandbox } from "@nudgescribe/sandbox";
import { faultsOf } from "./faults.ts";

export type Front = AsyncDisposable & { readonly url: string };

/**
 * A sandbox that plays one case, and a server in front of it that notes what arrives. It has the doors of
 * packages/client/conformance/server.ts, but its second port is the first: `__replies` become faults, and all other
 * requests go on to the sandbox and come back as it sends them, breaks of the connection included.
 */
export async function startFront(): Promise<Front> {
  const sandbox = await startSandbox();
  const received: object[] = [];
  const arrivals = new EventEmitter().setMaxListeners(0);
  const underWay = new Map<string, number>();
  const nobody = await unusedUrl();

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", url);
    const [, door = pathname] = /\/(__about|__replies|__received|v1\/.*)$/.exec(pathname) ?? [];
    const body = await text(request).catch(() => undefined);
    if (body === undefined) return; // the caller has gone
    if (door === "__about") return tell(response, { aside: url, nobody });
    if (door === "__replies") {
      sandbox.faults.clear();
      for (const fault of faultsOf(JSON.parse(body))) sandbox.faults.add(fault);
      return tell(response, {});
    }
    if (door === "__received") {
      while (received.length < Number(searchParams.get("count"))) await once(arrivals, "request");
      return tell(response, received);
    }
    note(request, response, `/${door}`, body);
    passOn(`${sandbox.url}/${door}`, request, body, response);
  });
  const url = await listen(server);

  function note({ method = "", headers }: IncomingMessage, response: ServerResponse, path: string, body: string): void {
    const call = `${method} ${path}`;
    const count = (underWay.get(call) ?? 0) + 1;
    underWay.set(call, count);
    response.once("close", () => underWay.set(call, (underWay.get(call) ?? 1) - 1));
    received.push({ method, path, headers, body, aside: false, at: performance.now(), open: count });
    arrivals.emit("request");
  }

  return {
    url,
    async [Symbol.asyncDispose]() {
      await close(server);
      await sandbox.close();
    },
  };
}

function tell(response: ServerResponse, body: object): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function passOn(url: string, { method, headers }: IncomingMessage, body: string, response: ServerResponse): void {
  const onward = open(url, { method, headers, agent: false });
  response.once("close", () => onward.destroy());
  onward.once("error", () => response.destroy());
  onward.once("response", (answer) => {
    const { connection: _connection, ...kept } = answer.headers;
    response.writeHead(answer.statusCode ?? 0, kept);
    response.flushHeaders();
    pipeline(answer, response).catch(() => response.destroy());
  });
  onward.end(body);
}

/** Where nobody listens. */
async function unusedUrl(): Promise<string> {
  const server = createServer();
  const url = await listen(server);
  await close(server);
  return url;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
