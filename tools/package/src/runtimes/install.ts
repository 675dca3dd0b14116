import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const cache = resolve(import.meta.dirname, "../../node_modules/.cache/runtimes");

/** A runtime that this machine cannot have; the message is one line without an address. */
export class NotInstallableError extends Error {
  override readonly name = "NotInstallableError";
}

/** Installs packages into a folder, without their install scripts. */
export async function npmInstall(folder: string, packages: readonly string[]): Promise<void> {
  const quiet = ["--no-audit", "--no-fund", "--no-save", "--no-package-lock", "--loglevel=error"];
  await run("npm", ["install", "--ignore-scripts", "--prefer-offline", ...quiet, "--prefix", folder, ...packages], {
    cwd: folder,
    shell: process.platform === "win32",
    timeout: 300_000,
  }).catch((error: { stderr?: string; message: string }) => {
    throw new NotInstallableError(npmFault(error.stderr ?? error.message));
  });
}

/** The code that npm gives a failure, else its first line. */
const npmFault = (stderr: string): string =>
  `npm says ${/error code (\S+)/.exec(stderr)?.[1] ?? stderr.split("\n")[0]?.replace(/\w+:\/\/\S+/g, "…")}`;

/** The folder of a package of the registry at one version; it is downloaded once and kept. */
export async function installed(name: string, version: string): Promise<string> {
  const kept = join(cache, `${name.replace("/", "+")}@${version}`);
  if (!existsSync(kept)) {
    await mkdir(cache, { recursive: true });
    const temporary = await mkdtemp(`${kept}.`);
    try {
      await npmInstall(temporary, [`${name}@${version}`]);
      await rename(join(temporary, "node_modules", name), kept);
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  }
  return kept;
}
