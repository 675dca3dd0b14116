import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Of a package.json that is to be published. */
export type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly repository?: { readonly type?: string; readonly url?: string; readonly directory?: string };
  readonly publishConfig?: Readonly<Record<string, unknown>>;
};

export const readManifest = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;

/**
 * What a registry refuses in a package with provenance, or what would lead it elsewhere: npm compares the repository
 * of package.json with the one whose workflow signed, letter by letter.
 */
export function provenanceProblems(
  manifest: Manifest,
  { folder, repository }: { folder: string; repository: string | undefined },
): string[] {
  const { repository: named, publishConfig = {} } = manifest;
  const [, slug] = /^git\+https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\.git$/.exec(named?.url ?? "") ?? [];
  const elsewhere = Object.keys(publishConfig).filter((key) => /registry$/.test(key));
  return [
    ...(slug
      ? []
      : [`"repository.url" is ${named?.url ?? "missing"}; provenance needs git+https://github.com/OWNER/NAME.git`]),
    ...(slug && repository && slug !== repository ? [`"repository.url" names ${slug}; ${repository} signs`] : []),
    ...(named?.directory === folder ? [] : [`"repository.directory" should be ${folder}`]),
    ...(publishConfig["provenance"] === true ? [] : ['"publishConfig.provenance" should be true']),
    ...(publishConfig["access"] === "public" ? [] : ['"publishConfig.access" should be "public"']),
    ...elsewhere.map((key) => `"publishConfig.${key}" would publish elsewhere; take it away`),
  ].map((problem) => `package.json: ${problem}`);
}

/** What others need comes first. */
export function inOrder<Of extends { readonly manifest: Manifest }>(packages: readonly Of[]): Of[] {
  const byName = new Map(packages.map((of) => [of.manifest.name, of]));
  const ordered = new Set<Of>();
  const add = (of: Of) => {
    for (const name of Object.keys(of.manifest.dependencies ?? {})) {
      const needed = byName.get(name);
      if (needed && !ordered.has(needed)) add(needed);
    }
    ordered.add(of);
  };
  for (const of of packages) add(of);
  return [...ordered];
}
