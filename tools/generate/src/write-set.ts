import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A file to write: path from the root, and its whole text. */
export type File = { readonly path: string; readonly text: string };

type Move = { readonly path: string /** Nothing stood there before. */; readonly isNew: boolean };
type Journal = { readonly state: "preparing" | "moving" | "undoing"; readonly moves: readonly Move[] };
/** The folder that all paths start from, and the name of the journal in it. */
type Set = { readonly root: string; readonly journal: string };

/**
 * Writes all files or none, also when the process is killed in between. Each is complete beside its place as `.next`
 * before the first is moved there, what stood there waits as `.old`, and a journal says how far it went: a move that
 * fails is undone with all before it, and the next run finishes, or undoes, what a killed one has left.
 */
export async function writeSet(set: Set, files: readonly File[]): Promise<void> {
  await recoverSet(set);
  if (files.length === 0) return;
  const moves = await Promise.all(
    files.map(async ({ path }) => ({ path, isNew: !(await exists(join(set.root, path))) })),
  );
  await note(set, { state: "preparing", moves });
  try {
    for (const { path, text } of files) {
      await rm(join(set.root, `${path}.old`), { force: true });
      await mkdir(dirname(join(set.root, path)), { recursive: true });
      await writeFile(join(set.root, `${path}.next`), text);
    }
    await note(set, { state: "moving", moves });
  } catch (error) {
    // What stands in the way of a `.next` stands in the way of taking it away: the first error is the one to tell.
    await forget(set, moves).catch(() => rm(join(set.root, set.journal), { force: true }));
    throw error;
  }
  await finish(set, moves);
}

/** Finishes or undoes what a killed run has left; says which, or nothing when there was nothing. */
export async function recoverSet(set: Set): Promise<"finished" | "undone" | undefined> {
  await rm(join(set.root, `${set.journal}.next`), { force: true });
  const text = await readFile(join(set.root, set.journal), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const { state, moves } = JSON.parse(text) as Journal;
  if (state === "moving") {
    await finish(set, moves);
    return "finished";
  }
  await (state === "undoing" ? undo : forget)(set, moves);
  return "undone";
}

async function finish(set: Set, moves: readonly Move[]): Promise<void> {
  try {
    for (const { path, isNew } of moves) {
      const place = join(set.root, path);
      if (!(await exists(`${place}.next`))) continue;
      if (!isNew && !(await exists(`${place}.old`))) await rename(place, `${place}.old`);
      await rename(`${place}.next`, place);
    }
  } catch (error) {
    await note(set, { state: "undoing", moves });
    await undo(set, moves);
    throw error;
  }
  await forget(set, moves);
}

/** What was moved away comes back, what had nothing before it goes; a second time this changes nothing more. */
async function undo(set: Set, moves: readonly Move[]): Promise<void> {
  for (const { path, isNew } of moves) {
    const place = join(set.root, path);
    if (await exists(`${place}.old`)) await rename(`${place}.old`, place);
    else if (isNew && !(await exists(`${place}.next`))) await rm(place, { force: true });
  }
  await forget(set, moves);
}

/** Takes away what only the writing needed; the journal last, so that a run which is cut off here is mended too. */
async function forget(set: Set, moves: readonly Move[]): Promise<void> {
  for (const { path } of moves) {
    await rm(join(set.root, `${path}.next`), { force: true });
    await rm(join(set.root, `${path}.old`), { force: true });
  }
  await rm(join(set.root, set.journal), { force: true });
}

async function note(set: Set, journal: Journal): Promise<void> {
  const place = join(set.root, set.journal);
  await writeFile(`${place}.next`, `${JSON.stringify(journal)}\n`);
  await rename(`${place}.next`, place);
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
