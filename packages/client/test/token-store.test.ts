import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ClientEvent, StoredTokens, TokenStore } from "../src/index.ts";
import { fileTokenStore } from "../src/node/index.ts";
import { connect, credentials, type Reply, refusal, startApi, tokens } from "./api-server.ts";

const request = { workspace_id: "ws_1" };
const stored = (baseUrl: string, name = "a"): StoredTokens => ({
  baseUrl,
  email: credentials.email,
  accessToken: `access-${name}`,
  refreshToken: `refresh-${name}`,
});

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tokens-"));
  path = join(folder, "deep", "tokens.json");
});
afterEach(() => rm(folder, { recursive: true }));

test("a file keeps tokens for its owner alone, in folders made on the way, and leaves nothing beside it", async () => {
  const store = fileTokenStore(path);
  await expect(store.get()).resolves.toBeUndefined();
  await store.set(stored("https://one.example"));
  await store.set(stored("https://two.example"));

  await expect(store.get()).resolves.toEqual(stored("https://two.example"));
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, "deep"))).mode & 0o777).toBe(0o700);
  expect(await readdir(join(folder, "deep"))).toEqual(["tokens.json"]);
});

test("readers beside many writers see whole tokens only", async () => {
  const store = fileTokenStore(path);
  await store.set(stored("https://api.example", "0"));
  const writes = Array.from({ length: 20 }, (_, n) => store.set(stored("https://api.example", String(n).repeat(500))));
  const reads = await Promise.all(Array.from({ length: 50 }, () => store.get()));
  await Promise.all(writes);
  for (const read of reads) expect(read?.accessToken.replace("access", "refresh")).toBe(read?.refreshToken);
  expect(await readdir(join(folder, "deep"))).toEqual(["tokens.json"]);
});

test("a file that others can read is refused, by its path and with what to do", async () => {
  const store = fileTokenStore(path);
  await store.set(stored("https://api.example"));
  await chmod(path, 0o644);
  await expect(store.get()).rejects.toThrow(`${path}: others can read the tokens; set its mode to 600`);
});

test("a broken file is named without its text", async () => {
  const store = fileTokenStore(path);
  await store.set(stored("https://api.example"));
  await writeFile(path, '{"accessToken": "planted-secret');
  await expect(store.get()).rejects.toThrow(new Error(`${path}: no JSON; delete it to sign in anew`));
});

test("a file that cannot be written leaves the old one and nothing beside it", async () => {
  await writeFile(join(folder, "deep"), "a file where the folder should be");
  await expect(fileTokenStore(path).set(stored("https://api.example"))).rejects.toThrow();
  expect(await readdir(folder)).toEqual(["deep"]);
});

test("two clients with one store share one sign-in, and one renewal", async () => {
  const refuseOld: Reply = (response, { headers }) => {
    response.writeHead(headers["authorization"] === "Bearer access-a" ? 403 : 200).end("[]");
  };
  await using api = await startApi({
    "POST /v1/auth": [tokens("a")],
    "GET /v1/auth": [tokens("b")],
    "POST /v1/cg": [{ body: [] }, refuseOld, refuseOld, refuseOld, refuseOld],
  });
  const tokenStore = fileTokenStore(path);
  const [one, two] = [connect(api.url, { tokenStore }), connect(api.url, { tokenStore })];

  await one.customerGroups.list(request);
  await two.customerGroups.list(request);
  await one.customerGroups.list(request);

  expect(api.calls().filter((call) => call.endsWith("/v1/auth"))).toEqual(["POST /v1/auth", "GET /v1/auth"]);
  await expect(tokenStore.get()).resolves.toEqual(stored(api.url, "b"));
});

test("a refresh token that another process has used up leads to that process's tokens", async () => {
  let current = stored("", "a");
  await using api = await startApi({
    "GET /v1/auth": [
      (response) => {
        current = stored(api.url, "b"); // the other process was first
        response.writeHead(403, { "content-type": "application/json" }).end("{}");
      },
    ],
    "POST /v1/cg": [refusal, { body: [] }],
  });
  current = stored(api.url, "a");
  const tokenStore: TokenStore = { get: async () => current, set: async () => {} };

  await connect(api.url, { tokenStore }).customerGroups.list(request);
  expect(api.received.at(-1)?.headers["authorization"]).toBe("Bearer access-b");
  expect(api.calls()).toEqual(["POST /v1/cg", "GET /v1/auth", "POST /v1/cg"]);
});

test.each([
  ["another user", { email: "eve@example.com" }],
  ["another API", { baseUrl: "https://other.example" }],
])("tokens of %s are left alone", async (_whose, other) => {
  await using api = await startApi({ "POST /v1/auth": [tokens("b")], "POST /v1/cg": [{ body: [] }] });
  const tokenStore: TokenStore = { get: async () => ({ ...stored(api.url, "a"), ...other }), set: async () => {} };
  await connect(api.url, { tokenStore }).customerGroups.list(request);
  expect(api.received.at(-1)?.headers["authorization"]).toBe("Bearer access-b");
});

test("a store that fails breaks no call, and is told", async () => {
  await using api = await startApi({ "POST /v1/auth": [tokens("a")], "POST /v1/cg": [{ body: [] }] });
  const events: ClientEvent[] = [];
  const tokenStore: TokenStore = {
    get: () => {
      throw new Error("no disk");
    },
    set: () => Promise.reject(new Error("disk full")),
  };
  const nudgescribe = connect(api.url, { tokenStore, observe: (event) => void events.push(event) });
  await expect(nudgescribe.customerGroups.list(request)).resolves.toEqual([]);
  expect(events.filter(({ type }) => type === "session")).toEqual([
    { type: "session", action: "store-failed", message: "Error: no disk" },
    { type: "session", action: "signed-in", message: undefined },
    { type: "session", action: "store-failed", message: "Error: disk full" },
  ]);
});

test("a sign-in by hand is the client's own, and stored", async () => {
  await using api = await startApi({ "POST /v1/auth": [tokens("a")], "POST /v1/cg": [{ body: [] }] });
  const tokenStore = fileTokenStore(path);
  const nudgescribe = connect(api.url, { tokenStore });
  await nudgescribe.authentication.authenticate({ email: credentials.email, password: credentials.password });
  await nudgescribe.customerGroups.list(request);

  expect(api.calls()).toEqual(["POST /v1/auth", "POST /v1/cg"]);
  await expect.poll(() => readFile(path, "utf8").catch(() => "")).toContain("access-a");
});

test("a sign-in by hand that answers null gives null, and the next call signs in", async () => {
  await using api = await startApi({ "POST /v1/auth": [{ body: null }, tokens("a")], "POST /v1/cg": [{ body: [] }] });
  const nudgescribe = connect(api.url);
  const { email, password } = credentials;
  await expect(nudgescribe.authentication.authenticate({ email, password })).resolves.toBeNull();
  await expect(nudgescribe.customerGroups.list(request)).resolves.toEqual([]);
});

test("a sign-in of somebody else by hand is not", async () => {
  await using api = await startApi({ "POST /v1/auth": [tokens("eve"), tokens("a")], "POST /v1/cg": [{ body: [] }] });
  const nudgescribe = connect(api.url);
  await nudgescribe.authentication.authenticate({ email: "eve@example.com", password: "password-of-eve" });
  await nudgescribe.customerGroups.list(request);
  expect(api.received.at(-1)?.headers["authorization"]).toBe("Bearer access-a");
});
