import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A package that is published; `folder` from the root of the repository. */
export type PublishedPackage = { readonly name: string; readonly version: string; readonly folder: string };

/** The packages that are published, by folder. It needs nothing installed: jobs with rights install nothing. */
export function publishedPackages(root: string): PublishedPackage[] {
  return globSync("packages/*/package.json", { cwd: root })
    .sort()
    .map((path) => ({ folder: dirname(path), ...JSON.parse(readFileSync(join(root, path), "utf8")) }))
    .filter((manifest: { private?: boolean }) => manifest.private !== true)
    .map(({ name, version, folder }) => ({ name, version, folder }));
}
