import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";

/** A tarball that went through a whole rehearsal. */
export type RehearsedPackage = {
  readonly name: string;
  readonly version: string;
  /** Beside this file. */
  readonly file: string;
  /** As the registry names it: `sha512-` and base64. */
  readonly integrity: string;
};

/** `rehearsed.json`: all that may be published, in the order in which it must be: what others need comes first. */
export type Rehearsed = { readonly commit: string; readonly packages: readonly RehearsedPackage[] };

export async function describeTarball(of: { name: string; version: string; path: string }): Promise<RehearsedPackage> {
  const { name, version, path } = of;
  return { name, version, file: basename(path), integrity: integrityOf(await readFile(path)) };
}

export const integrityOf = (bytes: Uint8Array): string =>
  `sha512-${createHash("sha512").update(bytes).digest("base64")}`;

/** A preview is installed by those who ask for it, and never by `npm install` alone. */
export const distTagOf = (version: string): "latest" | "preview" => (version.includes("-") ? "preview" : "latest");
