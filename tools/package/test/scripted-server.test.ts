import { afterAll, beforeAll, expect, test } from "vitest";
import { type Reply, type ScriptedServer, startScriptedServer } from "../src/runtimes/scripted-server.ts";

let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server[Symbol.asyncDispose]());

async function scope(name: string, replies: Record<string, Reply[]>): Promise<string> {
  await fetch(`${server.url}/${name}/__replies`, { method: "PUT", body: JSON.stringify(replies) });
  return `${server.url}/${name}`;
}

test("gives the queued replies of its scope in turn, then 500", async () => {
  const one = await scope("a/one", { "GET /v1/cg": [{ status: 201, body: { first: 1 } }, { body: "text" }] });
  const two = await scope("a/two", { "GET /v1/cg": [{ status: 404 }] });
  const seen = [];
  for (const url of [one, two, one, one]) {
    const response = await fetch(`${url}/v1/cg`);
    seen.push([response.status, await response.text()]);
  }
  expect(seen).toEqual([
    [201, '{"first":1}'],
    [404, "null"],
    [200, "text"],
    [500, '{"message":"superfluous request"}'],
  ]);
});

test("tells what has arrived, once there is as much as asked for", async () => {
  const url = await scope("received", { "POST /v1/cg": [{}] });
  const received = fetch(`${url}/__received?count=1`).then((response) => response.json());
  await fetch(`${url}/v1/cg`, { method: "POST", body: "{}", headers: { "x-planted": "yes" } });
  expect(await received).toEqual([
    { method: "POST", path: "/v1/cg", body: "{}", headers: expect.objectContaining({ "x-planted": "yes" }) },
  ]);
});

test.each<Reply>([{ fault: "reset" }, { fault: "cut", body: "half" }])("breaks as told: $fault", async (reply) => {
  const url = await scope("broken", { "GET /v1/cg": [reply] });
  await expect(fetch(`${url}/v1/cg`).then((response) => response.text())).rejects.toThrow(TypeError);
});

test("lets a page of another origin send the credentials, and counts its question for nothing", async () => {
  const url = await scope("cors", {});
  const headers = { "access-control-request-headers": "authorization,x-api-key" };
  const answer = await fetch(`${url}/v1/cg`, { method: "OPTIONS", headers });
  expect([answer.status, answer.headers.get("access-control-allow-headers")]).toEqual([204, "authorization,x-api-key"]);
  expect(await (await fetch(`${url}/__received`)).json()).toEqual([]);
});
