import { ConnectionError } from "../errors/connection-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { orAborted } from "./or-aborted.ts";
import type { OpenBody } from "./transport.ts";

/**
 * The bytes of a body while they come. A reader may take as long as it likes, so the deadline is that of each single
 * wait for bytes; the caller's abort ends the stream at any time.
 */
export const openBody: OpenBody = (body, call, controller) => {
  const { caller, timeout } = call;
  const reader = body.getReader();
  const abort = () => controller.abort(caller?.reason);
  const release = () => caller?.removeEventListener("abort", abort);
  if (caller?.aborted) abort();
  caller?.addEventListener("abort", abort);

  return new ReadableStream<Uint8Array>(
    {
      async pull(stream) {
        const timer = setTimeout(() => controller.abort(new TimeoutError({ ...call, sent: "yes" })), timeout);
        try {
          const { done, value } = await orAborted(reader.read(), controller.signal);
          if (!done) return stream.enqueue(value);
          release();
          stream.close();
        } catch (error) {
          release();
          reader.cancel(error).catch(() => {}); // the connection may be the very thing that broke
          if (controller.signal.aborted) throw controller.signal.reason;
          throw new ConnectionError(call.row.id, call.origin, { sent: "yes", cause: error });
        } finally {
          clearTimeout(timer);
        }
      },
      cancel(reason) {
        release();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
};
