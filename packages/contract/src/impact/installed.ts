import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Program, Sym } from "./compiler/compiler.ts";
import type { Json } from "./document.ts";
import type { Version } from "./version.ts";

/** One of our packages, as the program of the consumer sees it: there may be several of one name in a tree. */
export type Installed = {
  readonly name: string;
  readonly version: Version;
  readonly folder: string;
  /** Everything that its declarations export, over all files that the program has of it. */
  readonly exports: ReadonlyMap<string, readonly Sym[]>;
  /** The contract that it was made from. */
  readonly document: Json;
};

export const ours: readonly string[] = ["client", "types", "contract", "sandbox"].map((name) => `@nudgescribe/${name}`);

/** Whether a module of that name comes from us. */
export const isOurs = (module: string): boolean =>
  ours.some((name) => module === name || module.startsWith(`${name}/`));

type Manifest = { readonly name: string; readonly version: string; readonly folder: string };

/** Finds which package a file belongs to. A file of ours may lie outside node_modules, where a workspace links it. */
export function createOwner(): (file: string) => Manifest | undefined {
  const known = new Map<string, Manifest | undefined>();
  const look = (folder: string): Manifest | undefined => {
    if (known.has(folder)) return known.get(folder);
    const found = readManifest(folder) ?? (dirname(folder) === folder ? undefined : look(dirname(folder)));
    known.set(folder, found);
    return found;
  };
  return (file) => look(dirname(file));
}

function readManifest(folder: string): Manifest | undefined {
  try {
    const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Partial<Manifest>;
    // A package.json that only says `"type": "module"` is not where a package begins.
    return name === undefined ? undefined : { name, version: version ?? "0.0.0", folder };
  } catch {
    return undefined;
  }
}

/** @param fallback the contract of this very package, for an installation whose own cannot be read */
export function findInstalled(program: Program, owner: ReturnType<typeof createOwner>, fallback: Json): Installed[] {
  const files = new Map<string, { manifest: Manifest; names: string[] }>();
  for (const fileName of program.fileNames) {
    const manifest = owner(fileName);
    if (!manifest || !ours.includes(manifest.name) || !/\.d\.[cm]?ts$/.test(fileName)) continue;
    const found = files.get(manifest.folder) ?? { manifest, names: [] };
    found.names.push(fileName);
    files.set(manifest.folder, found);
  }
  return [...files.values()].map(({ manifest, names }) => ({
    ...manifest,
    exports: exportsOf(program, names),
    document: documentOf(manifest) ?? fallback,
  }));
}

function exportsOf(program: Program, names: readonly string[]): Map<string, Sym[]> {
  const all = new Map<string, Sym[]>();
  for (const [name, symbol] of names.flatMap((fileName) => [...program.exportsOf(fileName)]))
    all.set(name, [...(all.get(name) ?? []), symbol]);
  return all;
}

function documentOf({ name, folder }: Manifest): Json | undefined {
  const from = createRequire(join(folder, "package.json"));
  const file = name === "@nudgescribe/types" ? "./dist/openapi.json" : "@nudgescribe/types/openapi.json";
  try {
    return from(file) as Json;
  } catch {
    return undefined;
  }
}
