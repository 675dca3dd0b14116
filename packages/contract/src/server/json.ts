import type { IncomingMessage, ServerResponse } from "node:http";
import { readText } from "../http/read-request.ts";

/** @throws TypeError when the body is no JSON */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readText(request);
  if (text === undefined) return {};
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TypeError(`the body is no JSON: ${(error as Error).message}`);
  }
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const text = JSON.stringify(value);
  response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
  response.end(text);
}
