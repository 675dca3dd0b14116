import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { startLiveConsole } from "./live-console.ts";
import { group, planted, type Reply, secret, startUpstream, unreachable } from "./upstream.ts";
import { createVisitor, type Visitor } from "./visitor.ts";

const visitors: Visitor[] = [];
afterEach(() => {
  const everything = visitors
    .splice(0)
    .map((visitor) => visitor.seen())
    .join("\n");
  for (const value of planted) expect(everything).not.toContain(value);
});

const visit = (url: string): Visitor => {
  const visitor = createVisitor(url);
  visitors.push(visitor);
  return visitor;
};

const notTheApi = "Check that NUDGESCRIBE_BASE_URL is the Client API and not a page or a proxy in front of it.";
const groups = "/api/operations/listCustomerGroups";

describe("an operation", () => {
  test("is asked for with the page's body and a token, and its data comes as the API gave it", async () => {
    await using upstream = await startUpstream({ "POST /v1/cg": { body: [{ ...group("Renewals"), extra: null }] } });
    await using running = await startLiveConsole(upstream.url);
    const { signIn, answer } = visit(running.url);
    await signIn();
    expect(await answer("POST", groups, { workspace_id: "ws/1&" })).toEqual([
      200,
      [{ ...group("Renewals"), extra: null }],
    ]);
    const { body, headers } = upstream.received.at(-1) ?? {};
    expect(body).toEqual({ workspace_id: "ws/1&" });
    expect(headers).toMatchObject({ authorization: `Bearer ${secret.accessToken}` });
  });

  test("is not asked for before the sign-in", async () => {
    await using upstream = await startUpstream();
    await using running = await startLiveConsole(upstream.url);
    expect(await visit(running.url).answer("POST", groups, { workspace_id: "ws_1" })).toEqual([
      409,
      {
        error: {
          kind: "session",
          operation: "session",
          message: "You are not signed in.",
          hint: "Sign in, then repeat the request.",
          retryable: true,
          sent: "no",
        },
      },
    ]);
    expect(upstream.received).toEqual([]);
  });

  test.each(["authenticate", "reauthenticate", "listNothing", "toString", "__proto__", "%2e%2e"])(
    "that the page may not call is not there: %s",
    async (id) => {
      await using upstream = await startUpstream();
      await using running = await startLiveConsole(upstream.url);
      const { signIn, answer } = visit(running.url);
      await signIn();
      const [status] = await answer("POST", `/api/operations/${id}`, {});
      expect(status).toBe(404);
      expect(upstream.received.map(({ call }) => call)).toEqual(["POST /v1/auth"]);
    },
  );

  test("that the browser gives up is given up at the API too", async () => {
    let asked = () => {};
    const arrived = new Promise<void>((done) => (asked = done));
    let closed = () => {};
    const gone = new Promise<void>((done) => (closed = done));
    await using upstream = await startUpstream({
      "POST /v1/cg": (response) => {
        response.once("close", () => closed());
        asked();
      },
    });
    await using running = await startLiveConsole(upstream.url);
    const { ask, signIn } = visit(running.url);
    await signIn();
    const giveUp = new AbortController();
    const pending = ask("POST", groups, { workspace_id: "ws_1" }, { signal: giveUp.signal });
    await arrived;
    giveUp.abort();
    await expect(pending).rejects.toThrow();
    await gone;
  });

  test("secrets that the API repeats in its error are masked", async () => {
    const message = `no: ${secret.apiKey} ${secret.password} Bearer ${secret.accessToken}\n${secret.refreshToken}.`;
    await using upstream = await startUpstream({ "POST /v1/cg": { status: 400, body: { message } } });
    await using running = await startLiveConsole(upstream.url);
    const { signIn, answer } = visit(running.url);
    await signIn();
    const [, body] = await answer("POST", groups, { workspace_id: "ws_1" });
    expect(body).toMatchObject({
      error: { message: "400 Bad Request: no: [masked] [masked] Bearer [masked] [masked]." },
    });
  });
});

describe("the body of a request", () => {
  test.each([
    ["that is too large", { x: "y".repeat(4 * 2 ** 20) }, {}, 413, "The body is larger than 4 MiB."],
    ["of another type", {}, { "content-type": "text/plain" }, 415, 'The body is "text/plain".'],
    [
      "of a form",
      {},
      { "content-type": "application/x-www-form-urlencoded" },
      415,
      'The body is "application/x-www-form-urlencoded".',
    ],
    ["that is no object", [1], {}, 400, "The body is not a JSON object."],
    ["that is nothing", null, {}, 400, "The body is not a JSON object."],
  ])("%s is refused, and the API is not asked", async (_name, body, headers, status, message) => {
    await using upstream = await startUpstream();
    await using running = await startLiveConsole(upstream.url);
    const { signIn, answer } = visit(running.url);
    await signIn();
    expect(await answer("POST", groups, body, { headers: headers as Record<string, string> })).toEqual([
      status,
      { error: expect.objectContaining({ kind: "console", message, hint: expect.stringContaining("Send") }) },
    ]);
    expect(upstream.received.map(({ call }) => call)).toEqual(["POST /v1/auth"]);
  });

  test("that does not tell its length is counted as it comes", async () => {
    await using upstream = await startUpstream();
    await using running = await startLiveConsole(upstream.url);
    const piece = new TextEncoder().encode(" ".repeat(2 ** 20));
    const asked: RequestInit & { duplex: "half" } = {
      method: "POST",
      headers: { "x-console": "1", "content-type": "application/json" },
      body: new Blob([piece, piece, piece, piece, piece]).stream(),
      duplex: "half",
    };
    expect((await fetch(`${running.url}/api/session`, asked)).status).toBe(413);
  });

  test("that breaks off in the middle of a word is told", async () => {
    await using upstream = await startUpstream();
    await using running = await startLiveConsole(upstream.url);
    const asked = { method: "POST", headers: { "x-console": "1", "content-type": "application/json" }, body: '{"api' };
    const response = await fetch(`${running.url}/api/session`, asked);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { message: "The body is not JSON." } });
  });
});

describe("failures of the API, in words to act on", () => {
  test.each([
    [
      "a rejected request",
      { status: 400, body: { message: "not published (yet)" } },
      400,
      {
        kind: "bad-request",
        status: 400,
        message: "400 Bad Request: not published (yet)",
        hint: "The API cannot do this as things are. Change what the message names, then try again.",
      },
    ],
    [
      "missing fields",
      { status: 401, body: { message: "workspace_id is required." } },
      401,
      {
        kind: "missing-fields",
        status: 401,
        message: "401 Missing Fields: workspace_id is required.",
        hint: "A field is missing. Fill in what the message names, then try again.",
      },
    ],
    [
      "a refused token, or a right that is lacking",
      { status: 403, body: {} },
      403,
      {
        kind: "refused",
        status: 403,
        message: "403 Unauthorised",
        hint: "You may lack the right to do this. Ask whoever manages your workspace; if it should work, sign out and in again.",
      },
    ],
    [
      "a fault of the API",
      { status: 500 },
      502,
      {
        kind: "server-error",
        status: 500,
        message: "500 Server Error",
        hint: "The API failed. Try again in a minute; if it stays, tell the vendor.",
      },
    ],
    [
      "too many requests",
      { status: 429 },
      429,
      {
        kind: "rate-limit",
        status: 429,
        message: "429 Too Many Requests",
        hint: "Too many requests. Wait a minute, then try again.",
      },
    ],
    [
      "too many requests, with a wait that outlasts the deadline",
      (response) => response.writeHead(429, { "retry-after": "120" }).end(),
      429,
      {
        kind: "rate-limit",
        status: 429,
        message: "429 Too Many Requests",
        hint: "Too many requests. Wait 120 s, then try again.",
        retryAfter: 120_000,
      },
    ],
    [
      "a path that the server does not know",
      { status: 404 },
      404,
      { kind: "not-the-api", status: 404, message: "404 Unexpected Status", hint: notTheApi },
    ],
    [
      "a redirect",
      { status: 302 },
      502,
      { kind: "not-the-api", status: 302, message: "302 Unexpected Status", hint: notTheApi },
    ],
  ] satisfies [string, Reply, number, object][])("%s", async (_name, reply, status, words) => {
    await using upstream = await startUpstream({ "POST /v1/cg": reply });
    await using running = await startLiveConsole(upstream.url);
    const { signIn, answer } = visit(running.url);
    await signIn();
    expect(await answer("POST", groups, { workspace_id: "ws_1" })).toEqual([
      status,
      { error: { operation: "listCustomerGroups", retryable: true, sent: "yes", ...words } },
    ]);
  });

  test("a page instead of JSON", async () => {
    await using upstream = await startUpstream({ "POST /v1/cg": (response) => response.end("<p>Welcome</p>") });
    await using running = await startLiveConsole(upstream.url);
    const { signIn, answer } = visit(running.url);
    await signIn();
    expect(await answer("POST", groups, { workspace_id: "ws_1" })).toEqual([
      502,
      {
        error: {
          kind: "not-the-api",
          operation: "listCustomerGroups",
          message: 'the answer should be JSON, but is "" that does not parse',
          hint: notTheApi,
          retryable: true,
        },
      },
    ]);
  });

  test("no answer in time", async () => {
    await using upstream = await startUpstream({ "POST /v1/cg": () => {} });
    await using running = await startLiveConsole(upstream.url, { timeout: 300 });
    const { signIn, answer } = visit(running.url);
    await signIn();
    expect(await answer("POST", groups, { workspace_id: "ws_1" })).toEqual([
      504,
      {
        error: {
          kind: "timeout",
          operation: "listCustomerGroups",
          message: "not finished within 300 ms (sent: maybe)",
          hint: "The API is slow or cannot be reached. Check the network, then try again.",
          retryable: true,
          sent: "maybe",
        },
      },
    ]);
  });

  test.each([403, 401])("refused credentials (%i) leave nobody signed in", async (status) => {
    const message = `${secret.password} is wrong`;
    await using upstream = await startUpstream({ "POST /v1/auth": { status, body: { message } } });
    await using running = await startLiveConsole(upstream.url);
    const { signIn, answer } = visit(running.url);
    const [answered, body] = await signIn();
    expect(answered).toBe(status);
    expect(body).toMatchObject({
      error: { operation: "authenticate", status, hint: expect.stringContaining("Check NUDGESCRIBE_API_KEY") },
    });
    expect(await answer("GET", "/api/session")).toMatchObject([200, { signedIn: false }]);
  });

  test("no server at the address", async () => {
    const url = await unreachable();
    await using running = await startLiveConsole(url);
    expect(await visit(running.url).signIn()).toEqual([
      502,
      {
        error: {
          kind: "connection",
          operation: "authenticate",
          message: `no full answer from ${url} (ECONNREFUSED, sent: no)`,
          hint: "Check the network and NUDGESCRIBE_BASE_URL, then try again.",
          retryable: true,
          sent: "no",
        },
      },
    ]);
  });
});

describe("a change that may have been made is not offered again", () => {
  test.each<[string, Reply, { retryable: boolean; doubt: boolean }]>([
    ["refused as it stands", { status: 400 }, { retryable: true, doubt: false }],
    ["refused before any work", { status: 429 }, { retryable: true, doubt: false }],
    ["failed on the way", { status: 500 }, { retryable: false, doubt: true }],
    ["without an answer", (response) => response.destroy(), { retryable: false, doubt: true }],
  ])("%s", async (_name, reply, { retryable, doubt }) => {
    await using upstream = await startUpstream({ "PUT /v1/cg": reply });
    await using running = await startLiveConsole(upstream.url);
    const { signIn, answer } = visit(running.url);
    await signIn();
    const [, body] = await answer("POST", "/api/operations/createCustomerGroup", { workspace_id: "ws_1" });
    const { error } = body as { error: { retryable: boolean; hint: string } };
    expect(error.retryable).toBe(retryable);
    expect(error.hint.includes("The change may have been made: look before you do it again.")).toBe(doubt);
  });
});

describe("the page", () => {
  async function withPage(look: (get: (path: string, accept: string) => Promise<Response>) => Promise<void>) {
    const webRoot = await mkdtemp(join(tmpdir(), "console-page-"));
    await writeFile(join(webRoot, "index.html"), "<title>the page</title>");
    await using running = await startLiveConsole(await unreachable(), { webRoot });
    await look((path, accept) => fetch(`${running.url}${path}`, { headers: { accept } }));
    await rm(webRoot, { recursive: true });
  }

  test.each(["/", "/sign-in", "/w/ws_2f6c1d/campaigns/cmp_1/compare?a=1&b=2", "/w/v1.2/groups"])(
    "is there at the path of every screen: %s",
    async (path) => {
      await withPage(async (get) => {
        const response = await get(path, "text/html,application/xhtml+xml,*/*;q=0.8");
        expect(response.status).toBe(200);
        expect(await response.text()).toBe("<title>the page</title>");
        expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
        expect(response.headers.get("cache-control")).toBe("no-cache");
      });
    },
  );

  test.each([
    ["/assets/gone-1a2b3c.js", "*/*"],
    ["/assets/gone-1a2b3c.js", "text/html"],
    ["/gone.svg", "image/*"],
    ["/api/gone", "text/html"],
  ])("is not there in the place of a file or an answer: %s", async (path, accept) => {
    await withPage(async (get) => {
      expect((await get(path, accept)).status).toBe(404);
    });
  });
});
