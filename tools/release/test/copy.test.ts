import { execFileSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { copyRepository } from "../src/rehearse/copy.ts";
import { type TemporaryFolder, temporaryFolder } from "./temporary.ts";

let temporary: TemporaryFolder;
let root: string;
let folder: string;

beforeEach(async () => {
  temporary = await temporaryFolder({ "work/kept.txt": "1\n", "work/gone.txt": "1\n", "work/.gitignore": "dist\n" });
  root = join(temporary.path, "work");
  folder = join(temporary.path, "copy");
  const git = (...args: string[]) => execFileSync("git", args, { cwd: root });
  git("init", "--quiet");
  git("add", "--all");
  git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "--message", "first");
  await writeFile(join(root, "kept.txt"), "2\n");
  await rm(join(root, "gone.txt"));
  await writeFile(join(root, "fresh.txt"), "1\n");
  await writeFile(join(root, "dist"), "built\n");
  return () => temporary[Symbol.asyncDispose]();
});

const read = (file: string) => readFile(join(folder, file), "utf8").catch(() => undefined);
const files = () => Promise.all(["kept.txt", "gone.txt", "fresh.txt", "dist"].map(read));

test("a copy is what is committed, and tells what it leaves out", async () => {
  const { said } = await copyRepository({ root, folder, workingTree: false });
  expect(said).toMatch(/^commit [0-9a-f]{12}, without 3 files that are not committed$/);
  expect(await files()).toEqual(["1\n", "1\n", undefined, undefined]);
});

test("a copy of the working tree is what is there, without what is ignored", async () => {
  const { said } = await copyRepository({ root, folder, workingTree: true });
  expect(said).toMatch(/^commit [0-9a-f]{12} and 3 files that are not committed$/);
  expect(await files()).toEqual(["2\n", undefined, "1\n", undefined]);
});

test("a copy can push nowhere", async () => {
  await copyRepository({ root, folder, workingTree: false });
  expect(execFileSync("git", ["remote"], { cwd: folder, encoding: "utf8" })).toBe("");
});
