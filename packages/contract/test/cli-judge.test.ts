import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSandbox } from "@nudgescribe/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answering } from "./judge/planted.ts";

const bin = join(import.meta.dirname, "../bin/nudgescribe-contract.js");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nudgescribe-judge-"));
});
afterAll(() => rm(folder, { recursive: true }));

const start = (...args: string[]): ChildProcess =>
  spawn(process.execPath, [bin, "judge", ...args], { stdio: ["ignore", "pipe", "pipe"] });

type Ended = { code: number; out: string; err: string };

/** The command, with what it has said so far; `send` asks through it, `end` is Ctrl-C. */
async function judging(...args: string[]) {
  const child = start("--port", "0", ...args);
  const closed = once(child, "close");
  let [out, err] = ["", ""];
  child.stderr?.on("data", (chunk) => {
    err += chunk;
  });
  const url = await new Promise<string>((done) =>
    child.stdout?.on("data", (chunk) => {
      out += chunk;
      const found = out.match(/listens at (\S+)\n/)?.[1];
      found && done(found);
    }),
  );
  return {
    create: async (body: unknown) => {
      const headers = { "content-type": "application/json", authorization: "Bearer planted-secret" };
      return (await fetch(`${url}/v1/cg`, { method: "PUT", headers, body: JSON.stringify(body) })).text();
    },
    async end(): Promise<Ended> {
      child.kill("SIGINT");
      const [code] = await closed;
      return { code, out, err };
    },
  };
}

const group = { workspace_id: "w", group_name: "New" };

test("a client and a server that keep the contract end with code 0", async () => {
  await using upstream = await answering(200, '{"group_name":"New"}');
  const command = await judging("--upstream", upstream.url);
  await command.create(group);
  expect(await command.end()).toEqual({
    code: 0,
    out: expect.stringMatching(/\n1 exchanges; violations: client 0, server 0, unknown 0\n$/),
    err: "",
  });
});

test.each([
  ["client", { workspace_id: "w", group_nmae: "x" }, '{"group_name":"New"}', "did you mean group_name?"],
  ["server", group, '{"group_name":7}', "body.group_name  must be string"],
])("a %s that breaks it is told at once and ends with code 1", async (blame, body, answer, text) => {
  await using upstream = await answering(200, answer);
  const command = await judging("--upstream", upstream.url);
  await command.create(body);
  const { code, out } = await command.end();
  expect(code).toBe(1);
  expect(out).toContain(`1. PUT /v1/cg: 200\nContract violation by the ${blame}: createCustomerGroup (PUT /v1/cg)\n`);
  expect(out).toContain(text);
});

test("what nobody can be blamed for is told and ends with code 0", async () => {
  await using upstream = await answering(503, "{}");
  const command = await judging("--upstream", upstream.url);
  await command.create(group);
  const { code, out } = await command.end();
  expect({ code, told: out.includes("nobody can say by whom") }).toEqual({ code: 0, told: true });
});

test("--record writes drift, text and a draft, without a secret", async () => {
  await using sandbox = await startSandbox();
  const command = await judging("--upstream", sandbox.url, "--record", join(folder, "drift.json"));
  await command.create(group);
  expect(await command.end()).toMatchObject({ code: 0, err: "" });
  const files = (await readdir(folder)).sort();
  expect(files).toEqual(["drift.json", "drift.overlay.yaml", "drift.txt"]);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  expect(JSON.parse(texts[0] ?? "")).toMatchObject({
    exchanges: 1,
    operations: { createCustomerGroup: { answers: { 403: 1 } } },
  });
  expect(texts.filter((text) => text.includes("planted-secret"))).toEqual([]);
});

test.each([
  [[], "--upstream is missing; give the base URL of the server to judge\n"],
  [
    ["--upstream", "nowhere"],
    "the upstream is no http or https URL; give the base URL of a server, such as http://127.0.0.1:4020\n",
  ],
  [["--upstream", "http://127.0.0.1:1", "--port", "x"], "--port x is not a port; give a number from 0 to 65535\n"],
  [
    ["--upstream", "http://127.0.0.1:1", "--record", "no/such/folder/x.json"],
    "--record no/such/folder/x.json cannot be written; give a file in a folder that exists\n",
  ],
])("%j is refused in one line", async (args, line) => {
  const child = start(...args);
  let err = "";
  child.stderr?.on("data", (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, "close");
  expect({ code, err }).toEqual({ code: 1, err: line });
});
