import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** An export of a package that has types, such as `./functions`. */
export type Entry = { readonly name: string; readonly types: string };

export type Publishable = {
  readonly name: string;
  /** From the root of the repository, such as `packages/client`. */
  readonly folder: string;
  readonly entries: readonly Entry[];
};

/** The packages that are published, with what their package.json exports. */
export function publishablePackages(root: string): Publishable[] {
  return globSync("packages/*/package.json", { cwd: root })
    .sort()
    .map((path) => ({ folder: dirname(path), manifest: JSON.parse(readFileSync(join(root, path), "utf8")) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ folder, manifest }) => ({ name: manifest.name, folder, entries: typedEntries(manifest.exports ?? {}) }));
}

function typedEntries(exports: Record<string, string | { types?: string }>): Entry[] {
  return Object.entries(exports).flatMap(([name, target]) =>
    typeof target === "object" && target.types ? [{ name, types: target.types }] : [],
  );
}
