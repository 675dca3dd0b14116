// `pnpm spec:lint`: everything that can be wrong with the contract, one line a problem.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkCount, lint } from "./checks.ts";
import { lineOf } from "./problem.ts";

const { values } = parseArgs({ options: { root: { type: "string" } } });
const problems = await lint(resolve(values.root ?? resolve(import.meta.dirname, "../../..")));

for (const problem of problems) console.error(lineOf(problem));
if (problems.length === 0) console.log(`spec/ has no problem: ${checkCount} checks`);
process.exitCode = problems.length === 0 ? 0 : 1;
