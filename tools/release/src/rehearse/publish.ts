import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { command } from "./command.ts";
import { loopbackUrl } from "./loopback.ts";
import { distTagOf, type RehearsedPackage } from "./rehearsed.ts";

export type PublishOptions = {
  readonly of: RehearsedPackage;
  /** The folder of the tarball. */
  readonly folder: string;
  /** Anything but loopback is refused before npm is started. */
  readonly registry: string;
};

/**
 * Publishes a tarball as the release does, to a registry on this machine, and holds what the registry then serves
 * against it.
 */
export async function publishTarball({ of, folder, registry }: PublishOptions): Promise<void> {
  const url = loopbackUrl(registry);
  // npm wants a token even where none is asked for. The folder is one without a package.json or an .npmrc.
  const cwd = join(folder, "publish");
  await mkdir(cwd, { recursive: true });
  const userconfig = join(cwd, "rehearsal.npmrc");
  await writeFile(userconfig, `//${url.host}/:_authToken=rehearsal\n`);
  const args = ["publish", join(folder, of.file), `--userconfig=${userconfig}`, ...toRegistry(url)];
  // Provenance is signed by a workflow alone; whether the package asks for it is a check of the tarball.
  await command("npm", [...args, "--provenance=false", `--tag=${distTagOf(of.version)}`, "--loglevel=error"], {
    cwd,
    env: { CI: undefined },
  });

  const { versions } = await metadataOf(of.name, url);
  const served = versions[of.version]?.dist.integrity;
  if (served !== of.integrity)
    throw new Error(`${of.name}@${of.version}: the registry serves ${served ?? "nothing"}, packed was ${of.integrity}`);
}

/** Both, since a machine may have a registry of its own for our scope. */
const toRegistry = (url: URL): string[] => [`--registry=${url.href}`, `--@nudgescribe:registry=${url.href}`];

type Metadata = {
  readonly "dist-tags": Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, { readonly dist: { readonly integrity: string } }>>;
};

export async function metadataOf(name: string, registry: URL): Promise<Metadata> {
  const response = await fetch(new URL(name.replace("/", "%2f"), registry));
  if (!response.ok) throw new Error(`the registry answers ${response.status} for ${name}`);
  return (await response.json()) as Metadata;
}
