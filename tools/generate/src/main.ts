import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Contract, compareContracts } from "@nudgescribe/changes/compare";
import { readContract } from "@nudgescribe/changes/read-contract";
import { type Line, linesOf, sentence } from "@nudgescribe/changes/tell";
import { computeArtifacts, drift, set, writeArtifacts } from "./artifacts.ts";
import { SpecError } from "./errors.ts";
import { recoverSet } from "./write-set.ts";

const usage = "usage: generate [--check] [--root FOLDER]";
const home = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { check: { type: "boolean" }, root: { type: "string", default: home } },
  });
  const root = resolve(values.root);

  const artifacts = await computeArtifacts(root);
  if (values.check) {
    const stale = await drift(root, artifacts);
    for (const { artifact, line } of stale) {
      console.error(`${artifact.path}:${line} is not what spec/ gives; run \`pnpm generate\` and commit the result`);
    }
    if (stale.length === 0) console.log(`${artifacts.length} generated files match spec/`);
    return stale.length === 0 ? 0 : 1;
  }

  if ((await recoverSet(set(root))) !== undefined) console.log("a run that was cut off has been put right first");
  const before = await readContract(root);
  const written = await writeArtifacts(root, artifacts);
  for (const path of written) console.log(`wrote ${path}`);
  console.log(`${artifacts.length - written.length} of ${artifacts.length} generated files were up to date`);
  if (written.length > 0) for (const line of await changesSince(before, root)) console.log(line);
  return 0;
}

/** What differs for users from the contract that was there before, one line a change. */
async function changesSince(before: Contract | undefined, root: string): Promise<string[]> {
  const after = await readContract(root);
  if (!before || !after) return [];
  const all = Object.keys(after.rows);
  const lines = linesOf(await compareContracts(before, after));
  if (lines.length === 0) return ["", "Nothing changes for users of the packages."];
  return ["", "What changes for users of the packages:", ...lines.map((line) => row(line, sentence(line, { all })))];
}

const row = ({ change: { level, layer } }: Line, text: string): string => `  ${level}  ${layer.padEnd(9)}  ${text}`;

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = 1;
  if (error instanceof SpecError) {
    for (const problem of error.problems) console.error(problem);
    console.error("Nothing was written. Correct spec/ at the place named, then run the command again.");
  } else if ((error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS"))
    console.error(`${(error as Error).message}\n${usage}`);
  else throw error;
}
