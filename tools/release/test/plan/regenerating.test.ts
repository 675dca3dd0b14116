import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test, vi } from "vitest";
import { type Released, releasedRepository } from "./released.ts";

vi.setConfig({ testTimeout: 120_000 });

const home = resolve(import.meta.dirname, "../../../..");
const page = readFileSync(join(home, "docs/regenerating.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { scripts: Record<string, string> };

/** The commands of the page in their order, each with what the page says that it prints. */
const commands = [...page.matchAll(/^```sh\n(.*)\n```\n(?:\n```text\n([\s\S]*?)^```$)?/gm)].map(
  ([, command = "", text = ""]) => ({ command, prints: text.split("\n").filter((line) => line !== "") }),
);

/**
 * Runs on the copy what a command of the page runs last. What stands before it, the build and the API reports, is run by
 * the rehearsal, and compiling what users wrote has a test beside this one.
 */
function run(copy: Released, command: string): Promise<{ code: number; output: string }> {
  const [, name = "", ...args] = command.split(" ");
  const [file = "", ...own] =
    (scripts[name] ?? "")
      .split("&& ")
      .at(-1)
      ?.replace(/^node /, "")
      .split(" ") ?? [];
  if (name === "release:plan") args.push("--without-consumers");
  return new Promise((done) => {
    execFile(process.execPath, [join(home, file), ...own, ...args, "--root", copy.root], (error, out, err) =>
      done({ code: error ? Number(error.code) || 1 : 0, output: `${out}${err}` }),
    );
  });
}

test("the page's edit and its commands work as they stand there", async () => {
  expect(commands.map(({ command }) => command)).toEqual([
    "pnpm spec:lint",
    "pnpm generate",
    "pnpm generate:check",
    "pnpm release:plan",
    "pnpm release:plan --check",
  ]);
  await using copy = await releasedRepository();
  const [, path = "", code = ""] = /^In `([^`]+)`, add at the end:\n\n```yaml\n([\s\S]*?)```$/m.exec(page) ?? [];
  await copy.write(path, (await copy.read(path)) + code);

  for (const { command, prints } of commands) {
    const { code, output } = await run(copy, command);
    expect(code, `${command}\n${output}`).toBe(0);
    const lines = output.split("\n");
    expect(prints.filter((line) => !lines.includes(line))).toEqual([]);
  }
});
