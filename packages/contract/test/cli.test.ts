import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const bin = join(import.meta.dirname, "../bin/nudgescribe-contract.js");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nudgescribe-cli-"));
});
afterAll(() => rm(folder, { recursive: true }));

const start = (...args: string[]): ChildProcess =>
  spawn(process.execPath, [bin, ...args], { stdio: ["ignore", "pipe", "pipe"] });

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const child = start(...args);
  let [out, err] = ["", ""];
  child.stdout?.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, "close");
  return { code, out, err };
}

test.each(["SIGINT", "SIGTERM"] as const)(
  "serves until %s, then leaves with code 0 and a free port",
  async (signal) => {
    const child = start("mock", "--port", "0");
    const closed = once(child, "close");
    const [line] = await once(child.stdout as NodeJS.ReadableStream, "data");
    const url = String(line).match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] ?? "";
    expect((await fetch(`${url}/v1/nowhere`)).status).toBe(404);
    child.kill(signal);
    expect(await closed).toEqual([0, null]);
    await expect(fetch(url)).rejects.toThrow();
  },
);

test("a taken port is one line and exit code 1", async () => {
  const holder = createServer().listen(0, "127.0.0.1");
  await once(holder, "listening");
  const { port } = holder.address() as { port: number };
  const { code, err } = await run("mock", "--port", String(port));
  holder.close();
  expect({ code, err }).toEqual({
    code: 1,
    err: `port ${port} on 127.0.0.1 is taken; stop what uses it, or choose another port (0 takes a free one)\n`,
  });
});

test.each([
  [["mock", "--port", "http"], "--port http is not a port; give a number from 0 to 65535\n"],
  [["mock", "--port", "70000"], "--port 70000 is not a port; give a number from 0 to 65535\n"],
  [["serve"], "serve is not a command; see --help\n"],
  [[], "give a command, such as mock; see --help\n"],
])("%j is refused in one line", async (args, line) => {
  expect(await run(...args)).toEqual({ code: 1, out: "", err: line });
});

test.each([
  ["missing.json", undefined, "cannot be read; give the path of a bundled OpenAPI document in JSON"],
  ["broken.json", '{"openapi": ', "is not JSON"],
  ["empty.json", "{}", "declares no operation"],
  ["list.json", "[]", "declares no operation"],
])("%s as --spec is refused in one line", async (name, content, problem) => {
  const file = join(folder, name);
  await Promise.all(content === undefined ? [] : [writeFile(file, content)]);
  const { code, out, err } = await run("mock", "--port", "0", "--spec", file);
  expect(code).toBe(1);
  expect(out).toBe("");
  expect(err).toContain(file);
  expect(err).toContain(problem);
  expect(err.trim().split("\n")).toHaveLength(1);
});
