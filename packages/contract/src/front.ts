import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { headersOf, readQuery, readText } from "./http/read-request.ts";
import { readMessage } from "./judge/seen.ts";
import type { Prism, PrismAnswer, Violation } from "./prism.ts";

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
  let text: string | undefined;
  try {
    text = await readText(request);
  } catch (error) {
    if (error instanceof RangeError) return refuse(413, "size", ["body"], error.message);
    throw error;
  }
  const headers = headersOf(request);
  const { body, notJson } = readMessage(headers, text ?? "");
  if (notJson !== undefined) return refuse(400, "json", ["body"], `The body is not JSON: ${notJson}`);
  return prism({ method: request.method ?? "GET", path: url.pathname, query: readQuery(url), headers, body });
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
