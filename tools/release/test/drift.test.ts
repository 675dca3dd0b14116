import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { Nudgescribe } from "@nudgescribe/client";
import { createSandbox, type Sandbox } from "@nudgescribe/sandbox";
import { type OperationId, operations } from "@nudgescribe/types";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { mergeOverlay } from "../src/drift/merge-overlay.ts";
import { readAll, readOperations } from "../src/drift/reads.ts";

const home = resolve(import.meta.dirname, "../../..");
const read = (path: string) => readFile(join(home, path), "utf8");

test("the drift job reads with every operation that is safe, and with no other", () => {
  const safe = Object.values(operations).filter(({ effect }) => effect === "safe");
  expect([...readOperations].sort()).toEqual(safe.map(({ id }) => id).sort());
});

test("an operation that is not safe any more is refused before anything is sent", async () => {
  const row = operations.listRunMessages as { effect: string };
  const before = row.effect;
  row.effect = "unsafe";
  const nobody = new Nudgescribe({ baseUrl: "http://127.0.0.1:1", apiKey: "a", email: "b", password: "c", retries: 0 });
  const failed = readAll(nobody).finally(() => {
    row.effect = before;
  });
  await expect(failed).rejects.toThrow("listRunMessages may change the server; the drift job only reads");
});

/** The real service of this test: the sandbox, but its groups have a colour that the contract does not know. */
let sandbox: Sandbox;
let folder: string;
let url: string;
const server = createServer(async (request, response) => {
  const { method = "", headers, url: path } = request;
  const body = await text(request);
  const sent = new Request(`http://service${path}`, { method, headers: headers as Record<string, string>, body });
  const answer = await sandbox.fetch(sent);
  const json = await answer.text();
  const changed =
    path === "/v1/cg" ? json.replaceAll('{"customer_group_id"', '{"colour":"red","customer_group_id"') : json;
  response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" }).end(changed);
});

beforeAll(async () => {
  sandbox = await createSandbox({ load: "demo" });
  folder = await mkdtemp(join(tmpdir(), "nudgescribe-drift-"));
  await mkdir(join(folder, "spec/overlays"), { recursive: true });
  await writeFile(
    join(folder, "spec/overlays/observed.overlay.yaml"),
    await read("spec/overlays/observed.overlay.yaml"),
  );
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await sandbox.close();
  await rm(folder, { recursive: true });
});

function observe(...args: string[]): Promise<{ code: unknown; output: string }> {
  const { apiKey, email, password } = sandbox.credentials;
  const env = { ...process.env, NUDGESCRIBE_API_KEY: apiKey, NUDGESCRIBE_EMAIL: email, NUDGESCRIBE_PASSWORD: password };
  const script = resolve(import.meta.dirname, "../src/drift/observe.ts");
  return new Promise((done) => {
    execFile(
      process.execPath,
      [script, "--root", folder, "--out", join(folder, "out"), ...args],
      { env },
      (error, out, err) => done({ code: error?.code ?? 0, output: out + err }),
    );
  });
}

test("what a server answers otherwise gets into the observed overlay, once, and nothing but reads was sent", {
  timeout: 120_000,
}, async () => {
  const first = await observe("--upstream", url);
  expect(first.code, first.output).toBe(0);
  expect(first.output).toMatch(/\d+ calls were judged; the observed overlay has news/);
  const overlay = await readFile(join(folder, "spec/overlays/observed.overlay.yaml"), "utf8");
  const { actions } = parse(overlay) as { actions: { description: string; update: object }[] };
  expect(actions.length).toBeGreaterThan(0);
  expect(JSON.stringify(actions)).toContain('{"properties":{"colour":{');
  expect(overlay).not.toContain("no call was made");
  expect(overlay).toMatch(/^# Facts that were seen/);

  const called = sandbox.journal.entries().map(({ operation }) => operation as OperationId);
  expect(called.length).toBeGreaterThan(10);
  expect(called.filter((id) => id !== "authenticate" && operations[id]?.effect !== "safe")).toEqual([]);

  const again = await observe("--upstream", url);
  expect(again.output).toMatch(/nothing new was seen/);
  expect(await readFile(join(folder, "spec/overlays/observed.overlay.yaml"), "utf8")).toBe(overlay);

  const kept = await Promise.all(
    (await readdir(join(folder, "out"))).map((file) => readFile(join(folder, "out", file), "utf8")),
  );
  expect(kept.length).toBe(3);
  const secrets = Object.values(sandbox.credentials);
  expect(secrets.filter((secret) => kept.some((text) => text.includes(secret)))).toEqual([]);
});

test.each([
  { args: [], said: "--upstream is missing; give the base URL of the server to read from" },
  { args: ["--upstream", "http://127.0.0.1:1"], said: "authenticate: no full answer" },
])("without a server that answers it fails: $said", { timeout: 60_000 }, async ({ args, said }) => {
  const { code, output } = await observe(...args);
  expect(code).toBe(1);
  expect(output).toContain(said);
});

test("a draft without actions is no news", async () => {
  expect(
    mergeOverlay(await read("spec/overlays/observed.overlay.yaml"), "overlay: 1.0.0\nactions: []\n"),
  ).toBeUndefined();
});
