// `pnpm api:report` writes the API reports of the published packages; `pnpm api:check` fails when one is not current.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { apiProblems, computeReports, writeReports } from "./api-reports.ts";

const { values } = parseArgs({
  options: { check: { type: "boolean" }, root: { type: "string", default: resolve(import.meta.dirname, "../../..") } },
});

try {
  const reports = computeReports(values.root);
  if (!values.check) for (const path of writeReports(values.root, reports)) console.log(`wrote ${path}`);
  const problems = apiProblems(values.root, reports);
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`${reports.length} API reports match what is built`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
