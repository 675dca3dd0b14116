// Proposes a change that a job without rights has made: `propose.ts --patch FILE --branch NAME --title TEXT --body FILE`
// opens a pull request with it, or renews the open one, and lets CI run on it, which a token of a workflow does not by
// itself. Nothing of the patch is run here.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { run } from "./run.ts";

const options = {
  root: { type: "string", default: resolve(import.meta.dirname, "../../../../..") },
  patch: { type: "string", default: "" },
  branch: { type: "string", default: "" },
  title: { type: "string", default: "" },
  body: { type: "string", default: "" },
} as const;

async function main(): Promise<void> {
  const { root, patch, branch, title, body } = parseArgs({ options }).values;
  const [patchFile, bodyFile] = [resolve(patch), resolve(body)];
  if ((await readFile(patchFile, "utf8")).trim() === "") return console.log("nothing to propose");
  const git = (...args: string[]) => run(root, "git", ...args);
  await git("config", "user.name", "github-actions[bot]");
  await git("config", "user.email", "41898282+github-actions[bot]@users.noreply.github.com");
  await git("checkout", "--quiet", "-B", branch);
  await git("apply", "--index", patchFile);
  // A patch may not change what runs with rights.
  const touched = (await git("diff", "--cached", "--name-only")).split("\n");
  const refused = touched.filter((path) => path.startsWith(".github/"));
  if (refused.length > 0) throw new Error(`the patch changes ${refused.join(", ")}; a person must propose that`);
  await git("commit", "--quiet", "--message", title);
  await run(root, "gh", "auth", "setup-git");
  await git("push", "--quiet", "--force", "origin", branch);
  const [open] = JSON.parse(await run(root, "gh", "pr", "list", "--head", branch, "--json", "number")) as {
    number: number;
  }[];
  if (open) await run(root, "gh", "pr", "edit", String(open.number), "--title", title, "--body-file", bodyFile);
  else
    await run(
      root,
      "gh",
      "pr",
      "create",
      "--head",
      branch,
      "--base",
      "main",
      "--title",
      title,
      "--body-file",
      bodyFile,
    );
  await run(root, "gh", "workflow", "run", "ci.yml", "--ref", branch);
  console.log(`proposed ${touched.length} changed files on ${branch}`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
