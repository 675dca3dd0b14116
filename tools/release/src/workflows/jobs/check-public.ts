// Is what is public what the workflow made? `check-public.ts --release 1.2.0 --repository owner/name --notes notes.md`
// checks the provenance of each package, writes the notes of the release, and prints its commit as an output.
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { publishedPackages } from "../../published-packages.ts";
import { commitOf } from "./attestation.ts";
import { notesOf } from "./notes.ts";
import { view } from "./npm.ts";

const options = {
  root: { type: "string", default: resolve(import.meta.dirname, "../../../../..") },
  release: { type: "string", default: "" },
  repository: { type: "string", default: "" },
  notes: { type: "string", default: "" },
} as const;

async function main(): Promise<void> {
  const { root, release, repository, notes } = parseArgs({ options }).values;
  const packages = publishedPackages(root);
  const commits = new Set<string>();
  for (const { name } of packages) {
    const dist = (await view(`${name}@${release}`, "dist")) as { integrity: string; attestations?: { url: string } };
    if (!dist?.attestations)
      throw new Error(`${name}@${release} has no provenance; it was not published by the workflow`);
    const response = await fetch(dist.attestations.url);
    if (!response.ok) throw new Error(`the provenance of ${name}@${release} cannot be read: ${response.status}`);
    const expected = { name, version: release, integrity: dist.integrity, repository };
    commits.add(commitOf(await response.json(), expected));
  }
  const [commit] = commits;
  if (commits.size !== 1) throw new Error(`the packages of ${release} come from ${commits.size} commits`);
  await writeFile(notes, notesOf(root, release, packages));
  console.log(`commit=${commit}`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
