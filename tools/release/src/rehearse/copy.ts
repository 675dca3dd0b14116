import { existsSync, globSync } from "node:fs";
import { cp, mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { command } from "./command.ts";

export type CopyOptions = {
  /** The repository, which is only read. */
  readonly root: string;
  /** The folder to make. */
  readonly folder: string;
  /** Takes what is not committed along. */
  readonly workingTree: boolean;
};

/** A repository of its own with the same history, at HEAD; gives what it is a copy of. */
export async function copyRepository({ root, folder, workingTree }: CopyOptions): Promise<{ said: string }> {
  const git = (...args: string[]) => command("git", args, { cwd: folder });
  const head = await command("git", ["rev-parse", "HEAD"], { cwd: root });
  await command("git", ["clone", "--quiet", "--no-checkout", root, folder], { cwd: root });
  await git("checkout", "--quiet", "--detach", head);
  await git("config", "user.name", "Rehearsal");
  await git("config", "user.email", "rehearsal@localhost");
  await git("config", "commit.gpgsign", "false");
  await git("remote", "remove", "origin");

  const list = async (...args: string[]) =>
    (await command("git", ["ls-files", "-z", ...args], { cwd: root })).split("\0").filter(Boolean);
  const deleted = new Set(await list("--deleted"));
  const changed = new Set(await list("--modified", "--others", "--exclude-standard"));
  const said = `commit ${head.slice(0, 12)}`;
  if (!workingTree)
    return { said: changed.size === 0 ? said : `${said}, without ${changed.size} files that are not committed` };
  for (const path of deleted) await rm(join(folder, path), { force: true });
  for (const path of changed) {
    if (deleted.has(path)) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(join(root, path), join(folder, path));
  }
  await commitAll(folder, "What is not committed yet");
  return { said: `${said} and ${changed.size} files that are not committed` };
}

/** Commits all that has changed, if anything has. */
export async function commitAll(folder: string, message: string): Promise<void> {
  await command("git", ["add", "--all"], { cwd: folder });
  await command("git", ["commit", "--quiet", "--allow-empty", "--no-verify", "--message", message], { cwd: folder });
}

/** Takes over what is built in the repository, as it stands. */
export async function copyBuilt(root: string, folder: string): Promise<{ said: string }> {
  const packages = globSync("packages/*", { cwd: root });
  for (const path of packages) {
    const from = join(root, path, "dist");
    if (!existsSync(from)) throw new Error(`${path}/dist is missing; run \`pnpm build\`, or leave out --quick`);
    await cp(from, join(folder, path, "dist"), { recursive: true });
  }
  return { said: "taken over as it was built" };
}
