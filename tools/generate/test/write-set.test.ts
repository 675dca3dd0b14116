import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recoverSet } from "../src/write-set.ts";

let home = "";
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "nudgescribe-write-"));
});
afterEach(() => rm(home, { recursive: true }));

/** A folder with two of the three files that are written. */
async function folder(name: string | number): Promise<string> {
  const path = join(home, String(name));
  await mkdir(path);
  for (const file of ["one.ts", "two.ts"]) await writeFile(join(path, file), "old\n");
  return path;
}

type Ended = { signal: string | null; outcomes: { refused: boolean; moments: number }[] };

/** Writes three files in each folder; the file system ends the process, or refuses, at the moment after the `=`. */
const cutOff = (how: "kill" | "refuse", text: string, ...folders: string[]): Promise<Ended> =>
  new Promise((done) => {
    const args = [join(import.meta.dirname, "cut-off.ts"), how, text, ...folders];
    execFile(process.execPath, args, (error, out) => {
      done({ signal: error?.signal ?? null, outcomes: JSON.parse(out || "[]") });
    });
  });
const mend = (root: string) => recoverSet({ root, journal: ".journal.json" });

/** Every file there is, with what it says. */
async function found(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    paths.sort().map(async (path) => [relative(root, path), await readFile(path, "utf8")]),
  );
  return Object.fromEntries(texts.map(([path = "", text = ""]) => [path, text.trim()]));
}
const before = { "one.ts": "old", "two.ts": "old" };
const after = { "new/three.ts": "new", "one.ts": "new", "two.ts": "new" };

/** The moments at which a run that nothing cuts off asks the file system. */
async function momentsOfARun(): Promise<number[]> {
  const { outcomes } = await cutOff("kill", "new", `${await folder("whole")}=0`);
  return Array.from({ length: outcomes[0]?.moments ?? 0 }, (_, index) => index + 1);
}

test("writes all files, and leaves nothing beside them", async () => {
  expect((await momentsOfARun()).length).toBeGreaterThan(15);
  expect(await found(join(home, "whole"))).toEqual(after);
});

test("killed at any moment: once mended all files are old or all are new, and nothing is beside them", async () => {
  const ends = await Promise.all(
    (await momentsOfARun()).map(async (moment) => {
      const root = await folder(moment);
      const { signal } = await cutOff("kill", "new", `${root}=${moment}`);
      await mend(root);
      return { signal, files: await found(root) };
    }),
  );
  expect(new Set(ends.map(({ signal }) => signal))).toEqual(new Set(["SIGKILL"]));
  const outcomes = new Set(ends.map(({ files }) => JSON.stringify(files)));
  expect(outcomes).toEqual(new Set([before, after].map((files) => JSON.stringify(files))));
});

test("the run after a killed one mends it first, and then writes its own", async () => {
  const moments = await momentsOfARun();
  const middle = moments[Math.floor(moments.length / 2)];
  const root = await folder("killed");
  await cutOff("kill", "first", `${root}=${middle}`);
  expect(await found(root)).toHaveProperty([".journal.json"]);
  await cutOff("kill", "new", `${root}=0`);
  expect(await found(root)).toEqual(after);
});

test("refused at any moment: it fails, and all files are old, or all are new when only tidying was left", async () => {
  const moments = await momentsOfARun();
  const roots = await Promise.all(moments.map(folder));
  const { outcomes } = await cutOff("refuse", "new", ...roots.map((root, index) => `${root}=${moments[index]}`));
  expect(outcomes.map(({ refused }) => refused)).toEqual(moments.map(() => true));
  const unmended = await Promise.all(roots.map(found));
  await Promise.all(roots.map(mend));
  const files = (await Promise.all(roots.map(found))).map((each) => JSON.stringify(each));
  expect(new Set(files)).toEqual(new Set([before, after].map((each) => JSON.stringify(each))));
  // A move that is refused is undone at once, not only by the next run.
  expect(unmended.filter((each) => JSON.stringify(each) === JSON.stringify(before)).length).toBeGreaterThan(8);
});
