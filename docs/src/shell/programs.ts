import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What is ours and can be called: scripts of the root, and programs of the published packages. */
export type Programs = {
  readonly root: string;
  readonly scripts: Readonly<Record<string, string>>;
  /** The pnpm of `packageManager`. */
  readonly pnpm: string;
  /** Published packages by name: folder under packages/, and the names of their programs. */
  readonly packages: ReadonlyMap<string, { readonly folder: string; readonly bins: readonly string[] }>;
};

type Manifest = {
  name: string;
  private?: boolean;
  bin?: Record<string, string>;
  scripts: Record<string, string>;
  packageManager: string;
};

export function readPrograms(root: string): Programs {
  const read = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8")) as Manifest;
  const { scripts, packageManager } = read("package.json");
  const packages = globSync("packages/*/package.json", { cwd: root }).map((path) => {
    const { name, bin = {} } = read(path);
    return [name, { folder: dirname(path).replace("packages/", ""), bins: Object.keys(bin) }] as const;
  });
  return { root, scripts, pnpm: packageManager, packages: new Map(packages) };
}

/** The folder of the package whose program has this name. */
export const folderOfProgram = ({ packages }: Programs, name: string): string | undefined =>
  [...packages.values()].find(({ bins }) => bins.includes(name))?.folder;
