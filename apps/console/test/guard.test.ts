import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { createApis } from "../server/apis.ts";
import { createApp } from "../server/app.ts";
import { createSessions } from "../server/sessions.ts";

const host = "127.0.0.1:4300";
type Headers = Record<string, string>;

const app = createApp({
  apis: createApis({ first: "sandbox" }),
  sessions: createSessions(),
  webRoot: resolve(import.meta.dirname, "../web/public"),
  port: 4300,
});

const ask = async (method: string, path: string, headers: Headers = {}): Promise<Response> =>
  app.request(`http://${host}${path}`, { method, headers: { host, ...headers } });

const refusal = async (response: Response) => ({ status: response.status, body: await response.json() });

describe("who may ask", () => {
  test.each(["evil.example", "evil.example:4300", "127.0.0.1", "127.0.0.1:4301", "127.0.0.1:4300.evil.example", ""])(
    "a foreign Host %j is refused everywhere",
    async (foreign) => {
      for (const path of ["/", "/api/session", "/assets/x.js"]) {
        expect((await ask("GET", path, { host: foreign })).status).toBe(421);
      }
    },
  );

  test.each<Headers>([
    { origin: "https://evil.example" },
    { origin: "http://127.0.0.1:4301" },
    { origin: "http://localhost:4300" },
    { origin: "https://127.0.0.1:4300" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])("a request of another page is refused, whatever else it sends: %j", async (headers) => {
    for (const method of ["GET", "POST", "PUT", "DELETE"]) {
      expect(await refusal(await ask(method, "/api/session", { "x-console": "1", ...headers }))).toEqual({
        status: 403,
        body: {
          error: {
            kind: "console",
            operation: "console",
            message: "The request comes from another page.",
            hint: "Open the console at http://127.0.0.1:4300.",
            retryable: true,
            sent: "no",
          },
        },
      });
    }
  });

  test.each<Headers>([
    {},
    { origin: `http://${host}`, "sec-fetch-site": "same-origin" },
    { host: "localhost:4300", origin: "http://localhost:4300" },
    { "sec-fetch-site": "none" },
  ])("its own page and a person's own tools may: %j", async (headers) => {
    expect((await ask("GET", "/api/session", headers)).status).toBe(200);
    expect((await ask("DELETE", "/api/session", { "x-console": "1", ...headers })).status).toBe(200);
  });

  test("a link from another page may open the console", async () => {
    expect((await ask("GET", "/favicon.svg", { "sec-fetch-site": "cross-site" })).status).toBe(200);
  });
});

describe("what changes something carries a header that no form can send", () => {
  test.each([
    ["POST", "/api/session"],
    ["DELETE", "/api/session"],
    ["POST", "/api/operations/listCampaigns"],
    ["PUT", "/api/scenarios"],
    ["DELETE", "/api/scenarios"],
    ["POST", "/api/publish"],
    ["POST", "/api/messages"],
    ["PATCH", "/api/anything"],
  ])("%s %s without it is refused, also from the own page", async (method, path) => {
    const own: Headers = { origin: `http://${host}`, "sec-fetch-site": "same-origin" };
    for (const headers of [own, { ...own, "x-console": "true" }]) {
      expect(await refusal(await ask(method, path, headers))).toMatchObject({
        status: 403,
        body: { error: { message: "The request lacks a header.", hint: 'Send "x-console: 1" with all but GET.' } },
      });
    }
    expect((await ask(method, path, { ...own, "x-console": "1" })).status).not.toBe(403);
  });

  test.each(["GET", "HEAD"])("%s does without", async (method) => {
    expect((await ask(method, "/api/session")).status).toBe(200);
  });
});

describe("every answer", () => {
  test.each([
    ["GET", "/favicon.svg", 200],
    ["GET", "/nothing-here", 404],
    ["GET", "/api/session", 200],
    ["GET", "/api/nothing-here", 404],
    ["GET", "/api/calls", 409],
    ["POST", "/api/operations/listCampaigns", 409],
    ["POST", "/api/operations/listNothing", 404],
  ])("%s %s has the security headers", async (method, path, status) => {
    const response = await ask(method, path, { "x-console": "1" });
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
