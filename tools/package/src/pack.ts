import { execFile } from "node:child_process";
import { basename, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Packs a package as publishing would, and gives the path of the tarball. */
export async function pack(folder: string, destination: string): Promise<string> {
  const { stdout } = await run("pnpm", ["pack", "--json", "--pack-destination", destination], {
    cwd: folder,
    shell: process.platform === "win32",
  });
  return join(destination, basename(JSON.parse(stdout).filename));
}
