import { resolve } from "node:path";
import { startMock } from "@nudgescribe/contract";
import { afterEach, describe, expect, test } from "vitest";
import { createApp } from "../server/app.ts";
import { createUpstream, type UpstreamOptions } from "../server/upstream.ts";
import { credentials, group, planted, type Reply, secret, startUpstream, unreachable, workspaces } from "./upstream.ts";

const host = "127.0.0.1:4300";
type Ask = (method: string, path: string, headers?: Record<string, string>) => Promise<Response>;

/** Everything that left for the browser in a test. */
const sent: string[] = [];
afterEach(() => {
  const everything = sent.splice(0).join("\n");
  for (const value of planted) expect(everything).not.toContain(value);
});

function open(baseUrl: string, options: Partial<UpstreamOptions> = {}): Ask {
  const upstream = createUpstream({ name: "test", baseUrl, credentials, ...options });
  const app = createApp({ upstream, webRoot: resolve(import.meta.dirname, "../web/public"), port: 4300 });
  return async (method, path, headers = {}) => {
    const response = await app.request(`http://${host}${path}`, { method, headers: { host, ...headers } });
    sent.push(JSON.stringify([...response.headers]), await response.clone().text());
    return response;
  };
}

async function answerOf(response: Promise<Response>): Promise<[number, unknown]> {
  const { status, ...rest } = await response.then(async (r) => ({ status: r.status, body: await r.json() }));
  return [status, rest.body];
}

describe("against the mock of the contract", () => {
  test("signing in opens the workspaces and the vendor's example, signing out closes them", async () => {
    await using mock = await startMock({ port: 0 });
    const ask = open(mock.url, { name: "mock" });

    expect(await answerOf(ask("GET", "/api/session"))).toEqual([200, { signedIn: false, server: "mock" }]);
    expect(await answerOf(ask("POST", "/api/session"))).toEqual([200, { signedIn: true, server: "mock" }]);
    expect(await answerOf(ask("GET", "/api/session"))).toEqual([200, { signedIn: true, server: "mock" }]);
    expect(await answerOf(ask("GET", "/api/workspaces"))).toEqual([
      200,
      [
        { workspace_id: "your-workspace-id", workspace_name: "Your workspace" },
        { workspace_id: "ws_2f6c1d", workspace_name: "Harbour Mutual UK" },
      ],
    ]);
    const example = Object.fromEntries(Object.keys(group("")).map((name) => [name, "string"]));
    expect(await answerOf(ask("GET", "/api/groups?workspace_id=your-workspace-id"))).toEqual([200, [example]]);

    expect(await answerOf(ask("DELETE", "/api/session"))).toEqual([200, { signedIn: false, server: "mock" }]);
    expect((await ask("GET", "/api/workspaces")).status).toBe(409);
  });
});

describe("what the API is asked for", () => {
  test("the groups of the chosen workspace, with a bearer token", async () => {
    await using upstream = await startUpstream({ "POST /v1/cg": { body: [group("Renewals")] } });
    const ask = open(upstream.url);
    await ask("POST", "/api/session");
    expect(await answerOf(ask("GET", "/api/groups?workspace_id=ws%2F1%26"))).toEqual([200, [group("Renewals")]]);

    const { body, headers } = upstream.received.at(-1) ?? {};
    expect(body).toEqual({ workspace_id: "ws/1&" });
    expect(headers).toMatchObject({ authorization: `Bearer ${secret.accessToken}` });
  });

  test("nothing before the sign-in", async () => {
    await using upstream = await startUpstream();
    const ask = open(upstream.url);
    expect(await answerOf(ask("GET", "/api/groups?workspace_id=ws_1"))).toEqual([
      409,
      {
        error: {
          operation: "session",
          message: "You are not signed in.",
          hint: "Sign in, then repeat the request.",
        },
      },
    ]);
    expect(upstream.received).toEqual([]);
  });

  test("nothing when no workspace is named", async () => {
    await using upstream = await startUpstream();
    const ask = open(upstream.url);
    await ask("POST", "/api/session");
    expect((await ask("GET", "/api/groups")).status).toBe(400);
    expect(upstream.received.map(({ call }) => call)).toEqual(["POST /v1/auth"]);
  });
});

describe("what leaves for the browser", () => {
  test("members that the screen does not show stay behind", async () => {
    await using upstream = await startUpstream({
      "POST /v1/cg": { body: [{ ...group("Renewals"), token: secret.accessToken }] },
    });
    const ask = open(upstream.url);
    await ask("POST", "/api/session");
    expect(await answerOf(ask("GET", "/api/groups?workspace_id=ws_1"))).toEqual([200, [group("Renewals")]]);
  });

  test("a workspace is listed once, under the name that it has anywhere, and only when it has an id", async () => {
    await using upstream = await startUpstream({
      "POST /v1/campaign/all": {
        body: [{ workspace_id: "ws_1" }, ...workspaces, { workspace_name: "Nowhere" }, { workspace_id: "ws_3" }],
      },
    });
    const ask = open(upstream.url);
    await ask("POST", "/api/session");
    expect(await answerOf(ask("GET", "/api/workspaces"))).toEqual([
      200,
      [
        { workspace_id: "ws_1", workspace_name: "Harbour Mutual" },
        { workspace_id: "ws_2", workspace_name: "Northern Lights" },
        { workspace_id: "ws_3", workspace_name: "ws_3" },
      ],
    ]);
  });

  test("secrets that the API repeats in its error are masked", async () => {
    const message = `no: ${secret.apiKey} ${secret.password} Bearer ${secret.accessToken}\n${secret.refreshToken}.`;
    await using upstream = await startUpstream({ "POST /v1/cg": { status: 400, body: { message } } });
    const ask = open(upstream.url);
    await ask("POST", "/api/session");
    const [, body] = await answerOf(ask("GET", "/api/groups?workspace_id=ws_1"));
    expect(body).toMatchObject({
      error: { message: "400 Bad Request: no: [masked] [masked] Bearer [masked] [masked]." },
    });
  });
});

describe("failures of the API, in words to act on", () => {
  test.each([
    [
      "a rejected request",
      { status: 400, body: { message: "not published (yet)" } },
      400,
      {
        status: 400,
        message: "400 Bad Request: not published (yet)",
        hint: "The API cannot do this as things are. Choose another workspace.",
      },
    ],
    [
      "missing fields",
      { status: 401, body: { message: "workspace_id is required." } },
      401,
      {
        status: 401,
        message: "401 Missing Fields: workspace_id is required.",
        hint: "401 means missing fields here, not a refused token. Choose another workspace, or report this message.",
      },
    ],
    [
      "a refused token",
      { status: 403, body: {} },
      403,
      {
        status: 403,
        message: "403 Unauthorised",
        hint: "The API refused the token, also after a new sign-in. Check that this API user may read the workspace.",
      },
    ],
    [
      "a fault of the API",
      { status: 500 },
      502,
      {
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
        status: 429,
        message: "429 Unexpected Status",
        hint: "Too many requests. Wait a minute, then try again.",
      },
    ],
    [
      "a path that the server does not know",
      { status: 404 },
      404,
      {
        status: 404,
        message: "404 Unexpected Status",
        hint: "Check that NUDGESCRIBE_BASE_URL is the Client API and not a page or a proxy in front of it.",
      },
    ],
    [
      "a redirect",
      { status: 302 },
      502,
      {
        status: 302,
        message: "302 Unexpected Status",
        hint: "Check that NUDGESCRIBE_BASE_URL is the Client API and not a page or a proxy in front of it.",
      },
    ],
    [
      "a body of another shape",
      { body: { groups: [] } },
      502,
      {
        message: "The answer is not a list of objects.",
        hint: "Check that NUDGESCRIBE_BASE_URL is the Client API and not a page or a proxy in front of it.",
      },
    ],
    [
      "too many requests, with a wait that outlasts the deadline",
      (response) => response.writeHead(429, { "retry-after": "120" }).end(),
      429,
      {
        status: 429,
        message: "429 Unexpected Status",
        hint: "Too many requests. Wait 120 s, then try again.",
      },
    ],
  ] satisfies [string, Reply, number, object][])("%s", async (_name, reply, status, words) => {
    await using upstream = await startUpstream({ "POST /v1/cg": reply });
    const ask = open(upstream.url);
    await ask("POST", "/api/session");
    expect(await answerOf(ask("GET", "/api/groups?workspace_id=ws_1"))).toEqual([
      status,
      { error: { operation: "listCustomerGroups", ...words } },
    ]);
  });

  test("no answer in time", async () => {
    await using upstream = await startUpstream({ "POST /v1/cg": () => {} });
    const ask = open(upstream.url, { timeout: 1000 });
    await ask("POST", "/api/session");
    expect(await answerOf(ask("GET", "/api/groups?workspace_id=ws_1"))).toEqual([
      504,
      {
        error: {
          operation: "listCustomerGroups",
          message: "not finished within 1000 ms (sent: maybe)",
          hint: "The API is slow or cannot be reached. Check the network, then try again.",
        },
      },
    ]);
  });

  test("a page instead of JSON", async () => {
    await using upstream = await startUpstream({ "POST /v1/cg": (response) => response.end("<p>Welcome</p>") });
    const ask = open(upstream.url);
    await ask("POST", "/api/session");
    const [status, body] = await answerOf(ask("GET", "/api/groups?workspace_id=ws_1"));
    expect(status).toBe(502);
    expect(body).toMatchObject({
      error: {
        operation: "listCustomerGroups",
        hint: "Check that NUDGESCRIBE_BASE_URL is the Client API and not a page or a proxy in front of it.",
      },
    });
  });

  test.each([403, 401])("refused credentials (%i) leave nobody signed in", async (status) => {
    const message = `${secret.password} is wrong`;
    await using upstream = await startUpstream({ "POST /v1/auth": { status, body: { message } } });
    const ask = open(upstream.url);
    const [answered, body] = await answerOf(ask("POST", "/api/session"));
    expect(answered).toBe(status);
    expect(body).toMatchObject({
      error: { operation: "authenticate", status, hint: expect.stringContaining("Check NUDGESCRIBE_API_KEY") },
    });
    expect(await answerOf(ask("GET", "/api/session"))).toEqual([200, { signedIn: false, server: "test" }]);
  });

  test("no server at the address", async () => {
    const url = await unreachable();
    expect(await answerOf(open(url)("POST", "/api/session"))).toEqual([
      502,
      {
        error: {
          operation: "authenticate",
          message: `no full answer from ${url} (ECONNREFUSED, sent: no)`,
          hint: "Check the network and NUDGESCRIBE_BASE_URL, then try again.",
        },
      },
    ]);
  });
});

describe("who may ask", () => {
  const ask = open("http://127.0.0.1:9");

  test.each(["evil.example", "evil.example:4300", "127.0.0.1", "127.0.0.1:4301", "127.0.0.1:4300.evil.example", ""])(
    "a foreign Host %j is refused everywhere",
    async (foreign) => {
      for (const path of ["/", "/api/session", "/assets/x.js"]) {
        expect((await ask("GET", path, { host: foreign })).status).toBe(421);
      }
    },
  );

  test.each([
    { origin: "https://evil.example" },
    { origin: "http://127.0.0.1:4301" },
    { origin: "http://localhost:4300" },
    { origin: "https://127.0.0.1:4300" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])("a request of another page is refused: %j", async (headers) => {
    for (const method of ["GET", "POST", "DELETE"]) {
      const [status, body] = await answerOf(ask(method, "/api/session", headers as Record<string, string>));
      expect(status).toBe(403);
      expect(body).toEqual({
        error: {
          operation: "console",
          message: "The request comes from another page.",
          hint: "Open the console at http://127.0.0.1:4300.",
        },
      });
    }
  });

  test.each([
    {},
    { origin: `http://${host}`, "sec-fetch-site": "same-origin" },
    { host: "localhost:4300", origin: "http://localhost:4300" },
    { "sec-fetch-site": "none" },
  ])("its own page and a person's own tools may: %j", async (headers) => {
    expect((await ask("GET", "/api/session", headers as Record<string, string>)).status).toBe(200);
  });

  test("a link from another page may open the console", async () => {
    const response = await ask("GET", "/favicon.svg", { "sec-fetch-site": "cross-site" });
    expect(response.status).toBe(200);
  });
});

describe("every answer", () => {
  const ask = open("http://127.0.0.1:9");

  test.each([
    ["GET", "/favicon.svg", 200],
    ["GET", "/nothing-here", 404],
    ["GET", "/api/session", 200],
    ["GET", "/api/nothing-here", 404],
    ["POST", "/api/session", 502],
  ])("%s %s has the security headers", async (method, path, status) => {
    const response = await ask(method, path);
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-security-policy":
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
  });

  test("under /api is not stored", async () => {
    expect((await ask("GET", "/api/session")).headers.get("cache-control")).toBe("no-store");
    expect((await ask("POST", "/api/session")).headers.get("cache-control")).toBe("no-store");
  });

  test.each(["/../server/app.ts", "/%2e%2e/server/app.ts", "/..%2fserver/app.ts", "//etc/passwd"])(
    "outside the page's folder is out of reach: %s",
    async (path) => {
      expect((await ask("GET", path)).status).toBe(404);
    },
  );
});
