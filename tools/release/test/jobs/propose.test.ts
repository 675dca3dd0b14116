import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { runScript } from "../run-script.ts";
import { type TemporaryFolder, temporaryFolder } from "../temporary.ts";
import { standInForGh } from "./github.ts";

let folder: TemporaryFolder;
let root: string;
let origin: string;
const git = (...args: string[]) => execFileSync("git", args, { cwd: root, encoding: "utf8" });

beforeEach(async () => {
  folder = await temporaryFolder({ "work/version.txt": "1.0.0\n", "work/.github/workflows/a.yml": "on: push\n" });
  root = join(folder.path, "work");
  origin = join(folder.path, "origin.git");
  git("init", "--quiet", "--initial-branch", "main");
  git("add", "--all");
  git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "--message", "first");
  git("clone", "--quiet", "--bare", root, origin);
  git("remote", "add", "origin", origin);
  return () => folder[Symbol.asyncDispose]();
});

/** Proposes what a file was changed to; the working tree is as before. */
async function propose(file: string, answers: Record<string, string>) {
  await writeFile(join(root, file), "2.0.0\n");
  const patch = join(folder.path, "change.patch");
  await writeFile(patch, git("diff", "--binary"));
  git("checkout", "--quiet", "--", ".");
  const body = join(folder.path, "body.md");
  await writeFile(body, "What it is about.\n");
  const gh = await standInForGh(folder.path, answers);
  const args = [
    "--root",
    root,
    "--patch",
    patch,
    "--branch",
    "release/next",
    "--title",
    "Version packages",
    "--body",
    body,
  ];
  const outcome = await runScript("workflows/jobs/propose.ts", args, gh.env);
  return { ...outcome, calls: await gh.calls() };
}

test("a change becomes a branch and a pull request, and CI runs on it", async () => {
  const { code, output, calls } = await propose("version.txt", { "pr list": "[]" });
  expect(code, output).toBe(0);
  expect(git("--git-dir", origin, "show", "release/next:version.txt")).toBe("2.0.0\n");
  expect(git("--git-dir", origin, "show", "main:version.txt")).toBe("1.0.0\n");
  expect(calls).toContainEqual(
    expect.stringMatching(/^pr create --head release\/next --base main --title Version packages/),
  );
  expect(calls).toContain("What it is about.\n");
  expect(calls.at(-1)).toBe("workflow run ci.yml --ref release/next");
});

test("an open pull request is renewed", async () => {
  const { calls } = await propose("version.txt", { "pr list": '[{"number":7}]' });
  expect(calls).toContainEqual(expect.stringMatching(/^pr edit 7 --title Version packages/));
  expect(calls.filter((call) => call.startsWith("pr create"))).toEqual([]);
});

test("a patch that changes a workflow is refused before anything is pushed", async () => {
  const { code, output, calls } = await propose(".github/workflows/a.yml", { "pr list": "[]" });
  expect(code).toBe(1);
  expect(output).toContain("the patch changes .github/workflows/a.yml; a person must propose that");
  expect(calls).toEqual([""]);
  expect(git("--git-dir", origin, "branch", "--list", "release/next")).toBe("");
});

test("no change, no proposal", async () => {
  await writeFile(join(folder.path, "empty.patch"), "");
  const gh = await standInForGh(folder.path, {});
  const args = [
    "--root",
    root,
    "--patch",
    join(folder.path, "empty.patch"),
    "--branch",
    "b",
    "--title",
    "t",
    "--body",
    "b",
  ];
  const { code, output } = await runScript("workflows/jobs/propose.ts", args, gh.env);
  expect(code).toBe(0);
  expect(output).toBe("nothing to propose\n");
  expect(await gh.calls()).toEqual([""]);
});
