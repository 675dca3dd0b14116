/** Takes one piece of text; resolves when the browser is ready for more. It rejects once the browser has left. */
export type Write = (text: string) => Promise<void>;

type StreamOptions = {
  readonly type: string;
  /** Ends when the browser leaves. */
  readonly request: AbortSignal;
};

/**
 * An answer that is written bit by bit, as fast as the browser reads it. `signal` is aborted when nobody reads any more,
 * and then nothing that `produce` throws is told.
 */
export function streamText(
  { type, request }: StreamOptions,
  produce: (write: Write, signal: AbortSignal) => Promise<void>,
): Response {
  const left = new AbortController();
  const signal = AbortSignal.any([request, left.signal]);
  const encoder = new TextEncoder();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  writer.closed.catch((reason: unknown) => left.abort(reason));
  // Else a write could wait for ever for a reader that has left.
  signal.addEventListener("abort", () => void writer.abort(signal.reason).catch(() => {}), { once: true });

  produce((text) => writer.write(encoder.encode(text)), signal)
    .then(() => writer.close())
    .catch((error: unknown) => writer.abort(error))
    .catch(() => {}); // it is closed already
  return new Response(readable, { headers: { "content-type": type } });
}

/** The same as lines of JSON. */
export function streamLines<Line>(
  request: AbortSignal,
  produce: (write: (line: Line) => Promise<void>, signal: AbortSignal) => Promise<void>,
): Response {
  return streamText({ type: "application/x-ndjson", request }, (write, signal) =>
    produce((line) => write(`${JSON.stringify(line)}\n`), signal),
  );
}
