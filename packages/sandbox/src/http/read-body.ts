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
  const chunks = typeof body === "function" ? await readStream(body(), limit) : await readSocket(body, limit);
  if (!chunks) return tooLarge(limit);
  const [first, ...more] = chunks;
  if (!first) return "";
  return decoder.decode(more.length === 0 ? first : Buffer.concat(chunks));
}

const decoder = new TextDecoder();

/** Its async iterator costs twice as much. What comes beyond the limit is let pass, since the socket has an answer to carry. */
const readSocket = (incoming: IncomingMessage, limit: number): Promise<Uint8Array[] | undefined> =>
  new Promise((done, fail) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    incoming.on("data", (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else done(undefined);
    });
    incoming.once("end", () => done(chunks));
    incoming.once("error", fail);
    // It comes after every request, and an error takes its time to be made.
    incoming.once("close", () => incoming.complete || fail(new Error("the caller has gone")));
  });

/** A stream that others read too is not ended. */
async function readStream(stream: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array[] | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream?.values({ preventCancel: true }) ?? []) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return chunks;
}

const tooLarge = (limit: number): never => refuse(400, "body-too-large", `The body is larger than ${limit} bytes.`);

/** @returns undefined when there is no body */
export function parseBody(text: string, header: Headers): unknown {
  if (text === "") return undefined;
  if (!/^application\/json\b/i.test(header("content-type") ?? ""))
    refuse(400, "body-is-json", "The body must be sent as application/json.");
  const body = parse(text);
  // Only an escape can hold one, so most bodies are not looked through.
  if (/\\u[dD][89a-fA-F]/.test(text) && !isUnicode(body))
    refuse(400, "text-is-unicode", "The body has half of a surrogate pair, which is no character.");
  return body;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(400, "body-is-json", "The body is not JSON.");
  }
}

/** Without recursion: a caller may nest deeper than calls can. */
function isUnicode(body: unknown): boolean {
  const found = [body];
  for (const value of found) {
    if (typeof value === "string" && /\p{Surrogate}/u.test(value)) return false;
    if (typeof value !== "object" || value === null) continue;
    for (const [name, member] of Object.entries(value)) found.push(name, member);
  }
  return true;
}
