import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commitAll } from "./copy.ts";

/** A fault that a rehearsal must find: where it is planted, and how. */
type Plant = { readonly before: "first" | "next"; readonly into: (copy: string) => Promise<void> };

export const plants: Readonly<Record<string, Plant>> = {
  "missing-file": {
    before: "first",
    into: (copy) =>
      changed(join(copy, "packages/client/package.json"), (text) =>
        text.replace(/("files": \[[^\]]*"dist")/, '$1, "!dist/functions.js"'),
      ),
  },
  "wrong-exports": {
    before: "first",
    into: (copy) =>
      changed(join(copy, "packages/types/package.json"), (text) =>
        text.replace('"types": "./dist/index.d.ts"', '"types": "./dist/gone.d.ts"'),
      ),
  },
  "smaller-bump": {
    before: "next",
    into: async (copy) => {
      const [path] = globSync(".changeset/*.md", { cwd: copy }).filter((file) => !file.endsWith("README.md"));
      await changed(join(copy, path ?? ".changeset"), (text) => text.replaceAll(/: (?:minor|major)$/gm, ": patch"));
    },
  },
};

/** Plants the faults that belong to this release, and tells of them. */
export async function plant(names: readonly string[], before: Plant["before"], copy: string): Promise<string> {
  const faults = names.flatMap((name) => plants[name] ?? []).filter((fault) => fault.before === before);
  if (faults.length === 0) return "";
  for (const fault of faults) await fault.into(copy);
  await commitAll(copy, "Plant faults");
  return `planted ${names.join(" and ")} in the copy`;
}

async function changed(path: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`the fault could not be planted: ${path} is not as it was expected`);
  await writeFile(path, after);
}
