import { existsSync, globSync } from "node:fs";
import { inRepository, readJson, repositoryPath } from "../repository.ts";

/** What one import path of a published package gives, and the source file that says so. */
export type EntryPoint = {
  /** Such as `@nudgescribe/client/files`. */
  readonly name: string;
  /** Such as `packages/client/src/files/index.ts`. */
  readonly source: string;
  readonly folder: string;
};

/** Their names are reached through `@nudgescribe/types` too, where the site shows them. */
const again: ReadonlySet<string> = new Set(["@nudgescribe/types/schemas", "@nudgescribe/types/operations"]);

type Manifest = { readonly name: string; readonly exports: Readonly<Record<string, string | { types?: string }>> };

/** Packages in the order of their imports: a name is shown where it is first met, and elsewhere as a re-export. */
const packages: readonly string[] = ["types", "client", "sandbox", "contract"];

export const entryPoints = (): EntryPoint[] =>
  packages.flatMap((folder) => {
    const { name, exports } = readJson<Manifest>(`packages/${folder}/package.json`);
    return Object.entries(exports).flatMap(([path, target]) => {
      const types = typeof target === "object" ? target.types : undefined;
      const whole = name + path.slice(1);
      return types && !again.has(whole) ? [{ name: whole, source: sourceOf(folder, types), folder }] : [];
    });
  });

function sourceOf(folder: string, types: string): string {
  const stem = types.replace(/^\.\/dist\//, "").replace(/\.d\.ts$/, "");
  const places = [`packages/${folder}/src/${stem}.ts`, `packages/${folder}/src/${stem}/index.ts`];
  const found = places.find((place) => existsSync(inRepository(place)));
  if (!found)
    throw new Error(`packages/${folder}/package.json exports ${types}, and none of ${places.join(", ")} is there`);
  return found;
}

/** Everything that the pages depend on. */
export const sourceFiles = (): string[] =>
  globSync("packages/*/{src/**/*.ts,package.json}", { cwd: inRepository(".") })
    .map((path) => repositoryPath(inRepository(path)))
    .sort();
