import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { computeArtifacts, drift, writeArtifacts } from "./artifacts.ts";
import { SpecError } from "./errors.ts";

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

  const written = await writeArtifacts(root, artifacts);
  for (const path of written) console.log(`wrote ${path}`);
  console.log(`${artifacts.length - written.length} of ${artifacts.length} generated files were up to date`);
  return 0;
}

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
