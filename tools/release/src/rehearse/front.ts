import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, request as open, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

export type Front = AsyncDisposable & { readonly url: string };

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
};

/**
 * A server in front of a sandbox, for pages: it serves the files of a folder, passes calls of the API on, and lets
 * pages of other origins call. An app has a server of its own for that, which also keeps the credentials.
 */
export async function startFront({ upstream, pages }: { upstream: string; pages?: string }): Promise<Front> {
  const server = createServer((request, response) => {
    allowOrigin(request, response);
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    if (request.url?.startsWith("/v1/")) return passOn(`${upstream}${request.url}`, request, response);
    void sendFile(pages, new URL(request.url ?? "", "http://front").pathname, response);
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

/** A browser asks first, and `*` would not cover `authorization`. */
function allowOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-expose-headers", "*");
  response.setHeader("access-control-allow-methods", "GET, PUT, POST, PATCH, DELETE");
  response.setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "*");
}

function passOn(url: string, request: IncomingMessage, response: ServerResponse): void {
  const { host: _host, ...headers } = request.headers;
  const onward = open(url, { method: request.method, headers });
  onward.once("error", () => response.destroy());
  onward.once("response", (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  request.pipe(onward);
}

async function sendFile(pages: string | undefined, path: string, response: ServerResponse): Promise<void> {
  const file = join(pages ?? "", normalize(path === "/" ? "/index.html" : path));
  const bytes = pages ? await readFile(file).catch(() => undefined) : undefined;
  if (!bytes) return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(bytes);
}
