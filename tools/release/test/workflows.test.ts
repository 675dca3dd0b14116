import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { checks, lintWorkflows, problemsOf } from "../src/workflows/lint/lint.ts";

const root = resolve(import.meta.dirname, "../../..");
const fixture = (name: string) => readFileSync(join(import.meta.dirname, "workflows", name), "utf8");

const told = async (text: string) =>
  (await problemsOf("planted.yml", text)).map(({ line, message }) => `${line}: ${message}`);

test("every workflow of this repository is clean", async () => {
  const { paths, problems } = await lintWorkflows(root);
  expect(problems).toEqual([]);
  expect(paths).toEqual(
    ["ci", "drift", "release", "spec-change-comment", "spec-change"].map((name) => `.github/workflows/${name}.yml`),
  );
});

test.each(["sound.yml", "stranger.yml"])("%s, into which faults are planted, is clean", async (name) => {
  expect(await told(fixture(name))).toEqual([]);
});

const expression = (text: string) => `\${{ ${text} }}`;
const pinned = "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2";
const main = "  push:\n    branches: [main]";

const faults: readonly [fault: string, file: string, find: string, plant: string, expected: RegExp][] = [
  ["an action by its tag", "sound.yml", pinned, "actions/checkout@v6", /^16: .*not pinned.*\(pinned-actions\)$/],
  ["a commit without its version", "sound.yml", " # v6.0.2", "", /^16: .*which version.*\(pinned-actions\)$/],
  ["no permissions", "sound.yml", "permissions: {}\n", "", /^3: permissions are missing.*\(least-permissions\)$/],
  [
    "writing at the top",
    "sound.yml",
    "permissions: {}",
    "permissions:\n  contents: write",
    /^8: .*\(least-permissions\)$/,
  ],
  [
    "all permissions",
    "sound.yml",
    "permissions:\n      contents: read\n    steps",
    "permissions: write-all\n    steps",
    /^13: write-all gives more.*\(least-permissions\)$/,
  ],
  [
    "a token that is kept",
    "sound.yml",
    "persist-credentials: false",
    "fetch-depth: 0",
    /^16: .*\(no-kept-credentials\)$/,
  ],
  [
    "a job without a limit",
    "sound.yml",
    "    timeout-minutes: 10\n    permissions",
    "    permissions",
    /^10: job build.*\(time-limits\)$/,
  ],
  [
    "an identity without a person",
    "sound.yml",
    "    environment: npm\n",
    "",
    /^20: job publish gets an identity.*\(guarded-identity\)$/,
  ],
  [
    "a secret outside an environment",
    "sound.yml",
    "    environment: npm\n",
    "",
    /^20: job publish names a secret.*\(guarded-identity\)$/,
  ],
  [
    "an identity on any branch",
    "sound.yml",
    main,
    "  push:",
    /^19: job publish gets an identity on any.*\(guarded-identity\)$/,
  ],
  [
    "an identity beside an install",
    "sound.yml",
    "node publish.js",
    "npm ci && node publish.js",
    /^29: job publish.*code of others.*\(guarded-identity\)$/,
  ],
  [
    "an expression in a script",
    "sound.yml",
    '"$TITLE"',
    `"${expression("github.event.head_commit.message")}"`,
    /^29: .*\(no-expressions-in-scripts\)$/,
  ],
  [
    "code of a stranger with rights",
    "stranger.yml",
    "  pull_request:",
    "  pull_request_target:",
    /^15: .*\(no-untrusted-code\)$/,
  ],
  [
    "a secret beside code of a stranger",
    "stranger.yml",
    "npm test",
    `npm test\n        env:\n          KEY: ${expression("secrets.KEY")}`,
    /^9: .*names a secret; .*\(no-untrusted-code\)$/,
  ],
  [
    "rights beside code of a stranger",
    "stranger.yml",
    "contents: read",
    "pull-requests: write",
    /^13: .*may write.*\(no-untrusted-code\)$/,
  ],
  ["a failure before a pipe", "sound.yml", "npm ci", "npm ci | tee log", /^19: .*\(no-hidden-failures\)$/],
  [
    "a misspelt key",
    "sound.yml",
    "branches:",
    "branchs:",
    /^5: unexpected key "branchs".*\(actionlint: syntax-check\)$/,
  ],
  [
    "an output of a job that is not waited for",
    "sound.yml",
    "    needs: build\n",
    "    if: needs.build.result == 'success'\n",
    /\(actionlint: expression\)$/,
  ],
  [
    "a job that waits for none",
    "sound.yml",
    "needs: build",
    "needs: biuld",
    /does not exist.*\(actionlint: job-needs\)$/,
  ],
  ["a runner that is none", "sound.yml", "ubuntu-latest", "ubuntu-latst", /^11: .*\(actionlint: runner-label\)$/],
  ["a schedule that never comes", "sound.yml", main, '  schedule:\n    - cron: "0 0 0 * *"', /\(actionlint: events\)$/],
];

test.each(faults)("%s is found, with its line", async (_fault, file, find, plant, expected) => {
  const text = fixture(file);
  expect(text).toContain(find);
  expect(await told(text.replace(find, plant))).toContainEqual(expect.stringMatching(expected));
});

test("each rule has a fault that it finds", () => {
  const found = faults.map(([, , , , expected]) => String(expected));
  const missing = Object.keys(checks).filter((name) => !found.some((text) => text.includes(name)));
  expect(missing).toEqual([]);
});

test("the command names file, line and rule, and fails", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nudgescribe-workflows-"));
  mkdirSync(join(folder, ".github/workflows"), { recursive: true });
  writeFileSync(join(folder, ".github/workflows/a.yml"), fixture("sound.yml").replace("permissions: {}\n", ""));
  const script = resolve(import.meta.dirname, "../src/workflows/lint/main.ts");
  const { code, output } = await new Promise<{ code: unknown; output: string }>((done) => {
    execFile(process.execPath, [script, "--root", folder], (error, out, err) =>
      done({ code: error?.code, output: out + err }),
    );
  });
  rmSync(folder, { recursive: true });
  expect(code).toBe(1);
  expect(output).toMatch(/^\.github\/workflows\/a\.yml:3: permissions are missing; .* \(least-permissions\)$/m);
});

test("no workflow at all is a fault too", async () => {
  await expect(lintWorkflows(import.meta.dirname)).rejects.toThrow("there is no workflow in .github/workflows");
});
