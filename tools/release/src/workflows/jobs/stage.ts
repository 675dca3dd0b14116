// Stages what was rehearsed: `stage.ts FOLDER --digest SHA256`. npm keeps a staged version back until a person approves
// it with a second factor. Each step can be repeated: what is public or staged already is left as it is.
import { appendFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { RehearsedPackage } from "../../rehearse/rehearsed.ts";
import { distTagOf } from "../../rehearse/rehearsed.ts";
import { firstLine, npm, requireStaging, view } from "./npm.ts";
import { verifyRehearsed } from "./verify.ts";

type Staged = { readonly id: string; readonly state: "staged" | "staged before" | "public"; readonly stageId?: string };

/** npm answers 409, and the same for both, when a version is staged or public. */
const there = /previously (?:staged|published) version|EPUBLISHCONFLICT/;

/** @throws Error when npm has another content under this version, or refuses it */
export async function stage(folder: string, of: RehearsedPackage): Promise<Staged> {
  const id = `${of.name}@${of.version}`;
  const published = await view(id, "dist.integrity");
  if (published === of.integrity) return { id, state: "public" };
  if (published !== undefined)
    throw new Error(
      `${id} is public with another content (${published}); a version cannot be replaced: release a newer one`,
    );
  const { code, out, error } = await npm(
    "stage",
    "publish",
    join(folder, of.file),
    "--json",
    "--tag",
    distTagOf(of.version),
  );
  if (code === 0) return { id, state: "staged", stageId: stageIdIn(out) };
  if (there.test(`${out}${error}`)) return { id, state: "staged before" };
  const complaint = error.split("\n").find((line) => /^npm error (?!code)/.test(line)) ?? error;
  throw new Error(`${id} could not be staged: ${firstLine(complaint)}. Run the job again: what was staged is kept`);
}

const stageIdIn = (json: string): string => /"stageId":\s*"([^"]+)"/.exec(json)?.[1] ?? "";

/** What a person does next, as Markdown. */
export function approvals(staged: readonly Staged[]): string {
  const rows = staged.map(
    ({ id, state, stageId }) => `| ${id} | ${state} | ${stageId ? `\`npm stage approve ${stageId}\`` : ""} |`,
  );
  return [
    "| version | state | a person approves with |",
    "| --- | --- | --- |",
    ...rows,
    "",
    "From top to bottom: each package needs those above it. `npm stage list` shows the others.",
    "",
  ].join("\n");
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { digest: { type: "string", default: "" } },
  });
  const folder = resolve(positionals[0] ?? "");
  await requireStaging();
  // Everything is held against the rehearsal before anything leaves this machine.
  const { packages } = await verifyRehearsed({ folder, digest: values.digest, commit: process.env["GITHUB_SHA"] });
  const staged: Staged[] = [];
  try {
    for (const of of packages) staged.push(await stage(folder, of));
  } finally {
    const text = approvals(staged);
    console.log(text);
    const summary = process.env["GITHUB_STEP_SUMMARY"];
    if (summary) await appendFile(summary, text);
  }
}

if (import.meta.main)
  main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
