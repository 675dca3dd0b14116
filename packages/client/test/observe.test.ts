import { inspect } from "node:util";
import { operations } from "@nudgescribe/types";
import { expect, test } from "vitest";
import { type ClientEvent, NudgescribeError } from "../src/index.ts";
import { connect, startApi, tokens } from "./api-server.ts";

const request = { workspace_id: "ws_1" };

const secrets = {
  apiKey: "planted-api-key",
  password: 'planted"password',
  code: "planted-api-code",
  access: "planted-access-token",
  refresh: "planted-refresh-token",
  link: "https://storage.example/file.csv?signature=planted-signature",
  cookie: "planted-cookie",
};

test.each(Object.values(operations))("no secret shows at debug level when $id is called", async (row) => {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const events: ClientEvent[] = [];
  const body = {
    access_token: secrets.access,
    refresh_token: secrets.refresh,
    url: secrets.link,
    nested: [{ url: 1 }],
  };
  const { cookie, ...known } = secrets;
  const echo = { message: `refused ${Object.values(known).join(" ")}` };
  const json = { "content-type": "application/json", "set-cookie": cookie };
  let asked = 0;
  const nudgescribe = connect("https://api.example", {
    apiKey: secrets.apiKey,
    password: secrets.password,
    authContext: { api_access: true, api_code: secrets.code },
    ip: "192.0.2.7",
    log: "debug",
    logger: { error: log, warn: log, info: log, debug: log },
    observe: (event) => void events.push(event),
    // First a success with secrets in every place, then a failure that repeats them.
    fetch: async () => (asked++ < 2 ? Response.json(body, { headers: json }) : Response.json(echo, { status: 400 })),
  });
  const call = () =>
    nudgescribe.call(row.id, (row.method === "GET" ? undefined : { password: secrets.password }) as never);

  await call();
  await call().catch(() => {});
  const error: unknown = await call().catch((caught: unknown) => caught);

  expect(error).toBeInstanceOf(NudgescribeError);
  expect(lines.length).toBeGreaterThan(5);
  const shown = [
    ...lines,
    JSON.stringify(
      events.map((event) => ("headers" in event ? { ...event, headers: event.headers, body: event.body } : event)),
    ),
    inspect(error, { depth: 9 }),
    String(error),
  ].join("\n");
  for (const secret of Object.values(secrets)) {
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain(JSON.stringify(secret).slice(1, -1));
  }
  expect(shown).not.toMatch(/planted-(?!member)/);
  expect(shown).toContain("[masked]");
});

test("an observer sees each request and its outcome in order, with times and attempts", async () => {
  await using api = await startApi({
    "POST /v1/auth": [tokens("a")],
    "POST /v1/cg": [
      { status: 503, headers: { "retry-after": "0" } },
      { body: [], headers: { "x-request-id": "r-1" } },
    ],
  });
  const events: ClientEvent[] = [];
  await connect(api.url, { retries: 1, observe: (event) => void events.push(event) }).customerGroups.list(request);

  expect(events.map((event) => [event.type, "operation" in event ? event.operation : event.action])).toEqual([
    ["request", "authenticate"],
    ["response", "authenticate"],
    ["session", "signed-in"],
    ["request", "listCustomerGroups"],
    ["response", "listCustomerGroups"],
    ["retry", "listCustomerGroups"],
    ["request", "listCustomerGroups"],
    ["response", "listCustomerGroups"],
  ]);
  expect(events.at(-1)).toMatchObject({ attempt: 2, status: 200, requestId: "r-1", body: "[]" });
  expect(events.at(-2)).toMatchObject({
    attempt: 2,
    method: "POST",
    url: `${api.url}/v1/cg`,
    headers: { authorization: "[masked]" },
    body: JSON.stringify(request),
  });
});

test("a secret that the API repeats as the id of a request is masked", async () => {
  await using api = await startApi({
    "POST /v1/auth": [tokens("a")],
    "POST /v1/cg": [{ headers: { "x-request-id": `id-of-${secrets.apiKey}` }, body: [] }],
  });
  const events: ClientEvent[] = [];
  const nudgescribe = connect(api.url, { apiKey: secrets.apiKey, observe: (event) => void events.push(event) });
  await nudgescribe.customerGroups.list(request);
  expect(events.at(-1)).toMatchObject({ type: "response", requestId: "id-of-[masked]" });
});

test("an observer that throws or rejects breaks no call", async () => {
  await using api = await startApi({ "POST /v1/auth": [tokens("a")], "POST /v1/cg": [{ body: [] }, { body: [] }] });
  const thrower = connect(api.url, {
    observe: () => {
      throw new Error("the observer failed");
    },
  });
  await expect(thrower.customerGroups.list(request)).resolves.toEqual([]);
  const rejecter = connect(api.url, {
    tokenStore: {
      get: async () => ({ baseUrl: api.url, email: "ada@example.com", accessToken: "access-a" }),
      set: async () => {},
    },
    observe: () => Promise.reject(new Error("the observer failed")) as never,
  });
  await expect(rejecter.customerGroups.list(request)).resolves.toEqual([]);
});

test.each([
  ["off", []],
  ["error", ["error"]],
  ["warn", ["error", "warn"]],
  ["info", ["error", "info", "warn"]],
  ["debug", ["debug", "error", "info", "warn"]],
] as const)("log level %s writes the levels %j", async (log, levels) => {
  const written = new Set<string>();
  const to = (level: string) => () => void written.add(level);
  await using api = await startApi({
    "POST /v1/auth": [tokens("a")],
    "POST /v1/cg": [
      { status: 503, headers: { "retry-after": "0" } },
      (response) => void response.socket?.destroy(),
      { body: [] },
    ],
  });
  const logger = { error: to("error"), warn: to("warn"), info: to("info"), debug: to("debug") };
  await connect(api.url, { retries: 2, log, logger }).customerGroups.list(request);
  expect([...written].toSorted()).toEqual(levels);
});

test("an unknown log level is refused by name", () => {
  expect(() => connect("https://api.example", { log: "verbose" as "debug" })).toThrow(
    'log: "verbose" is none of off, error',
  );
});

test("what happens before the code of the observers is loaded is told first, and in order", async () => {
  const seen: string[] = [];
  const owner = { baseUrl: "https://api.example", email: "ada@example.com" };
  const nudgescribe = connect(owner.baseUrl, {
    email: owner.email,
    observe: (event) => void seen.push(event.type === "session" ? event.action : event.type),
    tokenStore: { get: async () => ({ ...owner, accessToken: "stored-token" }), set: async () => {} },
    fetch: async () => Response.json([]),
  });
  await Promise.all([nudgescribe.customerGroups.list(request), nudgescribe.customerGroups.list(request)]);
  expect(seen).toEqual(["loaded", "request", "request", "response", "response"]);
});
