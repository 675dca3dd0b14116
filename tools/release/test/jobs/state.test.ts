import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runScript } from "../run-script.ts";
import { temporaryFolder } from "../temporary.ts";
import { startNpmRegistry } from "./npm-registry.ts";

const changeset = { ".changeset/a-change.md": "---\n---\n" };
const packages = (version: string, other = version) => ({
  ".changeset/README.md": "",
  "packages/client/package.json": JSON.stringify({ name: "@nudgescribe/client", version }),
  "packages/types/package.json": JSON.stringify({ name: "@nudgescribe/types", version: other }),
  "packages/hidden/package.json": JSON.stringify({ name: "hidden", version: "9.9.9", private: true }),
});

type Case = { files: Record<string, string>; public?: string[]; tags?: string[]; expected: string[] };

const both = ["@nudgescribe/client", "@nudgescribe/types"];
const cases: Record<string, Case> = {
  "nothing was ever versioned": {
    files: packages("0.0.0"),
    expected: ["release=0.0.0", "version=false", "stage=false", "tag=false"],
  },
  "a changeset waits": {
    files: { ...packages("0.0.0"), ...changeset },
    expected: ["version=true", "stage=false", "tag=false"],
  },
  "a version is new": {
    files: packages("1.0.0"),
    expected: ["release=1.0.0", "version=false", "stage=true", "tag=false"],
  },
  "a version is public in part": {
    files: packages("1.0.0"),
    public: ["@nudgescribe/types"],
    expected: ["stage=true", "tag=false"],
  },
  "a version is public": { files: packages("1.0.0"), public: both, expected: ["stage=false", "tag=true"] },
  "a version is public, and the next change waits": {
    files: { ...packages("1.0.0"), ...changeset },
    public: both,
    expected: ["version=true", "stage=false", "tag=true"],
  },
  "all is done": {
    files: packages("1.0.0"),
    public: both,
    tags: ["v1.0.0"],
    expected: ["version=false", "stage=false", "tag=false"],
  },
};

test.each(Object.entries(cases))("%s", async (_name, { files, public: there = [], tags = [], expected }) => {
  await using folder = await temporaryFolder({ ...files, npmrc: "" });
  await using registry = await startNpmRegistry(join(folder.path, "npmrc"));
  for (const name of there) registry.kept.public[name] = { "1.0.0": "sha512-x" };
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder.path });
  git("init", "--quiet");
  git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "--allow-empty", "--message", "a");
  for (const tag of tags) git("tag", tag);
  const { code, output } = await runScript("workflows/jobs/state.ts", ["--root", folder.path], registry.env);
  expect(code, output).toBe(0);
  expect(output.trim().split("\n")).toEqual(expect.arrayContaining(expected));
});

test("packages with two versions are told", async () => {
  await using folder = await temporaryFolder(packages("1.0.0", "1.1.0"));
  const { code, output } = await runScript("workflows/jobs/state.ts", ["--root", folder.path]);
  expect(code).toBe(1);
  expect(output).toContain("the packages have the versions 1.0.0, 1.1.0; they must have one");
});

test("a registry that does not answer ends the run: what is unknown is not taken for absent", async () => {
  await using folder = await temporaryFolder({ ...packages("1.0.0"), npmrc: "" });
  await using registry = await startNpmRegistry(join(folder.path, "npmrc"));
  registry.broken = true;
  const { code, output } = await runScript("workflows/jobs/state.ts", ["--root", folder.path], registry.env);
  expect(code).toBe(1);
  expect(output).toMatch(/npm cannot tell version of @nudgescribe\/\w+@1\.0\.0/);
});

test("a preview of what waits is staged, and nothing else is done", async () => {
  await using folder = await temporaryFolder({ ...packages("1.0.0"), ...changeset });
  const args = ["--root", folder.path, "--preview", "preview"];
  const { code, output } = await runScript("workflows/jobs/state.ts", args);
  expect(code, output).toBe(0);
  expect(output).toBe("release=1.0.0\nversion=false\nstage=true\ntag=false\n");
});

test.each([
  { what: "without a changeset", files: packages("1.0.0"), name: "preview", said: "there is nothing to preview" },
  {
    what: "by another name",
    files: { ...packages("1.0.0"), ...changeset },
    name: "a b",
    said: "a b is no name for a preview",
  },
])("a preview $what is refused", async ({ files, name, said }) => {
  await using folder = await temporaryFolder(files);
  const { code, output } = await runScript("workflows/jobs/state.ts", ["--root", folder.path, "--preview", name]);
  expect(code).toBe(1);
  expect(output).toContain(said);
});
