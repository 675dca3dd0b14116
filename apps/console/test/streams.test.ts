import { expect, test } from "vitest";
import { streamLines, streamText } from "../server/streams.ts";

const never = new AbortController().signal;

test("what is written comes in order and ends with the work", async () => {
  const response = streamLines<number>(never, async (write) => {
    for (const line of [1, 2, 3]) await write(line);
  });
  expect(response.headers.get("content-type")).toBe("application/x-ndjson");
  expect(await response.text()).toBe("1\n2\n3\n");
});

test("nothing is made that nobody reads yet", async () => {
  let made = 0;
  const { body } = streamLines<number>(never, async (write) => {
    for (made = 1; made <= 100; made++) await write(made);
  });
  const reader = body?.getReader();
  await reader?.read();
  await reader?.read();
  expect(made).toBeLessThan(6);
  await reader?.cancel();
});

test.each<[string, (parts: { browser: AbortController; body: ReadableStream | null }) => unknown]>([
  ["the request is broken off", ({ browser }) => browser.abort()],
  ["the answer is no longer read", ({ body }) => body?.cancel()],
])("when %s, the work is told and no write is left waiting", async (_name, leave) => {
  const browser = new AbortController();
  let finish = (_signal: AbortSignal) => {};
  const finished = new Promise<AbortSignal>((done) => (finish = done));
  const { body } = streamText({ type: "text/plain", request: browser.signal }, async (write, signal) => {
    try {
      for (;;) await write("more");
    } finally {
      finish(signal);
    }
  });
  await leave({ browser, body });
  expect((await finished).aborted).toBe(true);
});
