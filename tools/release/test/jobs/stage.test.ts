import { createHash } from "node:crypto";
import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pack } from "@nudgescribe/package-tools/pack";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { describeTarball, type Rehearsed } from "../../src/rehearse/rehearsed.ts";
import { withNewNpm } from "../new-npm.ts";
import { runScript } from "../run-script.ts";
import { type TemporaryFolder, temporaryFolder } from "../temporary.ts";
import { type NpmRegistry, startNpmRegistry } from "./npm-registry.ts";

const names = ["@nudgescribe/types", "@nudgescribe/client"];
const version = "1.2.0";

let temporary: TemporaryFolder;
let newNpm: NodeJS.ProcessEnv;
let registry: NpmRegistry;
/** What a rehearsal has kept, and how it told it. */
let folder: string;
let digest: string;
let rehearsed: Rehearsed;

beforeAll(async () => {
  temporary = await temporaryFolder({ npmrc: "" });
  newNpm = await withNewNpm(temporary.path);
  folder = join(temporary.path, "rehearsed");
  await mkdir(folder);
  const packages = [];
  for (const name of names) {
    await using of = await temporaryFolder({
      "package.json": JSON.stringify({ name, version }),
      "index.js": `// ${name}\n`,
    });
    packages.push(await describeTarball({ name, version, path: await pack(of.path, folder) }));
  }
  rehearsed = { commit: "a".repeat(40), packages };
  const text = JSON.stringify(rehearsed);
  await writeFile(join(folder, "rehearsed.json"), text);
  digest = createHash("sha256").update(text).digest("hex");
});

beforeEach(async () => {
  registry = await startNpmRegistry(join(temporary.path, "npmrc"));
  return () => registry[Symbol.asyncDispose]();
});

afterAll(() => temporary[Symbol.asyncDispose]());

const integrityOf = (name: string) => rehearsed.packages.find((of) => of.name === name)?.integrity ?? "";
const stage = (env: NodeJS.ProcessEnv = {}, told = digest) =>
  runScript("workflows/jobs/stage.ts", [folder, "--digest", told], { ...newNpm, ...registry.env, ...env });

test("exactly what was rehearsed is staged, in order, and a person is told how to approve it", async () => {
  await using summary = await temporaryFolder({ "summary.md": "" });
  const { code, output } = await stage({
    GITHUB_STEP_SUMMARY: join(summary.path, "summary.md"),
    GITHUB_SHA: "a".repeat(40),
  });
  expect(code, output).toBe(0);
  expect(registry.kept.staged).toEqual(
    Object.fromEntries(names.map((name) => [name, { [version]: integrityOf(name) }])),
  );
  const text = await readFile(join(summary.path, "summary.md"), "utf8");
  expect(text).toMatch(
    /types@1\.2\.0 \| staged \| `npm stage approve stage-of-types`[\s\S]*client@1\.2\.0 \| staged \| `npm/,
  );
});

test("a second run stages what is missing and leaves the rest", async () => {
  registry.kept.staged["@nudgescribe/types"] = { [version]: integrityOf("@nudgescribe/types") };
  const { code, output } = await stage();
  expect(code, output).toBe(0);
  expect(output).toContain("@nudgescribe/types@1.2.0 | staged before |");
  expect(output).toContain("@nudgescribe/client@1.2.0 | staged |");
});

test("a version that is public with the same content is left", async () => {
  for (const name of names) registry.kept.public[name] = { [version]: integrityOf(name) };
  const { code, output } = await stage();
  expect(code, output).toBe(0);
  expect(output.match(/\| public \|/g)).toHaveLength(2);
  expect(registry.kept.staged).toEqual({});
});

test("a version that is public with another content ends the run, and says what to do", async () => {
  registry.kept.public["@nudgescribe/types"] = { [version]: "sha512-other" };
  const { code, output } = await stage();
  expect(code).toBe(1);
  expect(output).toContain("@nudgescribe/types@1.2.0 is public with another content (sha512-other)");
  expect(registry.kept.staged).toEqual({});
});

test("a registry that does not answer is no reason to stage", async () => {
  registry.broken = true;
  const { code, output } = await stage();
  expect(code).toBe(1);
  expect(output).toContain("npm cannot tell dist.integrity of @nudgescribe/types@1.2.0");
});

test.each<[string, () => Promise<unknown>, RegExp]>([
  ["another digest", () => stage({}, "0".repeat(64)), /rehearsed\.json is not the one of the rehearsal/],
  ["another commit", () => stage({ GITHUB_SHA: "b".repeat(40) }), /commit a{40} was rehearsed, this is b{40}/],
  [
    "a changed tarball",
    () => whileChanged("nudgescribe-client-1.2.0.tgz", () => stage()),
    /client-1\.2\.0\.tgz is not the tarball/,
  ],
  ["one tarball more", () => whileChanged("stray.tgz", () => stage()), /stray\.tgz was not rehearsed/],
])("%s ends the run before anything is sent", async (_fault, run, expected) => {
  const { code, output } = (await run()) as { code: number; output: string };
  expect(code).toBe(1);
  expect(output).toMatch(expected);
  expect(registry.kept.staged).toEqual({});
});

/** With other bytes in a file of the folder, which come back. */
async function whileChanged<Value>(file: string, work: () => Promise<Value>): Promise<Value> {
  const path = join(folder, file);
  const before = await readFile(path).catch(() => undefined);
  await writeFile(path, "other");
  try {
    return await work();
  } finally {
    await (before === undefined ? rm(path) : writeFile(path, before));
  }
}

test("an npm that cannot stage is told before anything is sent", async () => {
  await using old = await temporaryFolder({ npm: "#!/bin/sh\necho 10.9.2\n" });
  await chmod(join(old.path, "npm"), 0o755);
  const { code, output } = await stage({ PATH: `${old.path}:${newNpm["PATH"]}` });
  expect(code).toBe(1);
  expect(output).toBe("npm 10.9.2 cannot stage a release; 11.15 and newer can, which Node 24 brings along\n");
});
