import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import type { ApiCall } from "../server/answers.ts";
import { startConsole } from "./console.ts";
import { startLiveConsole } from "./live-console.ts";
import { planted, startUpstream } from "./upstream.ts";
import { createVisitor, type Told, type Visitor } from "./visitor.ts";

const workspace_id = "ws_2f6c1d";
const groups = "/api/operations/listCustomerGroups";

/** What is told of an operation once it is over, in its last state. */
async function callsOf({ callsUntil }: Visitor, operation: string, count = 1): Promise<ApiCall[]> {
  const over = new Map<number, ApiCall>();
  const isOver = (told: Told) => {
    const calls = [told].flatMap((one) => (one.event === "call" ? one.data : []));
    for (const call of calls.filter((one) => one.operation === operation && one.state !== "running"))
      over.set(call.id, call);
    return over.size === count;
  };
  await callsUntil(isOver);
  return [...over.values()];
}

describe("a call that is told", () => {
  test("has what was sent, what came, for which screen, and no secret", async () => {
    await using running = await startConsole();
    const visitor = createVisitor(running.url);
    await visitor.signIn();
    await visitor.answer("POST", "/api/operations/createCustomerGroup", { workspace_id, group_name: "Boat owners" });
    expect(await callsOf(visitor, "createCustomerGroup")).toEqual([
      {
        id: 2,
        screen: "/w/ws_2f6c1d",
        operation: "createCustomerGroup",
        method: "PUT",
        path: "/v1/cg",
        url: `${running.sandbox.url}/v1/cg`,
        startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        state: "answered",
        status: 200,
        duration: expect.any(Number),
        request: {
          headers: expect.objectContaining({ authorization: "[masked]", "content-type": "application/json" }),
          body: { text: '{"workspace_id":"ws_2f6c1d","group_name":"Boat owners"}', bytes: 55, cut: false },
        },
        response: {
          headers: expect.objectContaining({ "content-type": "application/json" }),
          body: { text: expect.stringContaining("Boat owners"), bytes: expect.any(Number), cut: false },
        },
        attempts: [{ status: 200, duration: expect.any(Number) }],
        drift: [],
      },
    ]);
  });

  test.each(["", "w/ws_1", "/<script>", `/${"x".repeat(400)}`])(
    "has no screen when the page names none that could be one: %j",
    async (screen) => {
      await using upstream = await startUpstream({ "POST /v1/cg": { body: [] } });
      await using running = await startLiveConsole(upstream.url);
      const visitor = createVisitor(running.url);
      await visitor.signIn();
      await visitor.answer("POST", groups, { workspace_id }, { headers: { "x-console-screen": screen } });
      expect(await callsOf(visitor, "listCustomerGroups")).toMatchObject([{ screen: "" }]);
    },
  );

  test("is told once more when something happens to it", async () => {
    await using running = await startConsole();
    const visitor = createVisitor(running.url);
    await visitor.signIn();
    const states: string[] = [];
    const watching = visitor.callsUntil((told) => {
      const calls = [told].flatMap((one) => (one.event === "call" ? one.data : []));
      states.push(...calls.filter(({ id }) => id === 2).map(({ state }) => state));
      return states.includes("answered");
    });
    running.sandbox.faults.add({ kind: "latency", ms: 50 });
    await visitor.answer("POST", groups, { workspace_id });
    await watching;
    expect([...new Set(states)]).toEqual(["running", "answered"]);
  });

  test("has of a long body the beginning, and never half a character", async () => {
    await using running = await startConsole();
    const visitor = createVisitor(running.url);
    await visitor.signIn();
    const group_name = `${"x".repeat(4_095 - '{"workspace_id":"ws_2f6c1d","group_name":"'.length)}🚗${"y".repeat(9_000)}`;
    await visitor.answer("POST", "/api/operations/createCustomerGroup", { workspace_id, group_name });
    const [call] = await callsOf(visitor, "createCustomerGroup");
    expect(call?.request.body).toMatchObject({ bytes: 13_101, cut: true });
    expect(call?.request.body?.text).toHaveLength(4_095);
    expect(call?.request.body?.text).toMatch(/x$/);
  });

  test("has each attempt, and why it was repeated", async () => {
    await using running = await startConsole();
    const visitor = createVisitor(running.url);
    await visitor.signIn();
    const aim = { operation: "listCustomerGroups", count: 1 } as const;
    running.sandbox.faults.add({ kind: "reset", ...aim });
    running.sandbox.faults.add({ kind: "server-error", status: 503, ...aim });
    await visitor.answer("POST", groups, { workspace_id });
    const [call] = await callsOf(visitor, "listCustomerGroups");
    expect(call).toMatchObject({
      state: "answered",
      status: 200,
      attempts: [
        {
          failure: expect.stringContaining("no full answer"),
          wait: expect.any(Number),
          reason: expect.stringContaining("no full answer"),
        },
        { status: 503, wait: expect.any(Number), reason: "status 503" },
        { status: 200 },
      ],
    });
  });

  test("brings the renewal that it caused, under the same screen, and what happened to the session", async () => {
    await using running = await startConsole();
    const visitor = createVisitor(running.url);
    await visitor.signIn();
    await running.sandbox.clock.advance("14d");
    await visitor.answer("POST", groups, { workspace_id }, { headers: { "x-console-screen": "/w/ws_2f6c1d/groups" } });
    const told = await visitor.callsUntil(({ event, data }) => event === "note" && data.action === "refreshed");
    const calls = told.flatMap((one) => (one.event === "call" ? one.data : []));
    expect(calls.map(({ operation, screen }) => [operation, screen])).toEqual([
      ["authenticate", "/w/ws_2f6c1d"],
      ["listCustomerGroups", "/w/ws_2f6c1d/groups"],
      ["reauthenticate", "/w/ws_2f6c1d/groups"],
    ]);
    expect(calls[1]?.attempts).toMatchObject([{ status: 403 }, { status: 200 }]);
    expect(told.filter(({ event }) => event === "note").map(({ data }) => data)).toEqual([
      { at: expect.any(String), action: "signed-in" },
      { at: expect.any(String), action: "refreshed" },
    ]);
  });

  test("is not mixed up with another of its operation that is under way", async () => {
    const waiting = new Map<unknown, ServerResponse>();
    const finish = ([name, response]: readonly [unknown, ServerResponse]) =>
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify([{ group_name: name }]));
    await using upstream = await startUpstream({
      "POST /v1/cg": (response, body) => {
        waiting.set((body as { workspace_id: string }).workspace_id, response);
        // The first to ask is the last to be answered.
        [...waiting]
          .filter(() => waiting.size === 3)
          .toReversed()
          .map(finish);
      },
    });
    await using running = await startLiveConsole(upstream.url);
    const visitor = createVisitor(running.url);
    await visitor.signIn();
    const names = ["a", "b", "c"];
    await Promise.all(
      names.map((name) =>
        visitor.answer("POST", groups, { workspace_id: name }, { headers: { "x-console-screen": `/w/${name}` } }),
      ),
    );
    const calls = await callsOf(visitor, "listCustomerGroups", 3);
    const parts = calls.map(({ screen, request, response }) => [screen, request.body?.text, response?.body?.text]);
    expect(parts.toSorted()).toEqual(
      names.map((name) => [`/w/${name}`, `{"workspace_id":"${name}"}`, `[{"group_name":"${name}"}]`]),
    );
  });

  test("says where the answer differs from the contract, and how well that is known", async () => {
    await using upstream = await startUpstream({ "POST /v1/cg": { body: [{ group_name: 7 }] } });
    await using running = await startLiveConsole(upstream.url);
    const visitor = createVisitor(running.url);
    await visitor.signIn();
    await visitor.answer("POST", groups, { workspace_id });
    const [call] = await callsOf(visitor, "listCustomerGroups");
    expect(call?.drift).toContainEqual(
      expect.stringMatching(/^\/\*\/group_name should be string, is number; that part of the contract is \w+$/),
    );
  });

  test.each([
    ["breaks off", { kind: "truncated-body" }, /no full answer/],
    ["makes no sense", { kind: "malformed-json" }, /should be JSON/],
  ] as const)("has failed when the answer %s", async (_name, fault, failure) => {
    await using running = await startConsole({ timeout: 10_000 });
    const visitor = createVisitor(running.url);
    await visitor.signIn();
    running.sandbox.faults.add({ ...fault, operation: "createCustomerGroup" });
    await visitor.answer("POST", "/api/operations/createCustomerGroup", { workspace_id, group_name: "Boat owners" });
    const [call] = await callsOf(visitor, "createCustomerGroup");
    expect(call).toMatchObject({ state: "failed", attempts: [{ failure: expect.stringMatching(failure) }] });
  });

  test("has failed when its wait for another try is given up", async () => {
    let asked = () => {};
    const refused = new Promise<void>((done) => (asked = done));
    await using upstream = await startUpstream({
      "POST /v1/cg": (response) => {
        response.once("close", () => asked());
        response.writeHead(429, { "retry-after": "20" }).end();
      },
    });
    await using running = await startLiveConsole(upstream.url);
    const visitor = createVisitor(running.url);
    await visitor.signIn();
    const giveUp = new AbortController();
    const pending = visitor.ask("POST", groups, { workspace_id }, { signal: giveUp.signal });
    await refused;
    const isWaiting = ({ event, data }: Told) => event === "call" && data.attempts.at(-1)?.wait !== undefined;
    await visitor.callsUntil(isWaiting);
    giveUp.abort();
    await expect(pending).rejects.toThrow();
    expect(await callsOf(visitor, "listCustomerGroups")).toMatchObject([{ state: "failed", status: 429 }]);
  });
});

describe("what is told holds no secret", () => {
  test("of the sandbox: no key, password, token or signature of a link", async () => {
    await using running = await startConsole();
    const { apiKey, password } = running.sandbox.credentials;
    const visitor = createVisitor(running.url);
    await visitor.signIn();
    await running.sandbox.clock.advance("14d");
    await visitor.answer("POST", groups, { workspace_id });
    const [, link] = await askForLink(visitor);
    const told = JSON.stringify(
      await visitor.callsUntil(
        ({ data }) => "operation" in data && data.operation === "fetchMessageFile" && data.state === "answered",
      ),
    );
    const { search } = new URL(link);
    expect(search.length).toBeGreaterThan(20);
    expect(told).toContain(String.raw`{\"url\":\"[masked]\"}`);
    expect(told).not.toContain(search.slice(1));
    expect(told).not.toMatch(/eyJ[\w-]{10}/);
    for (const value of [apiKey, password]) expect(visitor.seen()).not.toContain(value);
    expect(visitor.seen()).not.toMatch(/eyJ[\w-]{10}/);
  });

  test("of an API that repeats them in any place", async () => {
    const repeated = JSON.stringify(planted);
    await using upstream = await startUpstream({
      "POST /v1/cg": (response) =>
        response.writeHead(400, { "x-request-id": planted[2], "set-cookie": `a=${planted[3]}` }).end(repeated),
    });
    await using running = await startLiveConsole(upstream.url);
    const visitor = createVisitor(running.url);
    await visitor.signIn();
    await visitor.answer("POST", groups, { workspace_id, note: planted });
    await callsOf(visitor, "listCustomerGroups");
    for (const value of planted) expect(visitor.seen()).not.toContain(value);
  });

  async function askForLink({ answer }: Visitor): Promise<[number, string]> {
    const body = { campaign_id: "cmp_3e9a52", page: 1, format: "url" };
    const [status, data] = await answer("POST", "/api/operations/fetchMessageFile", body);
    return [status, (data as { url: string }).url];
  }
});

describe("the stream", () => {
  test("needs a session", async () => {
    await using upstream = await startUpstream();
    await using running = await startLiveConsole(upstream.url);
    expect(await createVisitor(running.url).answer("GET", "/api/calls")).toMatchObject([409, {}]);
  });

  test.each<[string, (visitor: Visitor) => Promise<unknown>]>([
    ["the session signs out", ({ answer }) => answer("DELETE", "/api/session")],
    ["the browser signs in anew", ({ signIn }) => signIn()],
  ])("ends when %s", async (_name, leave) => {
    await using upstream = await startUpstream();
    await using running = await startLiveConsole(upstream.url);
    const visitor = createVisitor(running.url);
    await visitor.signIn();
    const response = await visitor.ask("GET", "/api/calls");
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/event-stream",
      "cache-control": "no-store",
      "content-security-policy": expect.stringContaining("default-src 'self'"),
    });
    await leave(visitor);
    expect(await response.text()).toContain("event: call");
  });

  test("ends when the console does", async () => {
    await using upstream = await startUpstream();
    const running = await startLiveConsole(upstream.url);
    const visitor = createVisitor(running.url);
    await visitor.signIn();
    const response = await visitor.ask("GET", "/api/calls");
    const all = response.text().catch(() => "broken off");
    await running[Symbol.asyncDispose]();
    expect(await all).toBeTypeOf("string");
  });

  test("remembers the last 300 calls", { timeout: 60_000 }, async () => {
    await using upstream = await startUpstream({ "POST /v1/cg": { body: [] } });
    await using running = await startLiveConsole(upstream.url);
    const visitor = createVisitor(running.url);
    await visitor.signIn();
    for (let call = 2; call <= 305; call++) await visitor.answer("POST", groups, { workspace_id });
    const told = await visitor.callsUntil(({ event }) => event === "note");
    const ids = told.flatMap((one) => (one.event === "call" ? one.data.id : []));
    expect(ids).toEqual(Array.from({ length: 300 }, (_, index) => index + 6));
  });
});
