import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const home = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");

/** What is built, with what the builds read of the root. */
const parts = [
  ...["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", "turbo.json", "tsconfig.base.json"],
  ...["spec", "packages", "apps", "tools", "docs", "benchmarks"],
];

const made = /\/(dist|node_modules|\.turbo|test|site|snippets)$/;

/** Without what is built or only tested; dependencies are links to those of this working tree. */
export async function copyRepository(root: string): Promise<void> {
  const skip = (from: string): boolean => from !== join(home, "spec/dist") && made.test(from);
  for (const part of parts)
    await cp(join(home, part), join(root, part), { recursive: true, filter: (from) => !skip(from) });
  // Else pnpm would find that the copy is not what it installed, and install into the folders that the links lead to.
  const settings = join(root, "pnpm-workspace.yaml");
  await writeFile(
    settings,
    (await readFile(settings, "utf8")).replace(/^verifyDepsBeforeRun: .*$/m, "verifyDepsBeforeRun: false"),
  );
  // Without git, turbo does not know that what it has built is no input, nor what is installed.
  const turbo = JSON.parse(await readFile(join(root, "turbo.json"), "utf8"));
  turbo.tasks.build.inputs.push("!dist/**", "!.turbo/**", "!node_modules/**");
  await writeFile(join(root, "turbo.json"), JSON.stringify(turbo));
  await mkdir(join(root, "node_modules"));
  for (const name of await readdir(join(home, "node_modules")))
    if (!/^\.(?!pnpm$|bin$)/.test(name))
      await symlink(join(home, "node_modules", name), join(root, "node_modules", name));
  for (const folder of await packageFolders(root)) {
    const from = join(home, folder, "node_modules");
    // Links between the packages are relative, so that in the copy they lead to the copies.
    await cp(from, join(root, folder, "node_modules"), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/^\.(?!bin(\/|$))/.test(relative(from, path)),
    }).catch((error: NodeJS.ErrnoException) => expectAbsent(error));
  }
}

const expectAbsent = (error: NodeJS.ErrnoException): void => {
  if (error.code !== "ENOENT") throw error;
};

export async function packageFolders(root: string): Promise<string[]> {
  const below = async (folder: string) => (await readdir(join(root, folder))).map((name) => join(folder, name));
  const nested = await Promise.all(["packages", "apps", "tools"].map(below));
  return ["spec", "docs", "benchmarks", ...nested.flat()];
}
