import type { IncomingMessage } from "node:http";
import { refuse } from "../refusal.ts";
import type { Headers } from "./authorise.ts";

/** Where a body comes from: the socket, or the stream of a request that was made in this process. */
export type BodySource = {
  readonly header: Headers;
  readonly body: IncomingMessage | (() => ReadableStream<Uint8Array> | null);
};

/** The text of a request body. It is never read further than the limit. */
export async function readText({ header, body }: BodySource, limit: number): Promise<string> {
  if (Number(header("content-length") ?? 0) > limit) return tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(body)) {
    size += chunk.length;
    if (size > limit) return tooLarge(limit);
    chunks.push(chunk);
  }
  const [first, ...more] = chunks;
  if (!first) return "";
  const bytes = more.length === 0 ? first : Buffer.concat(chunks, size);
  return new TextDecoder().decode(bytes);
}

/** Leaving the loop early ends neither the socket, which has an answer to carry, nor a stream that others read too. */
function chunksOf(body: BodySource["body"]): AsyncIterable<Uint8Array> {
  if (typeof body !== "function") return body.iterator({ destroyOnReturn: false });
  return body()?.values({ preventCancel: true }) ?? nothing();
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

const tooLarge = (limit: number): never => refuse(400, "body-too-large", `The body is larger than ${limit} bytes.`);

/** @returns undefined when there is no body */
export function parseBody(text: string, header: Headers): unknown {
  if (text === "") return undefined;
  if (!/^application\/json\b/i.test(header("content-type") ?? ""))
    refuse(400, "body-is-json", "The body must be sent as application/json.");
  try {
    return JSON.parse(text);
  } catch {
    return refuse(400, "body-is-json", "The body is not JSON.");
  }
}
