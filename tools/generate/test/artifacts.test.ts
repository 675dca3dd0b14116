import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeArtifacts } from "../src/artifacts.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "nudgescribe-artifacts-"));
});
afterEach(() => rm(root, { recursive: true }));

test("writes what differs, in folders that it makes, and names it", async () => {
  await writeFile(join(root, "same.ts"), "same\n");
  const artifacts = [
    { path: "same.ts", text: "same\n" },
    { path: "new/file.ts", text: "new\n" },
  ];
  expect(await writeArtifacts(root, artifacts)).toEqual(["new/file.ts"]);
  expect(await readFile(join(root, "new/file.ts"), "utf8")).toBe("new\n");
});

test("a file that cannot be prepared leaves every other as it was, and nothing beside them", async () => {
  await writeFile(join(root, "first.ts"), "old\n");
  await mkdir(join(root, "second.ts.next"));
  const artifacts = [
    { path: "first.ts", text: "new\n" },
    { path: "second.ts", text: "new\n" },
  ];
  await expect(writeArtifacts(root, artifacts)).rejects.toThrow("EISDIR");
  expect(await readFile(join(root, "first.ts"), "utf8")).toBe("old\n");
  expect(await readdir(root)).toEqual(["first.ts", "second.ts.next"]);
});
