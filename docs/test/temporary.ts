import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export type TemporaryFolder = AsyncDisposable & { readonly path: string };

/** A folder with files by path, gone at the end of the block. */
export async function temporaryFolder(files: Readonly<Record<string, string>> = {}): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), "nudgescribe-docs-"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

const manifest = JSON.stringify({
  packageManager: "pnpm@10.0.0",
  scripts: {
    test: "node run.js",
    "spec:lint": "node tools/lint.ts",
    changeset: "changeset",
    kit: "node packages/kit/bin/kit.js mock",
  },
});
const files: Readonly<Record<string, string>> = {
  "package.json": manifest,
  "tools/lint.ts": 'parseArgs({ options: { root: { type: "string" } } });\n',
  "packages/kit/package.json": JSON.stringify({ name: "@nudgescribe/kit", bin: { "nudgescribe-kit": "bin/kit.js" } }),
  "packages/kit/src/cli.ts": 'import("./cli/mock.ts");\nconst usage = "--help";\n',
  "packages/kit/src/cli/mock.ts":
    'export async function run(args) { parseArgs({ options: { port: { type: "string" } } }); }\n',
};

/** A repository with one script, one package and the given pages and snippets. */
export async function temporaryRepository(given: Readonly<Record<string, string>>): Promise<TemporaryFolder> {
  const folder = await temporaryFolder({ ...files, ...given });
  execFileSync("git", ["init", "--quiet"], { cwd: folder.path });
  return folder;
}
