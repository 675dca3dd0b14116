import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect } from "vitest";

const home = resolve(import.meta.dirname, "../../../..");
const script = (path: string) => join(home, "tools", path);

export type Run = { readonly code: number; readonly out: string; readonly err: string };

/** A copy of what this repository releases, with one release made: 1.0.0. */
export type Released = AsyncDisposable & {
  readonly root: string;
  readonly read: (path: string) => Promise<string>;
  readonly write: (path: string, text: string) => Promise<void>;
  /** Changes one place of a file, which must be there. */
  readonly edit: (path: string, from: string | RegExp, to: string) => Promise<void>;
  readonly generate: () => Promise<Run>;
  readonly plan: (...args: string[]) => Promise<Run>;
  readonly version: (...args: string[]) => Promise<Run>;
  /** Back to the release. */
  readonly reset: () => Promise<void>;
  readonly git: (...args: string[]) => Promise<Run>;
};

const copied = [
  "package.json",
  "pnpm-workspace.yaml",
  "README.md",
  ".gitignore",
  ".changeset",
  "spec",
  "apps/console",
  "packages",
];
const left = /(^|\/)(node_modules|dist|test|conformance|web)(\/|$)/;

export async function releasedRepository(): Promise<Released> {
  const root = await mkdtemp(join(tmpdir(), "nudgescribe-released-"));
  for (const path of copied)
    await cp(join(home, path), join(root, path), {
      recursive: true,
      filter: (from) => from.includes("spec/dist") || !left.test(from.slice(home.length)),
    });
  // What the packages depend on is found where it is installed.
  for (const path of ["node_modules", ...globSync("{packages,apps}/*/node_modules", { cwd: home })])
    if (path === "node_modules" || globSync(dirname(path), { cwd: root }).length > 0)
      await symlink(join(home, path), join(root, path));

  const run = (command: string, ...args: string[]): Promise<Run> =>
    new Promise((done) => {
      execFile(command, args, { cwd: root, maxBuffer: 1 << 26 }, (error, out, err) =>
        done({ code: error ? Number(error.code) || 1 : 0, out, err }),
      );
    });
  const git = (...args: string[]) => run("git", "-c", "user.name=test", "-c", "user.email=test@example.com", ...args);
  const read = (path: string) => readFile(join(root, path), "utf8");
  const write = (path: string, text: string) => writeFile(join(root, path), text);
  const edit = async (path: string, from: string | RegExp, to: string) => {
    const text = await read(path);
    expect(text).toMatch(from);
    await write(path, text.replace(from, to));
  };

  await rm(join(root, ".changeset/first-release.md"), { force: true });
  await write("packages/types/changes.json", '[\n  {\n    "version": "1.0.0",\n    "changes": []\n  }\n]\n');
  for (const path of globSync("packages/*/package.json", { cwd: root }))
    await edit(path, /"version": "[^"]+"/, '"version": "1.0.0"');
  await git("init", "--quiet");
  await write(".git/info/exclude", "node_modules\n");
  await git("add", "--all");
  expect(await git("commit", "--quiet", "--no-gpg-sign", "--message", "Release")).toMatchObject({ code: 0 });
  await git("tag", "@nudgescribe/types@1.0.0");

  return {
    ...{ root, read, write, edit, git },
    generate: () => run(process.execPath, script("generate/src/main.ts"), "--root", root),
    plan: (...args) => run(process.execPath, script("release/src/plan/main.ts"), "--root", root, ...args),
    version: (...args) => run(process.execPath, script("release/src/plan/version.ts"), "--root", root, ...args),
    reset: async () => {
      await git("checkout", "--quiet", ".");
      await git("clean", "-d", "--force", "--quiet");
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}
