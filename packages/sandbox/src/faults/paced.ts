import type { Exchange } from "./exchange.ts";

/** Steps of a second in which bytes come. */
const steps = 10;

export type Pace = {
  readonly bytesPerSecond: number;
  /** Goes on without an end after the bytes. */
  readonly filler?: string;
  /** Breaks the stream, for a caller in this process: there is no socket whose closing would. */
  readonly signal?: AbortSignal | undefined;
};

/** Bytes at a given speed, for as long as somebody reads. */
export function paced(bytes: Uint8Array, { bytesPerSecond, filler, signal }: Pace): ReadableStream<Uint8Array> {
  const size = Math.max(1, Math.round(bytesPerSecond / steps));
  const wait = (size / bytesPerSecond) * 1_000;
  let timer: NodeJS.Timeout | undefined;
  let at = 0;
  return new ReadableStream(
    {
      start(stream) {
        signal?.addEventListener("abort", () => {
          clearTimeout(timer);
          stream.error(signal.reason);
        });
      },
      pull: (stream) =>
        new Promise<void>((done) => {
          const give = () => {
            const part = bytes.subarray(at, at + size);
            at += size;
            if (part.length > 0) stream.enqueue(part);
            else if (filler) stream.enqueue(Buffer.alloc(size, filler));
            else stream.close();
            done();
          };
          timer = setTimeout(give, at === 0 ? 0 : wait);
        }),
      cancel: () => clearTimeout(timer),
    },
    { highWaterMark: 0 },
  );
}

/** The signal that a stream has to watch by itself. */
export const watched = ({ outgoing, signal }: Pick<Exchange, "outgoing" | "signal">): AbortSignal | undefined =>
  outgoing ? undefined : signal();
