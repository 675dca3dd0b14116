import { readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { git } from "./git.ts";

/** What is published and what the plan cannot put into words: only who wrote it can. */
const code = ["packages/*/src/**", "packages/*/bin/**"];
const generated = "packages/*/src/generated/**";
const manifest = "packages/*/package.json";
const published = ["dependencies", "engines", "exports", "bin", "publishConfig"];

/** Files of the published packages that were written by hand and differ from a commit. */
export async function codeChanges(root: string, ref: string): Promise<string[]> {
  const tracked = await git(root, "diff", "--name-only", "--no-renames", ref, "--", "packages");
  const fresh = await git(root, "ls-files", "--others", "--exclude-standard", "--", "packages");
  const paths = [...tracked.split("\n"), ...fresh.split("\n")].filter(Boolean).sort();
  const found = await Promise.all(
    paths.map(async (path) => {
      if (matchesGlob(path, manifest)) return (await manifestDiffers(root, ref, path)) ? [path] : [];
      return code.some((pattern) => matchesGlob(path, pattern)) && !matchesGlob(path, generated) ? [path] : [];
    }),
  );
  return found.flat();
}

async function manifestDiffers(root: string, ref: string, path: string): Promise<boolean> {
  const parts = (text: string) => {
    const manifest = JSON.parse(text) as Record<string, unknown>;
    return JSON.stringify(published.map((key) => manifest[key]));
  };
  const before = await git(root, "show", `${ref}:${path}`).catch(() => "{}");
  return parts(before) !== parts(readFileSync(join(root, path), "utf8"));
}
