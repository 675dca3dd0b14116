import { Hono } from "hono";
import type { ApiCall, CallsEvents, SessionNote } from "../answers.ts";
import type { CallLog } from "../calls.ts";
import { type Env, signedIn } from "../context.ts";
import { streamText, type Write } from "../streams.ts";

/** Milliseconds between two signs of life, in which a browser that has left is noticed too. */
const heartbeat = 15_000;

export function callRoutes(): Hono<Env> {
  return new Hono<Env>().get("/", (c) => {
    const { calls } = signedIn(c);
    return streamText({ type: "text/event-stream", request: c.req.raw.signal }, (write, signal) =>
      tell(calls, { write, signal }),
    );
  });
}

/** Writes what happens until the browser leaves or the session ends. Of a call only its newest state waits. */
async function tell(calls: CallLog, { write, signal }: { write: Write; signal: AbortSignal }): Promise<void> {
  const waiting = new Map<string, string>();
  let ended = false;
  let notes = 0;
  let wake = () => {};
  const put = (key: string, text: string) => {
    waiting.set(key, text);
    wake();
  };
  const end = () => {
    ended = true;
    wake();
  };
  const stop = calls.listen({
    call: (call: ApiCall) => put(`call ${call.id}`, event("call", call)),
    note: (note: SessionNote) => put(`note ${++notes}`, event("note", note)),
    end,
  });
  signal.addEventListener("abort", end, { once: true });
  const timer = setInterval(() => put("alive", ": still here\n\n"), heartbeat);
  try {
    // Comes at once, so that the browser knows that it is connected.
    await write(": calls of the API\n\n");
    while (!ended || waiting.size > 0) {
      const texts = [...waiting.values()];
      waiting.clear();
      if (texts.length > 0) await write(texts.join(""));
      else await new Promise<void>((done) => (wake = done));
    }
  } finally {
    clearInterval(timer);
    stop();
  }
}

const event = <Name extends keyof CallsEvents>(name: Name, data: CallsEvents[Name]): string =>
  `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
