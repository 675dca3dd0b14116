import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pack } from "@nudgescribe/package-tools/pack";
import { publishablePackages } from "@nudgescribe/package-tools/publishable";
import { tarballProblems } from "@nudgescribe/package-tools/tarball";
import { command } from "./command.ts";
import { commitAll, copyBuilt } from "./copy.ts";
import type { Gates } from "./gates.ts";
import { inOrder, provenanceProblems, readManifest } from "./manifest.ts";
import { publishTarball } from "./publish.ts";
import { describeTarball, type RehearsedPackage } from "./rehearsed.ts";

export type ReleaseOptions = {
  readonly gates: Gates;
  /** What the rows of this release begin with, such as `first`. */
  readonly title: string;
  /** The copy of the repository. */
  readonly copy: string;
  /** The folder for the tarballs. */
  readonly tarballs: string;
  /** A repository whose build is taken over; without, everything is built. */
  readonly built?: string | undefined;
  /** Changesets are turned into versions; without, the versions are taken as they stand. */
  readonly versioned: boolean;
};

/** Versions, builds, packs and checks what is published, and gives it in the order in which it must be. */
export async function makeRelease(options: ReleaseOptions): Promise<readonly RehearsedPackage[]> {
  const { gates, title, copy, tarballs, versioned, built } = options;
  if (versioned)
    await gates.pass(`${title}: version`, async () => {
      await command("pnpm", ["run", "release:version"], { cwd: copy });
      await commitAll(copy, "Version packages");
      return { said: await versionsOf(copy) };
    });

  await gates.pass(`${title}: build`, async () => {
    if (built !== undefined) return await copyBuilt(built, copy);
    await command("pnpm", ["run", "build", "--filter=./packages/*"], { cwd: copy });
    return { said: "without a cache" };
  });

  await mkdir(tarballs, { recursive: true });
  const packed = await gates.pass(`${title}: pack`, async () => {
    const found = publishablePackages(copy);
    const all = await Promise.all(
      found.map(async ({ folder }) => ({
        folder,
        path: await pack(join(copy, folder), tarballs),
        manifest: await readManifest(join(copy, folder)),
      })),
    );
    return { said: `${all.length} tarballs`, all: inOrder(all) };
  });

  await gates.pass(`${title}: tarballs`, async () => {
    const problems: string[] = [];
    for (const { folder, path, manifest } of packed.all) {
      const found = await tarballProblems(path);
      const signed = provenanceProblems(manifest, { folder, repository: process.env["GITHUB_REPOSITORY"] });
      problems.push(...[...found, ...signed].map((problem) => `${manifest.name}: ${problem}`));
    }
    if (problems.length > 0) throw new Error(problems.join("\n"));
    return { said: "publint, attw, contents, maps, licence, secrets, provenance fields" };
  });

  return await Promise.all(
    packed.all.map(({ path, manifest: { name, version } }) => describeTarball({ name, version, path })),
  );
}

export async function publishRelease(
  options: Pick<ReleaseOptions, "gates" | "title" | "tarballs"> & {
    readonly packages: readonly RehearsedPackage[];
    readonly registry: URL;
  },
): Promise<void> {
  const { gates, title, tarballs, packages, registry } = options;
  await gates.pass(`${title}: publish`, async () => {
    for (const of of packages) await publishTarball({ of, folder: tarballs, registry: registry.href });
    return { said: packages.map(({ name, version }) => `${name}@${version}`).join(", ") };
  });
}

async function versionsOf(copy: string): Promise<string> {
  const manifests = await Promise.all(publishablePackages(copy).map(({ folder }) => readManifest(join(copy, folder))));
  return [...new Set(manifests.map(({ version }) => version))].join(", ");
}
