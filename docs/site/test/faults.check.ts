import { spawn } from "node:child_process";
import { once } from "node:events";
import { globSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
const site = resolve(import.meta.dirname, "..");
let copy = "";

/** The pages and what they are made from, in a folder where faults can be planted. */
beforeAll(async () => {
  // Among the installed packages no other test or linter looks, and TypeDoc finds its entry points below a folder that they share with those of the site.
  const cache = join(site, "node_modules/.cache");
  await mkdir(cache, { recursive: true });
  copy = await mkdtemp(join(cache, "faults-"));
  const parts = [
    "README.md",
    "SECURITY.md",
    "CONTRIBUTING.md",
    "LICENSE",
    ...globSync("docs/*", { cwd: root }),
    "spec",
    "packages",
    "apps",
    "benchmarks",
    "tools",
  ];
  const more = [
    ".github",
    ".ci",
    ".changeset",
    "package.json",
    "pnpm-workspace.yaml",
    "tsconfig.base.json",
    "turbo.json",
  ];
  const left = new Set(["node_modules", "site", ".turbo"]);
  for (const part of [...parts, ...more]) {
    if (left.has(basename(part))) continue;
    await cp(join(root, part), join(copy, part), { recursive: true, filter: (path) => !left.has(basename(path)) });
  }
  for (const folder of [".", ...globSync("packages/*", { cwd: root })]) {
    await symlink(join(root, folder, "node_modules"), join(copy, folder, "node_modules"), "junction");
  }
});

afterAll(() => rm(copy, { recursive: true, force: true }));

/** What `site:build` says about the copy, and how it ends. */
async function build(): Promise<{ code: number; said: string }> {
  const env = { ...process.env, SITE_REPOSITORY: copy, SITE_OUT: join(copy, "dist") };
  const child = spawn(process.execPath, [join(site, "main.ts"), "build"], { env, stdio: ["ignore", "ignore", "pipe"] });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
  return { code, said };
}

async function withFault(path: string, change: (page: string) => string): Promise<{ code: number; said: string }> {
  const file = join(copy, path);
  const before = await readFile(file, "utf8");
  await writeFile(file, change(before));
  const result = await build();
  await writeFile(file, before);
  return result;
}

const lineCount = (page: string): number => page.split("\n").length;

test("a link to a file that is not there ends the build with its file and line", async () => {
  let line = 0;
  const { code, said } = await withFault("docs/regenerating.md", (page) => {
    line = lineCount(page) + 1;
    return `${page}\n[gone](no-such-page.md)\n`;
  });
  expect(said).toContain(`docs/regenerating.md:${line}: no-such-page.md: there is no file docs/no-such-page.md`);
  expect(code).toBe(1);
});

test("an anchor that no heading has ends the build with its file and line", async () => {
  const { code, said } = await withFault(
    "docs/regenerating.md",
    (page) => `${page}\n[gone](releasing.md#no-such-heading)\n`,
  );
  expect(said).toMatch(/docs\/regenerating\.md:\d+: releasing\.md#no-such-heading: docs\/releasing\.md has no heading/);
  expect(code).toBe(1);
});

test("a page of the sidebar that is missing ends the build", async () => {
  const { code, said } = await withFault("docs/pains.md", (page) => page);
  expect(said).not.toContain("there is no page");
  expect(code).toBe(0);
  await rm(join(copy, "docs/pains.md"));
  const without = await build();
  expect(without.said).toContain("docs/site/book/sidebar.ts: there is no page pains");
  expect(without.code).toBe(1);
});
