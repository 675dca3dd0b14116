import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");

/** Runs a command of the repository; its output is what a failing gate shows. */
function run(command: string, ...args: string[]): Promise<{ code: number; output: string }> {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
  return new Promise((done) => {
    execFile(command, args, { cwd: root, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) || 1 : 0, output: `${stdout}${stderr}` });
    });
  });
}

const passes = (result: { code: number; output: string }) => expect(result.code, result.output).toBe(0);

test("every file is formatted and free of lint findings", { timeout: 120_000 }, async () => {
  passes(await run("biome", "check", "--colors=off", "."));
});

test("every package type-checks", { timeout: 300_000 }, async () => {
  passes(await run(process.execPath, "tools/workspace/src/turbo.ts", "typecheck"));
});

test("every generated file matches spec/", { timeout: 120_000 }, async () => {
  passes(await run(process.execPath, "tools/generate/src/main.ts", "--check"));
});

test("the changesets that wait are enough for what differs from the last release", { timeout: 120_000 }, async () => {
  passes(await run(process.execPath, "tools/release/src/plan/main.ts", "--check"));
});

test("a second build does nothing: every task comes from the cache", { timeout: 120_000 }, async () => {
  const { code, output } = await run(process.execPath, "tools/workspace/src/turbo.ts", "build");
  expect(code, output).toBe(0);
  expect(output).toMatch(/Cached:\s+(\d+) cached, \1 total/);
});
