import type { CustomerRow } from "@nudgescribe/types";

/** A CSV file: its text, or its UTF-8 bytes. A Node stream of a file is an `AsyncIterable` of bytes. */
export type CsvSource = string | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** Customers to upload: rows as objects, or a CSV file with a header line. */
export type CustomerSource = readonly CustomerRow[] | CsvSource;

export type ByteStream = {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** `undefined` for a stream, which does not tell. */
  readonly bytesTotal: number | undefined;
};

export function isRows(source: CustomerSource): source is readonly CustomerRow[] {
  return Array.isArray(source);
}

/** @throws TypeError when the source is none of the forms. */
export function openSource(source: CsvSource, signal?: AbortSignal): ByteStream {
  if (typeof source === "string") return openSource(new Blob([source]), signal);
  if (source instanceof Blob) return { chunks: toChunks(source.stream(), signal), bytesTotal: source.size };
  // Not every browser can loop over a stream, so its reader comes first.
  if (isStream(source)) return { chunks: toChunks(source, signal), bytesTotal: undefined };
  if (isIterable(source)) return { chunks: source, bytesTotal: undefined };
  throw new TypeError("source: give rows, CSV text, a Blob or File, or a stream of bytes");
}

/** The chunks of a stream. Leaving the loop cancels the stream; so does the signal, also while a chunk is awaited. */
export async function* toChunks(stream: ReadableStream<Uint8Array>, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  const abort = () => void reader.cancel(signal?.reason).catch(() => {});
  signal?.addEventListener("abort", abort, { once: true });
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      signal?.throwIfAborted();
      if (done) return;
      yield value;
    }
  } finally {
    signal?.removeEventListener("abort", abort);
    await reader.cancel();
    reader.releaseLock();
  }
}

const isStream = (source: unknown): source is ReadableStream<Uint8Array> => has(source, "getReader");
const isIterable = (source: unknown): source is AsyncIterable<Uint8Array> => has(source, Symbol.asyncIterator);
const has = (source: unknown, member: PropertyKey): boolean =>
  typeof source === "object" && source !== null && typeof Reflect.get(source, member) === "function";
