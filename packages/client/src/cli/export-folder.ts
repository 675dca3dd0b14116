import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { usageError } from "./cli-error.ts";
import { writeWhole } from "./files.ts";

export type ExportedFile = {
  readonly name: string;
  readonly page: number;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
};

/** What `manifest.json` says of a folder. It is written anew after every step, so that the work can go on after any. */
export type Manifest = {
  readonly version: 1;
  readonly campaign_id: string;
  /** The historical run; absent for the current export. */
  readonly run_number?: number;
  readonly format: "csv" | "json";
  readonly started: string;
  /** `asked`: the API was asked to publish, and whether it did is not known. */
  readonly publish?: "asked" | "done";
  /** How many files there are; absent while nobody has counted. */
  readonly pages?: number;
  readonly files: readonly ExportedFile[];
  /** When the last file was there. */
  readonly finished?: string;
};

export const manifestName = "manifest.json";

/** What a process leaves that is killed while it writes. */
const unfinished = /^(page-\d+\.\w+|manifest\.json)\.[\da-f]{8}\.part$/;

/** @throws CliError when it is not ours. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const path = join(folder, manifestName);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "ENOENT") return undefined;
    throw usageError(`${path} cannot be read: ${code}`);
  }
  try {
    const manifest = JSON.parse(text);
    if (manifest?.version === 1 && typeof manifest.campaign_id === "string" && hasOwnFiles(manifest.files))
      return manifest as Manifest;
  } catch {
    // Told below.
  }
  throw usageError(`${path} is not a manifest of nudgescribe export`, "Give another folder.");
}

/** What a manifest names is read, and deleted by --force: one that somebody else has made could name any file. */
const hasOwnFiles = (files: unknown): boolean =>
  Array.isArray(files) && files.every((file) => /^page-\d+\.(csv|json)$/.test(file?.name));

export const writeManifest = (folder: string, manifest: Manifest): Promise<void> =>
  writeWhole(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);

/** @throws CliError when the folder cannot be used, or holds files that nobody knows. */
export async function openFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw usageError(`--to ${folder} cannot be made: ${(error as { code?: string }).code}`);
  }
  const names = (await readdir(folder)).filter((name) => !unfinished.test(name));
  if (names.length === 0 || names.includes(manifestName)) return;
  throw usageError(
    `--to ${folder} holds other files (${names[0]}), and no ${manifestName}`,
    "Give a folder of its own.",
  );
}

/** Takes away an earlier export, and what a process left that was killed while it wrote. */
export async function clearFolder(folder: string, files: readonly ExportedFile[]): Promise<void> {
  for (const name of [...files.map(({ name }) => name), manifestName]) await rm(join(folder, name), { force: true });
  await clearUnfinished(folder);
}

export async function clearUnfinished(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => unfinished.test(name));
  for (const name of names) await rm(join(folder, name), { force: true });
}

export async function isIntact(folder: string, { name, sha256 }: ExportedFile): Promise<boolean> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(join(folder, name))) hash.update(chunk);
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return false;
    throw error;
  }
  return hash.digest("hex") === sha256;
}

export const pageName = (page: number, format: Manifest["format"]): string =>
  `page-${String(page).padStart(4, "0")}.${format}`;
