import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { type ClientEvent, type DriftEvent, NudgescribeError } from "../src/index.ts";
import { connect } from "./api-server.ts";

// What a server can do to a client that trusts its answers: the API, or whoever sits in between.

const signedIn = { access_token: "planted-access-token", refresh_token: "planted-refresh-token" };
const answering = (answer: () => Response) => async (url: string) =>
  url.endsWith("/v1/auth") ? Response.json(signedIn) : answer();

const failing = async (work: Promise<unknown>): Promise<NudgescribeError> => {
  const error = await work.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(NudgescribeError);
  return error as NudgescribeError;
};

/** Each of them once cost a walk over the rest of the text: 200 kB kept a process busy for 14 seconds. */
test.each(["http://", "https://a.example/", "http://a?", "eyJ", "signature=", '\\"', "\\\\"])(
  "an error answer that is full of %j is masked in a time that grows with its length only",
  async (piece) => {
    const text = JSON.stringify({ message: piece.repeat(500_000 / piece.length) });
    const nudgescribe = connect("https://api.example", { fetch: answering(() => new Response(text, { status: 400 })) });
    await nudgescribe.campaigns.list({}).catch(() => {}); // signs in
    const start = performance.now();
    await failing(nudgescribe.campaigns.list({}));
    expect(performance.now() - start).toBeLessThan(1_000);
  },
);

const control = /\p{Cc}/u;

test("the message of an error is one line, with nothing that a terminal obeys", async () => {
  const message = "first\r\nsecond \u001b[2J\u001b]0;title\u0007 \u009b31m end";
  const body = { message };
  const fetch = answering(() => Response.json(body, { status: 400 }));
  const error = await failing(connect("https://api.example", { fetch }).campaigns.list({}));
  expect(error.message).toMatch(/^listCampaigns: 400 Bad Request: first second .* end \(/);
  expect(error.message).not.toMatch(control);
  expect(error).toMatchObject({ body });
});

test.each([
  ["text", "first\nnudgescribe forged: 200\u001b[2J\u009b31m", "text/plain"],
  ["JSON", JSON.stringify({ message: "first\nnudgescribe forged: 200\u001b[2J", "a\nb": 1 }), "application/json"],
  ["an object in place of a list", JSON.stringify({ "nudgescribe\nforged": { "\u001b[2J": 1 } }), "application/json"],
])("an answer of %s begins no line of its own in the log", async (_what, text, type) => {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const nudgescribe = connect("https://api.example", {
    log: "debug",
    logger: { error: log, warn: log, info: log, debug: log },
    drift: "report",
    fetch: answering(() => new Response(text, { status: 400, headers: { "content-type": type } })),
  });
  await failing(nudgescribe.campaigns.list({}));
  expect(lines.filter((line) => line.includes("forged"))).not.toEqual([]);
  expect(lines.filter((line) => control.test(line))).toEqual([]);
});

test("a failure that repeats the token is told without it, in each of its events", async () => {
  const events: ClientEvent[] = [];
  let asked = 0;
  const nudgescribe = connect("https://api.example", {
    retries: 1,
    observe: (event) => void events.push(event),
    fetch: async (_url, { headers }) => {
      if (asked++ === 0) return Response.json(signedIn);
      throw new Error(`failed with ${new Headers(headers).get("authorization")}`);
    },
  });
  await failing(nudgescribe.campaigns.list({}));
  expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(["failure", "retry"]));
  expect(JSON.stringify(events)).toContain("failed with Bearer [masked]");
  expect(JSON.stringify(events)).not.toContain("planted");
});

test("a member called __proto__ changes no object, in an answer, an error and a report of drift", async () => {
  const text = '{"__proto__":{"planted":1},"constructor":{"prototype":{"planted":1}},"message":"x"}';
  const events: ClientEvent[] = [];
  let status = 200;
  const nudgescribe = connect("https://api.example", {
    observe: (event) => void events.push(event),
    drift: "report",
    fetch: answering(() => new Response(text, { status })),
  });
  const answer: object = await nudgescribe.campaigns.list({});
  expect(Object.keys(answer)).toContain("__proto__");
  status = 400;
  const error = await failing(nudgescribe.campaigns.list({}));
  expect(error).toMatchObject({ status: 400 });
  expect(events.filter((event): event is DriftEvent => event.type === "drift")).not.toEqual([]);
  const shown = events.map((event) => ("headers" in event ? [event.headers, event.body] : event));
  expect(JSON.stringify(shown)).toContain("__proto__");
  expect(({} as Record<string, unknown>)["planted"]).toBeUndefined();
});

test.each(["__proto__", "constructor", "toString"])("%s is no operation", (name) => {
  const nudgescribe = connect("https://api.example", { fetch: () => Promise.reject(new Error("sent")) });
  expect(() => nudgescribe.call(name as "listCampaigns", {})).toThrow(`"${name}" is not an operation`);
});

test("an answer without an end is given up at the deadline, and its connection is closed", async () => {
  let closed = false;
  const server = createServer((request, response) => {
    if (request.url === "/v1/auth") return response.end(JSON.stringify(signedIn));
    const more = setInterval(() => response.write("x".repeat(65_536)), 1);
    response.on("close", () => {
      closed = true;
      clearInterval(more);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const nudgescribe = connect(url);
    await expect(nudgescribe.campaigns.list({}, { timeout: 500 })).rejects.toMatchObject({ name: "TimeoutError" });
    await expect.poll(() => closed).toBe(true);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
