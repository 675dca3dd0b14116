import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { NotInstallableError } from "@nudgescribe/package-tools/install";
import { command } from "./command.ts";
import { loopbackUrl } from "./loopback.ts";
import { cacheFolder } from "./registry.ts";
import type { RehearsedPackage } from "./rehearsed.ts";

const consumers: string = resolve(import.meta.dirname, "../../consumers");

/** A consumer's project that has installed what was published, as a user does. */
export type Project = {
  readonly folder: string;
  /** Runs Node there, the one that runs this. */
  readonly node: (...args: readonly string[]) => Promise<string>;
};

export type ProjectOptions = {
  /** The folder of the consumer in `consumers/`. */
  readonly name: string;
  /** The folder to make. */
  readonly folder: string;
  readonly registry: URL;
  /** What may be installed of ours; of each package the first is asked for. */
  readonly packages: readonly RehearsedPackage[];
  /**
   * `^` asks for a range, as npm writes it; nothing for exactly this version.
   * @default "^"
   */
  readonly range?: "^" | "";
};

/** Of the rest of the world a project has what the machine's own registry gives. */
export async function createProject(options: ProjectOptions): Promise<Project> {
  const { name, folder, registry, packages, range = "^" } = options;
  await mkdir(folder, { recursive: true });
  await cp(join(consumers, name), folder, { recursive: true });
  // The same checks for all, beside what imports them.
  await cp(join(consumers, "runtimes/smoke.js"), join(folder, "smoke.js"));
  const manifest = JSON.parse(await readFile(join(consumers, name, "package.json"), "utf8"));
  for (const of of packages.toReversed())
    if (of.name in manifest.dependencies) manifest.dependencies[of.name] = `${range}${of.version}`;
  await writeFile(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(join(folder, ".npmrc"), `@nudgescribe:registry=${loopbackUrl(registry.href).href}\n`);
  await npmInstall(folder, []);
  await holdAgainst(folder, packages);
  return openProject(folder);
}

export const openProject = (folder: string): Project => ({
  folder,
  node: (...args) => command(process.execPath, args, { cwd: folder }),
});

/** Takes another version, by a name such as `@nudgescribe/client@latest`. */
export async function install(
  { folder }: Project,
  names: readonly string[],
  packages: readonly RehearsedPackage[],
): Promise<void> {
  // npm may still know the registry as it was minutes ago.
  await npmInstall(folder, ["--prefer-online", ...names]);
  await holdAgainst(folder, packages);
}

async function npmInstall(folder: string, args: readonly string[]): Promise<void> {
  const quiet = [
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    `--cache=${join(cacheFolder, "npm")}`,
  ];
  await command("npm", ["install", ...quiet, ...args], { cwd: folder }).catch((error: Error) => {
    throw unreachable(error.message) ?? error;
  });
}

/** What is not ours and cannot be had on this machine is no fault of the release. */
function unreachable(said: string): NotInstallableError | undefined {
  const [, code = ""] = /error code (\w+)/.exec(said) ?? [];
  if (
    said.includes("@nudgescribe") ||
    !/^(?:E404|ETARGET|ENOTFOUND|ECONN\w+|EAI_AGAIN|ETIMEDOUT|ENOTCACHED)$/.test(code)
  )
    return undefined;
  return new NotInstallableError(`npm says ${code}`);
}

/** What was installed of ours must be what was packed, byte by byte. */
async function holdAgainst(folder: string, packages: readonly RehearsedPackage[]): Promise<void> {
  const lock = JSON.parse(await readFile(join(folder, "node_modules/.package-lock.json"), "utf8")) as {
    packages: Record<string, { version: string; integrity?: string }>;
  };
  const ours = Object.entries(lock.packages).filter(([path]) =>
    /(?:^|\/)node_modules\/@nudgescribe\/[^/]+$/.test(path),
  );
  if (ours.length === 0) throw new Error("nothing of @nudgescribe was installed");
  for (const [path, { version, integrity }] of ours) {
    const of = packages.find((one) => path.endsWith(`/${one.name}`) && one.version === version);
    if (of?.integrity === integrity) continue;
    throw new Error(`${path} is ${version} with ${integrity}; published was ${of?.integrity ?? "no such version"}`);
  }
}
