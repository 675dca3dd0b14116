import { spawn } from "node:child_process";
import { on } from "node:events";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { parseEnv } from "node:util";
import { Nudgescribe } from "@nudgescribe/client";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const page = readFileSync(resolve(root, "docs/getting-started.md"), "utf8");

/** The sandbox's program, as the page starts it, on a free port; and the first two lines that it prints. */
async function startProgram(): Promise<AsyncDisposable & { readonly lines: readonly string[] }> {
  const program = resolve(root, "packages/sandbox/bin/nudgescribe-sandbox.js");
  const child = spawn(process.execPath, [program, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((done) => child.once("close", done));
  const lines: string[] = [];
  for await (const [line] of on(createInterface(child.stdout), "line", { close: ["close"] })) {
    lines.push(line as string);
    if (lines.length === 2) break;
  }
  return {
    lines,
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
    },
  };
}

test("getting-started.md shows what the sandbox prints, and the variables that sign in to it", async () => {
  await using sandbox = await startProgram();
  const url = /http:\S+/.exec(sandbox.lines[0] ?? "")?.[0] ?? "";
  const shown = page.replaceAll("http://127.0.0.1:4020", url);
  expect(shown).toContain(`\n${sandbox.lines.join("\n")}\n`);

  const [, block = ""] = /```text\n(NUDGESCRIBE_BASE_URL=[\s\S]*?)```/.exec(shown) ?? [];
  const { NUDGESCRIBE_BASE_URL: baseUrl, NUDGESCRIBE_API_KEY: apiKey, ...user } = parseEnv(block);
  const { NUDGESCRIBE_EMAIL: email, NUDGESCRIBE_PASSWORD: password } = user;
  const nudgescribe = new Nudgescribe({ baseUrl, apiKey, email, password });
  expect(await nudgescribe.customerGroups.list({ workspace_id: "ws_2f6c1d" })).toEqual([]);
});
