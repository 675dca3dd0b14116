import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs git; throws what git says when it fails. */
export function git(root: string, ...args: string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile("git", args, { cwd: root, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error) fail(new Error(`git ${args[0]} failed: ${stderr.trim().split("\n")[0] || error.message}`));
      else done(stdout.trim());
    });
  });
}

/** Releases are tagged package by package; the types have every one, since all versions move together. */
const tags = "@nudgescribe/types@*";

/** The tag of the newest release that this commit comes after; previews are none. */
export async function lastRelease(root: string): Promise<string | undefined> {
  const found = await git(root, "tag", "--list", tags, "--merged", "HEAD", "--sort=-version:refname");
  return found.split("\n").find((tag) => /@\d+\.\d+\.\d+$/.test(tag));
}

/** `@nudgescribe/types@1.2.0` → `1.2.0`. */
export const versionOf = (tag: string): string => tag.slice(tag.lastIndexOf("@") + 1);

/**
 * The files of a commit that match, in a folder that ends with its block.
 * @throws Error when git does not know the commit.
 */
export async function filesAt(
  root: string,
  ref: string,
  matches: (path: string) => boolean,
): Promise<AsyncDisposable & { readonly root: string }> {
  const listed = await git(root, "ls-tree", "-r", "--name-only", "-z", `${ref}^{commit}`);
  const paths = listed.split("\0").filter((path) => path !== "" && matches(path));
  const folder = await mkdtemp(join(tmpdir(), "nudgescribe-plan-"));
  if (paths.length > 0) await unpack(root, ["archive", "--format=tar", ref, "--", ...paths], folder);
  return { root: folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

function unpack(root: string, args: readonly string[], folder: string): Promise<void> {
  return new Promise((done, fail) => {
    const archive = spawn("git", args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
    const tar = spawn("tar", ["-x", "-C", folder], { stdio: [archive.stdout, "inherit", "inherit"] });
    for (const child of [archive, tar]) child.once("error", fail);
    tar.once("exit", (code) => (code === 0 ? done() : fail(new Error(`tar could not unpack what git gave (${code})`))));
  });
}
