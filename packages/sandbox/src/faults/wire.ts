import type { ServerResponse } from "node:http";
import type { Reply } from "./reply.ts";

/** Tells the server that the fault wrote to the socket itself, or that nothing more may be written to it. */
export const noAnswer: Response = new Response(null, { headers: { "x-hono-already-sent": "true" } });

/** What the platform's `fetch` rejects with when there is no answer; here there was no socket to break. */
export class FetchFailed extends TypeError {
  constructor(code: "ECONNRESET" | "ECONNREFUSED") {
    super("fetch failed", { cause: coded(code) });
  }
}

const coded = (code: string): Error => Object.assign(new Error(code), { code });

/** A body that breaks off after these bytes, as the platform's `fetch` shows it. */
export function brokenBody({ status, headers }: Reply, bytes: Uint8Array, code: string): Response {
  let given = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(stream) {
        if (given || bytes.length === 0) stream.error(new TypeError("terminated", { cause: coded(code) }));
        else stream.enqueue(bytes);
        given = true;
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { status, headers });
}

/** Breaks a connection with a TCP RST. What was written before has left this process by then. */
export function reset(outgoing: ServerResponse): Response {
  outgoing.socket?.resetAndDestroy();
  return noAnswer;
}

/** Writes the head and these bytes, and waits until they have left this process. */
export async function writePart(outgoing: ServerResponse, reply: Reply, bytes: Uint8Array): Promise<void> {
  const { status, headers, text } = reply;
  outgoing.writeHead(status, { ...headers, "content-length": Buffer.byteLength(text) });
  if (bytes.length === 0) outgoing.flushHeaders();
  else outgoing.write(bytes);
  await writeRaw(outgoing, "");
}

/** Writes past HTTP. A caller that has gone ends the wait too. */
export async function writeRaw({ socket }: ServerResponse, text: string): Promise<void> {
  if (!socket) return;
  await new Promise<void>((done) => {
    socket.once("close", done);
    // Node holds small writes together until the next tick; one that was called back has left, and all before it.
    socket.write(text, () => done());
  });
}
