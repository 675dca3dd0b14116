// Tags a release that is public: `tag.ts --release 1.2.0 --commit SHA --notes FILE`. Each package has its tag, by which
// the plan of the next release finds this one; the release itself is made last, and says that all is done.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { publishedPackages } from "../../published-packages.ts";
import { run } from "./run.ts";

const options = {
  root: { type: "string", default: resolve(import.meta.dirname, "../../../../..") },
  release: { type: "string", default: "" },
  commit: { type: "string", default: "" },
  notes: { type: "string", default: "" },
} as const;

async function main(): Promise<void> {
  const { root, release, commit, notes } = parseArgs({ options }).values;
  const gh = (...args: string[]) => run(root, "gh", ...args);
  const packages = publishedPackages(root);
  for (const { name } of packages) {
    const tag = `tags/${name}@${release}`;
    const found = await gh("api", `repos/{owner}/{repo}/git/matching-refs/${tag}`, "--jq", ".[0].object.sha // empty");
    if (found && found !== commit) throw new Error(`${tag} stands at ${found}, and ${commit} is what was published`);
    if (!found)
      await gh(
        "api",
        "repos/{owner}/{repo}/git/refs",
        "--raw-field",
        `ref=refs/${tag}`,
        "--raw-field",
        `sha=${commit}`,
      );
  }
  await gh("release", "create", `v${release}`, "--target", commit, "--title", release, "--notes-file", resolve(notes));
  console.log(`tagged ${packages.length} packages and made the release v${release}`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
