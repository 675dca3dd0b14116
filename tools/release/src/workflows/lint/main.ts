// `pnpm workflows:lint`: actionlint and our own rules for every workflow, one line a problem.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { lintWorkflows } from "./lint.ts";

const { values } = parseArgs({
  options: { root: { type: "string", default: resolve(import.meta.dirname, "../../../../..") } },
});

try {
  const { paths, problems } = await lintWorkflows(values.root);
  for (const { path, line, message } of problems) console.error(`${path}:${line}: ${message}`);
  if (problems.length === 0) console.log(`${paths.length} workflows are clean`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
