import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startCommand } from "./command.ts";
import { callControl, controlCalls, optional, type Served, served } from "./control-calls.ts";
import { databases } from "./databases.ts";
import { ask } from "./raw-http.ts";
import { serve, use } from "./sandboxes.ts";
import { neighbour } from "./tenants.ts";

const members = Object.keys(controlCalls).flatMap((action) => {
  const body = controlCalls[action]?.(new Proxy({}, { get: () => "x" }) as never) ?? {};
  return Object.keys(body).map((member) => ({ action, member }));
});
const required = members.filter(({ action, member }) => !optional[action]?.includes(member));

test("every action of control is called by these tests", async () => {
  await using used = await serve();
  const { status, body } = await ask(`${used.url}/__sandbox/no-such-action`);
  const [, names = ""] = /There are: (.*)\./.exec((body as { message: string }).message) ?? [];
  expect(status).toBe(404);
  expect(names.split(", ").sort()).toEqual(Object.keys(controlCalls).sort());
});

test("control is for programs on this machine and for no page of another site", async () => {
  await using used = await serve();
  const { host } = new URL(used.url);
  const clock = async (headers: Record<string, string>) =>
    (await ask(`${used.url}/__sandbox/clock`, { headers })).status;
  for (const good of [
    {},
    { host: "localhost:1" },
    { host: "[::1]:1" },
    { origin: used.url },
    { "sec-fetch-site": "same-origin" },
    { "sec-fetch-site": "none" },
  ])
    expect([good, await clock(good as Record<string, string>)]).toEqual([good, 200]);
  for (const bad of [
    { host: "sandbox.example" },
    { host: "127.0.0.1.evil.example" },
    { origin: "http://evil.example" },
    { origin: "null" },
    { origin: `https://${host}` },
    { origin: `http://${host}.evil.example` },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])
    expect([bad, await clock(bad as Record<string, string>)]).toEqual([bad, 403]);
  for (const broken of [`${host}.evil.example`, "localhost@evil.example"])
    expect(await clock({ host: broken })).toBe(400);
});

test("without a socket there is no control by HTTP, and the answer says what to use", async () => {
  await using used = await use();
  const answer = await used.sandbox.fetch("http://127.0.0.1:4020/__sandbox/clock");
  expect([answer.status, await answer.json()]).toEqual([
    403,
    { message: "There is no control by HTTP without a server; use the methods of the sandbox." },
  ]);
});

const addresses = Object.values(networkInterfaces())
  .flatMap((interfaces) => interfaces ?? [])
  .filter(({ internal, family }) => !internal && family === "IPv4")
  .map(({ address }) => address);

test.skipIf(addresses.length === 0)(
  "another machine is served the API but no control, and the command warns",
  async () => {
    await using command = await startCommand(["--host", "0.0.0.0"]);
    const { port } = new URL(command.url);
    const outside = `http://${addresses[0]}:${port}`;
    expect((await ask(`${outside}/v1/cg`, { method: "POST", body: {} })).status).toBe(403);
    for (const host of [`${addresses[0]}:${port}`, `127.0.0.1:${port}`])
      expect(await ask(`${outside}/__sandbox/clock`, { headers: { host } })).toMatchObject({
        status: 403,
        body: { message: "Control is for programs on the machine that runs the sandbox." },
      });
    expect((await ask(`${command.url}/__sandbox/clock`)).status).toBe(200);
    expect(command.output()).toContain("Warning: 0.0.0.0 lets other machines in");
  },
);

describe.each(databases)("control over HTTP on $name", ({ db }) => {
  // One of the actions loads the demo data, which takes seconds.
  describe("of every action", () => {
    let answers: { action: string; status: number; text: string }[];
    let secrets: string[];
    beforeAll(async () => {
      await using here = await served(await db());
      await neighbour(here);
      const { apiKey, password } = here.sandbox.credentials;
      secrets = [apiKey, password, "other-api-key", "eyJ", "_hash"];
      answers = [];
      for (const [action, bodyOf] of Object.entries(controlCalls))
        answers.push({ action, ...(await callControl(here, action, bodyOf(here.ids))) });
    });

    test("every action does its work", () => {
      const outcomes = answers.map(({ action, status }) => [action, status]);
      expect(outcomes).toEqual(Object.keys(controlCalls).map((action) => [action, 200]));
    });

    test("no secret is in any answer", () => {
      const texts = answers.map(({ text }) => text).join("\n");
      for (const secret of secrets) expect(texts).not.toContain(secret);
    });
  });

  describe("refuses, and changes nothing:", () => {
    let here: Served;
    beforeAll(async () => {
      here = await served(await db());
    });
    afterAll(() => here[Symbol.asyncDispose]());

    test("a member that is missing or of a wrong kind is 400 and named", async () => {
      const outcomes = [];
      for (const { action, member } of required) {
        const { [member]: _left, ...rest } = controlCalls[action]?.(here.ids) ?? {};
        outcomes.push({ action, member, ...(await callControl(here, action, rest)) });
      }
      for (const { action, member } of members)
        for (const wrong of [{}, [], true, "", Number.MAX_VALUE]) {
          const body = { ...controlCalls[action]?.(here.ids), [member]: wrong };
          outcomes.push({ action, member, ...(await callControl(here, action, body)) });
        }
      expect(outcomes.filter(({ status, text, member }) => status !== 400 || !text.includes(member))).toEqual([]);
    });

    test.each([
      ["POST /clock/advance", "by", ["soon", "-5m", "1 h", "1w", -1, 1.5, 9e15, "99999999d", "1e3"]],
      ["POST /reset", "now", ["tomorrow", "2026-02-30", "2026-13-01", "2026-11-20T25:00:00Z", "2026", "12026-01-01"]],
      ["POST /reset", "load", ["nothing", "__proto__"]],
      ["POST /load", "data", ["Demo"]],
      ["POST /accounts/quota", "publishes", [-1, 0.5, "3"]],
    ])("%s refuses a value of %s that makes no sense, and nothing has changed", async (action, member, values) => {
      const before = await callControl(here, "GET /");
      for (const value of values) {
        const body = { account_id: here.ids.account_id, [member]: value };
        const { status, text } = await callControl(here, action, body);
        expect([value, status, text.includes(member)]).toEqual([value, 400, true]);
      }
      expect(await callControl(here, "GET /")).toEqual(before);
    });

    test("what an action is about must exist", async () => {
      const about = ["account_id", "workspace_id", "customer_group_id", "campaign_id", "message_id", "snapshot"];
      const outcomes = [];
      for (const { action, member } of members.filter(({ member }) => about.includes(member))) {
        const body = { ...controlCalls[action]?.(here.ids), [member]: "none_00000000" };
        outcomes.push([action, member, (await callControl(here, action, body)).status]);
      }
      expect(outcomes.filter(([, , status]) => status !== 400)).toEqual([]);
      expect(outcomes.length).toBeGreaterThan(10);
    });

    test.each([[["not", "an object"]], ["text"], [7]])("a body that is no object, such as %j, is 400", async (body) => {
      expect(await callControl(here, "POST /reset", body)).toMatchObject({ status: 400 });
    });
  });
});
