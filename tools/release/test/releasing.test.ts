import { execFile, execFileSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { plants } from "../src/rehearse/plant.ts";
import { distTagOf } from "../src/rehearse/rehearsed.ts";
import { withNewNpm } from "./new-npm.ts";
import { runScript } from "./run-script.ts";
import { type TemporaryFolder, temporaryFolder } from "./temporary.ts";

const home = resolve(import.meta.dirname, "../../..");
const read = (path: string) => readFileSync(join(home, path), "utf8");
const page = read("docs/releasing.md");

/** Every command of the page, from its blocks. */
const commands = [...page.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].flatMap(([, block = ""]) =>
  block
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean),
);

const testOf = (file: string) => read(`tools/release/test/${file}`);
const rehearsal = ["rehearsal", "release", "next-change"]
  .map((name) => read(`tools/release/src/rehearse/${name}.ts`))
  .join("\n");
const workflow = parse(read(".github/workflows/release.yml")) as {
  on: { workflow_dispatch: { inputs: Record<string, object> } };
};

/** What each command of the page is held by. */
const held: Readonly<Record<string, () => unknown>> = {
  "pnpm changeset": () => expect(JSON.parse(read("package.json")).scripts.changeset).toBe("changeset"),
  "pnpm release:plan --check": () => expect(rehearsal).toContain('plan(copy, "--check"'),
  "pnpm release:rehearse": () => expect(testOf("matrix/rehearse.test.ts")).toContain('rehearse("--quick")'),
  ...Object.fromEntries(
    Object.keys(plants).map((fault) => [
      `pnpm release:rehearse --plant ${fault}`,
      () => expect(testOf("matrix/rehearse.test.ts")).toMatch(new RegExp(`faults: .*"${fault}"`)),
    ]),
  ),
  "pnpm release:version": () => expect(rehearsal).toContain('["run", "release:version"]'),
  "pnpm release:version --snapshot preview": makePreview,
  "npm stage list": () => knownToNpm("stage list", []),
  "npm stage download STAGE-ID": () => knownToNpm("stage download", []),
  "npm stage approve STAGE-ID": () => knownToNpm("stage approve", []),
  "gh workflow run release.yml": () => expect(workflow.on).toHaveProperty("workflow_dispatch"),
  "gh workflow run release.yml --field preview=preview": () =>
    expect(workflow.on.workflow_dispatch.inputs).toHaveProperty("preview"),
  "npm install @nudgescribe/client@preview": () => expect(distTagOf("0.0.0-preview-20261126120000")).toBe("preview"),
  'npm deprecate @nudgescribe/client@1.2.0 "loses rows of a cut file; use 1.2.1"': () => knownToNpm("deprecate", []),
  "npm dist-tag add @nudgescribe/client@1.1.0 latest": () => knownToNpm("dist-tag", []),
  "npm trust github @nudgescribe/types --file release.yml --repository nudgescribe/nudgescribe-sdk --environment npm --allow-stage-publish":
    () => knownToNpm("trust github", ["--file", "--repository", "--environment", "--allow-stage-publish"]),
};

test("every command of the page is held by something", () => {
  expect(commands.toSorted()).toEqual(Object.keys(held).toSorted());
});

test.each(Object.entries(held))("%s", { timeout: 120_000 }, async (_command, hold) => {
  await hold();
});

let bin: TemporaryFolder;
let newNpm: NodeJS.ProcessEnv;

beforeAll(async () => {
  bin = await temporaryFolder();
  newNpm = await withNewNpm(bin.path);
});
afterAll(() => bin[Symbol.asyncDispose]());

/** npm itself says which commands and options it has. */
async function knownToNpm(name: string, flags: readonly string[]): Promise<void> {
  const { stdout } = await promisify(execFile)("npm", [...name.split(" "), "--help"], {
    env: { ...process.env, ...newNpm },
  });
  expect(stdout).toMatch(new RegExp(`^npm ${name}`, "m"));
  for (const flag of flags) expect(stdout).toContain(flag);
}

test("a command that npm does not have would be found", async () => {
  await expect(knownToNpm("stage publsh", [])).rejects.toThrow();
  await expect(knownToNpm("trust github", ["--allow-anything"])).rejects.toThrow();
});

/** On a copy of what has versions. */
async function makePreview(): Promise<void> {
  await using copy = await temporaryFolder();
  const files = execFileSync(
    "git",
    [
      "ls-files",
      "--cached",
      "--others",
      "--exclude-standard",
      "package.json",
      "pnpm-*.yaml",
      ".changeset",
      "**/package.json",
      "packages/types/changes.json",
    ],
    { cwd: home, encoding: "utf8" },
  );
  for (const file of files.trim().split("\n")) {
    await mkdir(dirname(join(copy.path, file)), { recursive: true });
    await cp(join(home, file), join(copy.path, file));
  }
  await writeFile(join(copy.path, ".changeset/planted.md"), '---\n"@nudgescribe/types": major\n---\n\nPlanted.\n');
  symlinkSync(join(home, "node_modules"), join(copy.path, "node_modules"));
  const path = `${join(home, "node_modules/.bin")}:${process.env["PATH"]}`;
  const { code, output } = await runScript("plan/version.ts", ["--root", copy.path, "--snapshot", "preview"], {
    PATH: path,
  });
  expect(code, output).toBe(0);
  for (const name of ["types", "client", "contract", "sandbox"]) {
    const { version } = JSON.parse(await readFile(join(copy.path, `packages/${name}/package.json`), "utf8"));
    expect(version).toMatch(/^0\.0\.0-preview-\d{14}$/);
  }
}

test("each row of what fails half-way quotes what is said there", () => {
  const said = ["verify.ts", "stage.ts"].map((file) => read(`tools/release/src/workflows/jobs/${file}`)).join("\n");
  for (const words of ["was rehearsed, this is", "not the tarball", "public with another content"]) {
    expect(page).toContain(words);
    expect(said).toContain(words);
  }
});

test("the jobs, environments and settings that the page names are in the workflows", () => {
  const workflows = ["release", "drift", "spec-change"].map((name) => read(`.github/workflows/${name}.yml`)).join("\n");
  for (const job of ["stage", "verify", "tag"]) expect(workflows).toMatch(new RegExp(`^  ${job}:$`, "m"));
  const named = [
    "environment: npm",
    "environment: drift",
    "DRIFT_UPSTREAM",
    "NUDGESCRIBE_API_KEY",
    "NUDGESCRIBE_EMAIL",
    "NUDGESCRIBE_PASSWORD",
  ];
  for (const name of named) {
    expect(page).toContain(name.replace(/^environment: (.*)$/, "environment `$1`"));
    expect(workflows).toContain(name);
  }
});
