// `pnpm release:plan`: which bump the next release needs, why, and the changeset that says so; `--check` changes nothing.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { pendingChangesets } from "./changesets.ts";
import { planProblems } from "./check.ts";
import { planRelease } from "./plan.ts";
import { asJson, asMarkdown, printed } from "./print.ts";
import { writePlan } from "./write.ts";

const usage = "usage: release:plan [--since REF] [--check] [--json | --markdown] [--without-consumers] [--root FOLDER]";

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      since: { type: "string" },
      check: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      markdown: { type: "boolean", default: false },
      "without-consumers": { type: "boolean", default: false },
      root: { type: "string", default: resolve(import.meta.dirname, "../../../..") },
    },
  });
  const { since, check, json, markdown } = values;
  const root = resolve(values.root);
  const looking = { root, withConsumers: !values["without-consumers"], ...(since !== undefined && { since }) };
  let plan = await planRelease(looking);
  const isReport = json || markdown;
  const written = check || isReport || plan.since === undefined ? [] : await writePlan(root, plan);
  if (written.length > 0) plan = { ...plan, pending: pendingChangesets(root) };

  const problems = planProblems(root, plan);
  if (json) console.log(asJson(plan, problems));
  else for (const line of markdown ? asMarkdown(plan, problems) : printed(plan)) console.log(line);
  for (const path of written) console.log(`wrote ${path}`);
  if (!isReport) for (const problem of problems) console.error(problem);
  return check && problems.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = 1;
  const isUsage = (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS");
  console.error(`release:plan: ${(error as Error).message}${isUsage ? `\n${usage}` : ""}`);
}
