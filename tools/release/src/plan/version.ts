// `pnpm release:version`: turns the changesets that wait into versions and changelogs, and names what waits in
// changes.json by that version. It refuses a bump that is smaller than what waits there needs.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { largest, suffices } from "@nudgescribe/changes/change";
import { writeSet } from "@nudgescribe/generate/write-set";
import { changesFile, readReleases, releasesText, stamped } from "./changes-file.ts";
import { givenLevel, pendingChangesets } from "./changesets.ts";

const { values } = parseArgs({
  options: {
    snapshot: { type: "string" },
    root: { type: "string", default: resolve(import.meta.dirname, "../../../..") },
  },
});
const root = resolve(values.root);

async function version(): Promise<string> {
  const releases = readReleases(root);
  const needed = largest(releases.find((release) => release.version === "next")?.changes ?? []);
  const given = givenLevel(pendingChangesets(root));
  if (!given) throw new Error("no changeset waits; run `pnpm release:plan`, or `pnpm changeset`");
  if (!suffices(given, needed))
    throw new Error(
      `the changesets give a ${given}, and what waits in ${changesFile} needs a ${needed}; run \`pnpm release:plan\``,
    );
  const args = ["version", ...(values.snapshot === undefined ? [] : ["--snapshot", values.snapshot])];
  const { status, error } = spawnSync("changeset", args, { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error(`changeset version failed${error ? ` (${error.message})` : ""}; nothing was named`);
  const { version } = JSON.parse(readFileSync(join(root, "packages/types/package.json"), "utf8")) as {
    version: string;
  };
  const text = releasesText(stamped(releases, version));
  await writeSet({ root, journal: ".plan-journal.json" }, [{ path: changesFile, text }]);
  return version;
}

try {
  console.log(`the next release is ${await version()}`);
} catch (error) {
  console.error(`release:version: ${(error as Error).message}`);
  process.exitCode = 1;
}
