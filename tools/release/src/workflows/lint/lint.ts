import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { actionlint } from "./actionlint.ts";
import { guardedIdentity } from "./checks/guarded-identity.ts";
import { leastPermissions } from "./checks/least-permissions.ts";
import { noExpressionsInScripts } from "./checks/no-expressions-in-scripts.ts";
import { noHiddenFailures } from "./checks/no-hidden-failures.ts";
import { noKeptCredentials } from "./checks/no-kept-credentials.ts";
import { noUntrustedCode } from "./checks/no-untrusted-code.ts";
import { pinnedActions } from "./checks/pinned-actions.ts";
import { timeLimits } from "./checks/time-limits.ts";
import { type Check, type Problem, readWorkflow } from "./workflow.ts";

export const checks: Readonly<Record<string, Check>> = {
  "pinned-actions": pinnedActions,
  "least-permissions": leastPermissions,
  "no-kept-credentials": noKeptCredentials,
  "time-limits": timeLimits,
  "no-untrusted-code": noUntrustedCode,
  "guarded-identity": guardedIdentity,
  "no-expressions-in-scripts": noExpressionsInScripts,
  "no-hidden-failures": noHiddenFailures,
};

/** What is wrong with a workflow, in the order of its lines. */
export async function problemsOf(path: string, text: string): Promise<Problem[]> {
  const found = await actionlint(path, text);
  const workflow = readWorkflow(path, text);
  const ours = Object.entries(checks).flatMap(([name, check]) =>
    check(workflow).map(({ place, message }) => ({
      path,
      line: workflow.lineOf(place),
      message: `${message} (${name})`,
    })),
  );
  return [...found, ...ours].sort((one, other) => one.line - other.line);
}

const workflowPaths = (root: string): string[] => globSync(".github/workflows/*.{yml,yaml}", { cwd: root }).sort();

/** @throws Error when there is no workflow: then nothing would be checked */
export async function lintWorkflows(root: string): Promise<{ paths: string[]; problems: Problem[] }> {
  const paths = workflowPaths(root);
  if (paths.length === 0) throw new Error("there is no workflow in .github/workflows");
  const problems: Problem[] = [];
  for (const path of paths) problems.push(...(await problemsOf(path, readFileSync(join(root, path), "utf8"))));
  return { paths, problems };
}
