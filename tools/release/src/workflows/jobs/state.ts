// What is there to do on main? Prints outputs for the steps that follow; nothing of other packages runs here.
import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { publishedPackages } from "../../published-packages.ts";
import { view } from "./npm.ts";

export type State = {
  /** The one version of all packages, as it stands in the repository. */
  readonly release: string;
  /** Changesets wait to be turned into a version. */
  readonly version: boolean;
  /** The version is not on npm yet, and no changeset waits. */
  readonly stage: boolean;
  /** The version is on npm, and has no tag. */
  readonly tag: boolean;
};

/**
 * With the name of a preview, the changesets that wait are to be staged under it, and nothing else is done.
 *
 * @throws Error when the packages do not have one version, the name is none, or npm cannot tell
 */
export async function stateOf(root: string, preview = ""): Promise<State> {
  const published = publishedPackages(root);
  const versions = [...new Set(published.map(({ version }) => version))].sort();
  const [release] = versions;
  if (release === undefined || versions.length > 1)
    throw new Error(`the packages have the versions ${versions.join(", ") || "of none"}; they must have one`);
  const version = globSync(".changeset/*.md", { cwd: root }).some((path) => !path.endsWith("README.md"));
  if (preview !== "" && !/^[a-z][a-z0-9]*$/.test(preview))
    throw new Error(`${preview} is no name for a preview; give one of small letters and digits, such as preview`);
  if (preview !== "" && !version) throw new Error("no changeset waits, so there is nothing to preview");
  if (preview !== "") return { release, version: false, stage: true, tag: false };
  if (release === "0.0.0") return { release, version, stage: false, tag: false };

  const there = await Promise.all(published.map(({ name }) => view(`${name}@${release}`, "version")));
  const isPublic = there.every((found) => found === release);
  return { release, version, stage: !isPublic && !version, tag: isPublic && !(await hasTag(root, `v${release}`)) };
}

async function hasTag(root: string, name: string): Promise<boolean> {
  const { stdout } = await promisify(execFile)("git", ["tag", "--list", name], { cwd: root });
  return stdout.trim() === name;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      root: { type: "string", default: resolve(import.meta.dirname, "../../../../..") },
      preview: { type: "string", default: "" },
    },
  });
  try {
    for (const [name, value] of Object.entries(await stateOf(values.root, values.preview)))
      console.log(`${name}=${value}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
