import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Prism, PrismAnswer, Violation } from "./prism.ts";

const bodyLimit = 64 * 1024 * 1024;

/**
 * A plain HTTP server in front of Prism. Prism's own never answers a body that is not JSON
 * (it waits for the end of a stream that has ended), so bodies are read and parsed here.
 */
export function createFront(prism: Prism): Server {
  return createServer((request, response) => {
    answer(prism, request)
      .catch((error: Error): PrismAnswer => refuse(500, "internal", [], `The mock failed: ${error.message}`))
      .then((result) => send(response, result));
  });
}

async function answer(prism: Prism, request: IncomingMessage): Promise<PrismAnswer> {
  const url = new URL(request.url ?? "/", "http://mock");
  const text = await readBody(request);
  if (text === undefined) return refuse(413, "size", ["body"], `The body is larger than ${bodyLimit} bytes.`);

  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers))
    headers[name] = Array.isArray(value) ? value.join(", ") : (value ?? "");

  let body: unknown = text === "" ? undefined : text;
  if (body !== undefined && /[/+]json\b/i.test(headers["content-type"] ?? "")) {
    try {
      body = JSON.parse(text);
    } catch (error) {
      return refuse(400, "json", ["body"], `The body is not JSON: ${(error as Error).message}`);
    }
  }

  return prism({ method: request.method ?? "GET", path: url.pathname, query: readQuery(url), headers, body });
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function readQuery(url: URL): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    query[name] = values.length > 1 ? values : (values[0] ?? "");
  }
  return query;
}

function refuse(status: number, code: string, place: string[], message: string): PrismAnswer {
  const violation: Violation = { location: ["request", ...place], severity: "Error", code, message };
  return { status, headers: { "content-type": "application/json" }, body: { message }, violations: [violation] };
}

function send(response: ServerResponse, { status, headers, body, violations }: PrismAnswer): void {
  const text =
    body === undefined
      ? ""
      : typeof body === "string" && !headers["content-type"]?.includes("json")
        ? body
        : JSON.stringify(body);
  response.writeHead(status, {
    ...headers,
    "content-length": Buffer.byteLength(text),
    ...(violations.length > 0 && { "sl-violations": encodeHeader(violations) }),
  });
  response.end(text);
}

/** JSON in a header may hold ASCII only. */
const encodeHeader = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
