import { demoCredentials } from "@nudgescribe/sandbox";
import { describe, expect, test } from "vitest";
import { createApis } from "../server/apis.ts";
import { createSessions } from "../server/sessions.ts";
import { startConsole } from "./console.ts";
import { startLiveConsole } from "./live-console.ts";
import { startUpstream } from "./upstream.ts";
import { createVisitor } from "./visitor.ts";

const campaigns = "/api/operations/listCampaigns";

describe("signing in", () => {
  test("asks the API once, and the next call signs in no more", async () => {
    await using running = await startConsole();
    const { signIn, answer } = createVisitor(running.url);
    expect(await answer("GET", "/api/session")).toMatchObject([200, { signedIn: false, api: "sandbox" }]);
    expect(await signIn()).toMatchObject([200, { signedIn: true, api: "sandbox" }]);
    expect(await answer("GET", "/api/session")).toMatchObject([200, { signedIn: true, api: "sandbox" }]);
    await answer("POST", campaigns, {});
    expect(running.received().map(({ operation }) => operation)).toEqual(["authenticate", "listCampaigns"]);
  });

  test("gives a cookie that no script reads and no other site sends", async () => {
    await using running = await startConsole();
    const { ask } = createVisitor(running.url);
    const { port } = new URL(running.url);
    const cookies = (await ask("POST", "/api/session")).headers.getSetCookie();
    expect(cookies).toEqual([
      expect.stringMatching(new RegExp(`^nudgescribe_console_${port}=[\\w-]{32}; Path=/; HttpOnly; SameSite=Strict$`)),
    ]);
  });

  test("says what there is to sign in to", async () => {
    await using running = await startConsole();
    const [, body] = await createVisitor(running.url).signIn();
    expect(body).toEqual({
      signedIn: true,
      api: "sandbox",
      apis: [
        { kind: "sandbox", origin: running.sandbox.url, available: true, hint: expect.stringContaining("demo data") },
        { kind: "mock", available: true, hint: expect.stringContaining("mock") },
        { kind: "live", available: false, hint: expect.stringContaining("Set NUDGESCRIBE_BASE_URL") },
      ],
    });
  });

  test("to a live API that is not set up says what to set", async () => {
    await using running = await startConsole();
    const { signIn, answer } = createVisitor(running.url);
    expect(await signIn("live")).toMatchObject([
      409,
      { error: { kind: "session", hint: expect.stringContaining("Set NUDGESCRIBE_BASE_URL") } },
    ]);
    expect(await answer("POST", "/api/session", { api: "toString" })).toMatchObject([400, { error: {} }]);
  });

  test("as a user who may only read, changes nothing and says why", async () => {
    await using running = await startConsole({ credentials: demoCredentials.viewer });
    const { signIn, answer } = createVisitor(running.url);
    await signIn();
    const body = { workspace_id: "ws_2f6c1d", group_name: "Boat owners" };
    expect(await answer("POST", "/api/operations/createCustomerGroup", body)).toMatchObject([
      403,
      { error: { kind: "refused", hint: expect.stringMatching(/^You may lack the right to do this\./) } },
    ]);
  });

  test("that fails keeps the session that there is", async () => {
    await using running = await startConsole();
    const { signIn, answer } = createVisitor(running.url);
    await signIn();
    running.sandbox.faults.add({ kind: "answer", operation: "authenticate", status: 403, example: "refused" });
    expect(await signIn()).toMatchObject([403, { error: { kind: "refused", operation: "authenticate" } }]);
    expect(await answer("POST", campaigns, {})).toMatchObject([200, expect.any(Array)]);
  });
});

describe("a session", () => {
  test("is of one browser", async () => {
    await using running = await startConsole();
    const ada = createVisitor(running.url);
    const bob = createVisitor(running.url);
    await ada.signIn();
    expect(await bob.answer("GET", "/api/session")).toMatchObject([200, { signedIn: false }]);
    expect(await bob.answer("POST", campaigns, {})).toMatchObject([409, { error: { kind: "session" } }]);

    await bob.signIn();
    await ada.answer("POST", campaigns, {});
    await bob.answer("POST", "/api/operations/listCustomerGroups", { workspace_id: "ws_2f6c1d" });
    const operations = async ({ callsUntil }: typeof ada) =>
      (await callsUntil(({ event }) => event === "note")).flatMap((told) =>
        told.event === "call" ? told.data.operation : [],
      );
    expect(await operations(ada)).toEqual(["authenticate", "listCampaigns"]);
    expect(await operations(bob)).toEqual(["authenticate", "listCustomerGroups"]);

    await ada.answer("DELETE", "/api/session");
    expect(await ada.answer("POST", campaigns, {})).toMatchObject([409, {}]);
    expect(await bob.answer("POST", campaigns, {})).toMatchObject([200, {}]);
  });

  test.each(["", "0".repeat(32), "../../x", "%00"])("is not had by a made-up id: %j", async (id) => {
    await using upstream = await startUpstream();
    await using running = await startLiveConsole(upstream.url);
    const { port } = new URL(running.url);
    const headers = { cookie: `nudgescribe_console_${port}=${id}` };
    expect(await createVisitor(running.url).answer("POST", campaigns, {}, { headers })).toMatchObject([409, {}]);
  });

  test("has another id after each sign-in, and the old one is of no use", async () => {
    await using upstream = await startUpstream();
    await using running = await startLiveConsole(upstream.url);
    const { ask, answer } = createVisitor(running.url);
    const first = (await ask("POST", "/api/session")).headers.get("set-cookie")?.split(";")[0] ?? "";
    const second = (await ask("POST", "/api/session")).headers.get("set-cookie")?.split(";")[0] ?? "";
    expect(second).not.toBe(first);
    const signedIn = (cookie: string) => answer("GET", "/api/session", undefined, { headers: { cookie } });
    expect(await signedIn(first)).toMatchObject([200, { signedIn: false }]);
    expect(await signedIn(second)).toMatchObject([200, { signedIn: true }]);
  });

  test("that nobody has used for longest makes room for a new one", async () => {
    await using upstream = await startUpstream();
    const credentials = { apiKey: "a-key", email: "ada@example.com", password: "a-password" };
    const apis = createApis({ first: "live", live: { baseUrl: upstream.url, credentials } });
    const sessions = createSessions({ limit: 2 });
    const signIn = async () => (await sessions.signIn(await apis.open("live"), "/sign-in")).id;
    const [first, second] = [await signIn(), await signIn()];
    sessions.find(first);
    const third = await signIn();
    expect([first, second, third].map((id) => sessions.find(id)?.id)).toEqual([first, undefined, third]);
  });
});
