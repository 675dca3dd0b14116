import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleSpec } from "@nudgescribe/generate/bundle";
import { type Place, placeOf, readFiles, type SpecFile } from "./files.ts";
import { isObject, items, type JsonObject, type Path } from "./json.ts";
import { type Part, partsOf } from "./parts.ts";

/** The contract in memory: its files, what they bundle to, and what the bundle states. */
export type Contract = {
  /** Root of the repository. */
  root: string;
  files: readonly SpecFile[];
  document: JsonObject;
  parts: readonly Part[];
  /** Identifiers of the vendor's pages, in the order of evidence/sources.yaml. */
  sources: readonly string[];
  /** The `x-` names in the table of spec/README.md. */
  extensions: ReadonlySet<string>;
};

export async function readContract(root: string): Promise<Contract> {
  const [{ json }, files, readme] = await Promise.all([
    bundleSpec(root),
    readFiles(root),
    readFile(join(root, "spec/README.md"), "utf8"),
  ]);
  const document = JSON.parse(json) as JsonObject;
  return {
    root,
    files,
    document,
    parts: partsOf(document),
    sources: sourcesOf(files),
    extensions: new Set([...readme.matchAll(/^\| *`(x-[\w-]+)`/gm)].map(([, name = ""]) => name)),
  };
}

/** Where a node of the bundle is written. */
export const locate = ({ files }: Pick<Contract, "files">, path: Path): Place => placeOf(files, path);

function sourcesOf(files: readonly SpecFile[]): string[] {
  const value = files.find(({ path }) => path === "evidence/sources.yaml")?.yaml?.value;
  return items(isObject(value) ? value["sources"] : undefined).map((page) => String(isObject(page) ? page["id"] : ""));
}
