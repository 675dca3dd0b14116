import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { checkVersion, compareVersions, type Version } from "./version.ts";

/** One thing that a release changes, as `@nudgescribe/types/changes.json` has it. */
export type Change = {
  /** Not there when the change belongs to no single operation. */
  readonly operation?: string;
  readonly level: "major" | "minor" | "patch";
  readonly layer: "wire" | "types" | "behaviour";
  readonly kind: string;
  /**
   * Wire: below the operation, without references. Behaviour: a column of the operations table. Types: an export and a
   * member, such as `@nudgescribe/client/files#CsvSource.read`.
   */
  readonly pointer: string;
  readonly words: string;
  readonly migration?: string;
};

export type Release = { readonly version: Version; readonly changes: readonly Change[] };
/** A change and the release that brings it. */
export type Coming = Change & { readonly version: Version };

/** The releases that the types of this very package know, the newest first. */
export function ownReleases(): Release[] {
  const name = "@nudgescribe/types/changes.json";
  return checked(createRequire(import.meta.url)(name), name);
}

/** @throws Error in one line that names the file */
export async function readReleases(file: string): Promise<Release[]> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    throw new Error(`--changes ${file} cannot be read; give the path of a changes.json`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON (${(error as Error).message}); give a changes.json of @nudgescribe/types`);
  }
  return checked(value, file);
}

const levels = ["major", "minor", "patch"];
const layers = ["wire", "types", "behaviour"];

function checked(value: unknown, file: string): Release[] {
  const wrong = (where: string, what: string) =>
    new Error(`${file} is no list of releases: ${where} ${what}; give a changes.json of @nudgescribe/types`);
  if (!Array.isArray(value)) throw wrong("it", "is not an array");
  for (const [at, release] of (value as Partial<Release>[]).entries()) {
    if (typeof release?.version !== "string") throw wrong(`[${at}].version`, "is missing");
    checkVersion(release.version, `${file}: [${at}].version`);
    if (!Array.isArray(release.changes)) throw wrong(`[${at}].changes`, "is not an array");
    for (const [index, change] of (release.changes as Partial<Change>[]).entries()) {
      const where = `[${at}].changes[${index}]`;
      for (const key of ["kind", "pointer", "words"] as const)
        if (typeof change?.[key] !== "string") throw wrong(`${where}.${key}`, "is not a text");
      if (!levels.includes(change.level ?? "")) throw wrong(`${where}.level`, `is none of ${levels.join(", ")}`);
      if (!layers.includes(change.layer ?? "")) throw wrong(`${where}.layer`, `is none of ${layers.join(", ")}`);
    }
  }
  return value as Release[];
}

/** The newest version of them; nothing when there is none. */
export const newest = (releases: readonly Release[]): Version | undefined =>
  releases.map(({ version }) => version).reduce<Version | undefined>(later, undefined);

const later = (a: Version | undefined, b: Version): Version => (a !== undefined && compareVersions(a, b) > 0 ? a : b);

/** What comes after a version, the oldest release first, as somebody meets it who upgrades. */
export function changesAfter(releases: readonly Release[], from: Version): Coming[] {
  return releases
    .filter(({ version }) => compareVersions(version, from) > 0)
    .toSorted((a, b) => compareVersions(a.version, b.version))
    .flatMap(({ version, changes }) => changes.map((change) => ({ ...change, version })));
}
