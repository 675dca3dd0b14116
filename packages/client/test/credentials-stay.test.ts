import { inspect } from "node:util";
import { operations } from "@nudgescribe/types";
import { expect, test } from "vitest";
import { type ClientEvent, Nudgescribe, type NudgescribeOptions, type TokenStore } from "../src/index.ts";
import { connect, credentials, type Reply, refusal, startApi, tokens } from "./api-server.ts";

// Credentials go to the origin that was configured, and into no message.

const redirects = [301, 302, 303, 307, 308];
const places: [what: string, key: string, before: Record<string, Reply[]>][] = [
  ["the key and the password of a sign-in", "POST /v1/auth", {}],
  ["the refresh token of a renewal", "GET /v1/auth", { "POST /v1/auth": [tokens("a")], "POST /v1/cg": [refusal] }],
  ["the access token of a call", "POST /v1/cg", { "POST /v1/auth": [tokens("a")] }],
];

test.each(places.flatMap(([what, key, before]) => redirects.map((status) => ({ what, key, before, status }))))(
  "$what stays where it is when the answer is $status to another origin",
  async ({ key, before, status }) => {
    await using elsewhere = await startApi({});
    const redirect: Reply = { status, headers: { location: `${elsewhere.url}/v1/cg` }, body: {} };
    await using api = await startApi({ ...before, [key]: [...(before[key] ?? []), redirect] });
    await connect(api.url)
      .customerGroups.list({ workspace_id: "ws_1" })
      .catch(() => {});
    expect(api.calls()).toContain(key);
    expect(elsewhere.received).toEqual([]);
  },
);

test.each([
  "https://ada:planted@api.example",
  "https://planted@api.example",
  "https://api.example/?key=planted",
  "https://api.example/#planted",
  "https://api.example\\@planted.example",
  "https:/\\planted.example",
  "https://api.example/\nplanted",
  "ftp://planted.example",
  "javascript:planted",
])("the base URL %j is refused without being repeated", (baseUrl) => {
  const create = () => new Nudgescribe({ ...credentials, baseUrl });
  expect(create).toThrow("baseUrl: give an http or https URL without user, query and fragment");
  expect(create).not.toThrow("planted");
});

test.each([
  "http://api.example",
  "http://localhost.example",
  "http://127.0.0.1.example",
  "http://127.1.example",
  "http://xn--localhst-fza",
  "http://0.0.0.0",
  "http://192.168.0.1",
  "http://[::ffff:10.0.0.1]",
])("credentials do not go to %s in the clear, unless that is asked for", (baseUrl) => {
  expect(() => new Nudgescribe({ ...credentials, baseUrl })).toThrow("would show the credentials");
  expect(() => new Nudgescribe({ ...credentials, baseUrl, allowHttp: true })).not.toThrow();
});

const lineBreak = "planted-value\r\nx-forged: 1";

test.each<[string, Partial<NudgescribeOptions>]>([
  ["apiKey", { apiKey: lineBreak }],
  ["authContext", { authContext: lineBreak }],
  ["ip", { ip: lineBreak }],
])("a line break in %s is refused by name, without its value", (name, options) => {
  const create = () => connect("https://api.example", options);
  expect(create).toThrow(new TypeError(`${name}: give a non-empty string of ASCII characters`));
});

test("a line break in a header of a call is refused by name, without its value, and nothing is sent", async () => {
  const nudgescribe = connect("https://api.example", { fetch: () => Promise.reject(new Error("sent")) });
  const call = nudgescribe.campaigns.list({}, { headers: { "x-auth-context": lineBreak } });
  await expect(call).rejects.toThrow(new TypeError("x-auth-context: give a non-empty string of ASCII characters"));
});

/** No header can carry these; the platform's complaint repeats what it was given. */
const unfit = ["planted-token\r\nx-forged: 1", "planted-token\u0000", "planted-tokén", ""];

test.each(unfit)("an access token %j is an error that does not show it", async (access_token) => {
  const fetch = async () => Response.json({ access_token });
  const call = connect("https://api.example", { fetch }).campaigns.list({});
  const error = await call.catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: "UnexpectedResponseError", pointer: "/access_token" });
  expect(inspect(error, { depth: 9 })).not.toContain("planted");
});

test.each(unfit)(
  "a refresh token %j is not used: the client signs in again, and shows it nowhere",
  async (unusable) => {
    const events: ClientEvent[] = [];
    await using api = await startApi({
      "POST /v1/auth": [{ body: { access_token: "access-a", refresh_token: unusable } }, tokens("b")],
      "POST /v1/cg": [refusal, { body: [] }],
    });
    const nudgescribe = connect(api.url, { observe: (event) => void events.push(event) });
    await expect(nudgescribe.customerGroups.list({ workspace_id: "ws_1" })).resolves.toEqual([]);
    expect(api.calls()).toEqual(["POST /v1/auth", "POST /v1/cg", "POST /v1/auth", "POST /v1/cg"]);
    expect(inspect(events, { depth: 9 })).not.toContain("planted");
  },
);

test.each([...unfit, 7, { planted: 1 }])("stored tokens %j are left alone, and shown nowhere", async (token) => {
  await using api = await startApi({ "POST /v1/auth": [tokens("b")], "POST /v1/cg": [{ body: [] }] });
  const stored = { baseUrl: api.url, email: credentials.email, accessToken: token as string };
  const tokenStore: TokenStore = { get: async () => stored, set: async () => {} };
  await expect(connect(api.url, { tokenStore }).customerGroups.list({ workspace_id: "ws_1" })).resolves.toEqual([]);
  expect(api.received.at(-1)?.headers["authorization"]).toBe("Bearer access-b");
});

const hostileId = "ws_1/../../v1/auth?x=1#\r\nx-forged: 1\u0000%0d%0a@elsewhere.example";

test.each(Object.values(operations).filter(({ method }) => method !== "GET"))(
  "an id of the caller stays within the body of $id",
  async ({ id, path }) => {
    const seen: { url: string; headers: Headers; body: unknown }[] = [];
    const nudgescribe = connect("https://api.example", {
      fetch: async (url, { headers, body }) => {
        seen.push({ url, headers: new Headers(headers), body: JSON.parse(String(body)) });
        return Response.json({ access_token: "access-a" });
      },
    });
    const request = { workspace_id: hostileId, campaign_id: hostileId, customer_group_id: hostileId };
    await nudgescribe.call(id, request as never);
    const last = seen.at(-1);
    expect(last?.url).toBe(`https://api.example${path}`);
    expect(last?.body).toEqual(request);
    expect([...(last?.headers ?? [])].flat().filter((text) => /forged|elsewhere/.test(text))).toEqual([]);
  },
);
