import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Run, redocly } from "@nudgescribe/changes/redocly";

export type Step = { stepId: string; checks: { name: string; passed: boolean; message: string }[] };

export type WorkflowRun = Run & {
  steps: Step[];
  /** The whole report, as it would be shown. */
  report: string;
};

type Report = { files: Record<string, { executedWorkflows: { executedSteps: Step[] }[] }> };

/** What the workflows ask for, in the words of the story that the examples tell. */
export const storyInputs = {
  apiKey: "any-key-will-do",
  email: "dana.whitfield@harbourmutual.example",
  password: "any-password-will-do",
  workspaceId: "ws_2f6c1d",
  groupName: "New policyholders",
  dataFile: "first_name,policy_number\nAmira,HM-204117\n",
  campaignId: "cmp_3e9a52",
  customerGroupId: "cg_c94b16",
  startDate: "2026-11-01",
  endDate: "2026-11-30",
};

/** Runs an Arazzo file against a server, and only there: without one, Redocly would call the production host. */
export async function respect(file: string, server: string, inputs: object): Promise<WorkflowRun> {
  const folder = await mkdtemp(join(tmpdir(), "nudgescribe-workflows-"));
  try {
    const options = [`--server=nudgescribe=${server}`, "--json-output=report.json"];
    // In the environment, since arguments show in the list of processes.
    const run = await redocly(folder, ["respect", file, ...options], {
      REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs),
    });
    const report = await readFile(join(folder, "report.json"), "utf8").catch(() => '{ "files": {} }');
    const { files } = JSON.parse(report) as Report;
    const workflows = Object.values(files).flatMap(({ executedWorkflows }) => executedWorkflows);
    return { ...run, steps: workflows.flatMap(({ executedSteps }) => executedSteps), report };
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const failedChecks = (steps: readonly Step[]) =>
  steps.flatMap(({ checks }) => checks).filter(({ passed }) => !passed);
