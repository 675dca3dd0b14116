import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { recoverSet, writeSet } from "@nudgescribe/generate/write-set";
import { changesFile, readReleases, releasesText, withNext } from "./changes-file.ts";
import { ownChangeset } from "./changesets.ts";
import { textOf } from "./check.ts";
import type { Plan } from "./plan.ts";

const set = (root: string) => ({ root, journal: ".plan-journal.json" });

/** Writes the changeset and what waits in changes.json, both or none, and gives the paths that changed. */
export async function writePlan(root: string, plan: Plan): Promise<string[]> {
  await recoverSet(set(root));
  const files = [
    ...(plan.changes.length > 0 ? [{ path: ownChangeset, text: textOf(plan) }] : []),
    { path: changesFile, text: releasesText(withNext(readReleases(root), plan.changes)) },
  ];
  const texts = await Promise.all(files.map(({ path }) => readFile(join(root, path), "utf8").catch(() => undefined)));
  const changed = files.filter(({ text }, index) => text !== texts[index]);
  await writeSet(set(root), changed);
  const gone = plan.changes.length === 0 && plan.pending.some(({ path }) => path === ownChangeset);
  if (gone) await rm(join(root, ownChangeset));
  return [...changed.map(({ path }) => path), ...(gone ? [ownChangeset] : [])];
}
