import { mkdtemp, rm } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readExchanges } from "../../src/coverage/events.ts";
import type { Exchange } from "../../src/exchange.ts";
import { createKit } from "../../src/kit/kit.ts";
import { startContract } from "../../src/server/contract-server.ts";
import { requestOf } from "../document.ts";

const group = requestOf("createCustomerGroup");
const put = (url: string, body: unknown = group) =>
  fetch(`${url}/v1/cg`, {
    method: "PUT",
    headers: { "content-type": "application/json", authorization: "Bearer top-secret-token" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

test("control is refused to other names of this machine and to pages of other sites", async () => {
  await using server = await startContract();
  const ask = (headers: Record<string, string>) =>
    new Promise<number | undefined>((done, fail) => {
      httpRequest(`${server.url}/__contract/scopes`, { method: "POST", headers }, (response) => {
        done(response.resume().statusCode);
      })
        .on("error", fail)
        .end();
    });
  expect(await ask({})).toBe(200);
  expect(await ask({ host: "rebound.example" })).toBe(403);
  expect(await ask({ origin: "http://other.example" })).toBe(403);
  expect(await ask({ "sec-fetch-site": "cross-site" })).toBe(403);
});

test.each([
  ["POST", "nowhere", 404],
  ["PUT", "scopes", 404],
  ["GET", "scopes/none/calls", 404],
])("control %s %s is answered with %i", async (method, path, status) => {
  await using server = await startContract();
  expect((await fetch(`${server.url}/__contract/${path}`, { method })).status).toBe(status);
});

test("exchanges are handed over once their test has ended, with its name and without secrets", async () => {
  const folder = await mkdtemp(join(tmpdir(), "nudgescribe-contract-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const seen: Exchange[] = [];
  await using server = await startContract({ folder, onExchange: (one) => seen.push(one) });
  const kit = await createKit({ url: server.url });
  await put(kit.url);
  expect(seen).toEqual([]);
  await kit.check("saves a group");
  await put(kit.url);
  await kit.close();
  expect(seen).toMatchObject([
    { number: 1, test: "saves a group", operation: "createCustomerGroup", example: "typical" },
    { number: 2, operation: "createCustomerGroup" },
  ]);
  const handed: Exchange[] = [];
  for await (const one of readExchanges(folder)) handed.push(one);
  expect(handed).toEqual(JSON.parse(JSON.stringify(seen)));
  expect(JSON.stringify(seen)).not.toContain("top-secret-token");
});

test("what comes back from a call after its test is told with the file, under the name of that test", async () => {
  await using server = await startContract();
  const kit = await createKit({ url: server.url });
  await kit.on("createCustomerGroup").fault({ kind: "latency", ms: 1_500 });
  const slow = put(kit.url, { workspace_id: "ws_1" });
  await kit.check("does not wait");
  await kit.check("another");
  await slow;
  await expect(kit.close()).rejects.toThrow(/createCustomerGroup[\s\S]*in the test: does not wait/);
});

test("malformed JSON is answered with the contract's 400 and is a violation", async () => {
  await using server = await startContract();
  const kit = await createKit({ url: server.url });
  kit.expectViolation("createCustomerGroup", { rule: "json" });
  expect((await put(kit.url, '{"workspace_id": ')).status).toBe(400);
  await kit.close();
});

test("a judge can be given, and is asked with the secrets that a judgement needs", async () => {
  const asked: unknown[] = [];
  await using server = await startContract({
    judge: (seen) => {
      asked.push(seen.request.headers["authorization"]);
      return [];
    },
  });
  await using kit = await createKit({ url: server.url });
  await put(kit.url, { nothing: "right" });
  expect(await kit.calls()).toMatchObject([{ violations: [], request: { headers: { authorization: "[masked]" } } }]);
  expect(asked).toEqual(["Bearer top-secret-token"]);
});

test("a taken port is an error that says what to do, and a closed server frees its own", async () => {
  const first = await startContract();
  const port = Number(new URL(first.url).port);
  await expect(startContract({ port })).rejects.toThrow(`port ${port} on 127.0.0.1 is taken`);
  await first.close();
  await using second = await startContract({ port });
  expect(second.url).toBe(first.url);
});

test("a server that closes ends scopes that are open, and their calls", async () => {
  const server = await startContract({ world: "sandbox" });
  const kit = await createKit({ url: server.url });
  await put(kit.url);
  await server.close();
  await expect(put(kit.url)).rejects.toThrow();
  await expect(kit.close()).rejects.toThrow("no contract server answers");
});
