import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { join, parse } from "node:path";
import { usageError } from "./cli-error.ts";

/** A file that appears under its name only when it is whole. */
export type NewFile = {
  readonly write: (data: string | Uint8Array) => Promise<void>;
  /** Gives the file its name. */
  readonly keep: () => Promise<void>;
  /** Takes away what was written. Harmless after `keep`. */
  readonly drop: () => Promise<void>;
};

/** @throws CliError when nothing can be written there. */
export async function startFile(path: string): Promise<NewFile> {
  const unfinished = `${path}.${randomUUID().slice(0, 8)}.part`;
  const handle = await openNew(unfinished, path);
  let isOpen = true;
  const close = async () => {
    if (isOpen) await handle.close();
    isOpen = false;
  };
  return {
    write: async (data) => void (await handle.writeFile(data)),
    async keep() {
      await handle.sync();
      await close();
      await rename(unfinished, path);
    },
    async drop() {
      await close();
      await rm(unfinished, { force: true });
    },
  };
}

async function openNew(unfinished: string, path: string): Promise<FileHandle> {
  try {
    return await open(unfinished, "wx");
  } catch (error) {
    const { code } = error as { code?: string };
    throw usageError(`${path} cannot be written: ${code === "ENOENT" ? "there is no such folder" : code}`);
  }
}

export async function writeWhole(path: string, text: string): Promise<void> {
  const file = await startFile(path);
  try {
    await file.write(text);
    await file.keep();
  } finally {
    await file.drop();
  }
}

/** @throws CliError when a file of that name exists, unless it may be replaced. */
export function checkFree(path: string, force: boolean): void {
  if (force || !existsSync(path)) return;
  throw usageError(`${path} exists already`, "Give another name, or --force to replace it.");
}

/** A name like this one that no file has: `refused-2.csv`. */
export function freeName(path: string): string {
  const { dir, name, ext } = parse(path);
  for (let number = 2; ; number++) {
    const next = join(dir, `${name}-${number}${ext}`);
    if (!existsSync(next)) return next;
  }
}
