import type { ServerResponse } from "node:http";
import type { Outcome } from "./outcome.ts";

/** What left for the caller, and whether it was all of the answer. */
export type Sent = { readonly text: string; readonly whole: boolean };

/** Writes an answer, at the pace it comes. One that breaks off breaks the connection. */
export async function send(response: ServerResponse, { status, headers, body }: Outcome): Promise<Sent> {
  if (typeof body === "string") {
    response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
    response.end(body);
    return { text: body, whole: true };
  }
  response.writeHead(status, headers);
  response.flushHeaders();
  // A caller that has gone ends a body that never does.
  const gone = new Promise<"gone">((done) => response.once("close", () => done("gone")));
  const chunks: Uint8Array[] = [];
  const sent = (whole: boolean): Sent => ({ text: Buffer.concat(chunks).toString("utf8"), whole });
  const parts = body[Symbol.asyncIterator]();
  try {
    for (;;) {
      const part = await Promise.race([parts.next(), gone]);
      if (part === "gone") {
        void parts.return?.().catch(() => undefined);
        return sent(false);
      }
      if (part.done) break;
      chunks.push(part.value);
      // What was written must have left before the connection breaks, or the caller never sees it.
      await new Promise<void>((done) => response.write(part.value, () => done()));
    }
  } catch {
    response.destroy();
    return sent(false);
  }
  response.end();
  return sent(true);
}
