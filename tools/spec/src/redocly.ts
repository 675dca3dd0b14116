import { redocly } from "@nudgescribe/changes/redocly";
import { isObject, items, type JsonObject, members } from "./json.ts";

/** What the linter counts at `recommended-strict`, without the rules of this repository, as the anchors were counted. */
export async function strictLint(root: string): Promise<{ problems: number; invalidExamples: number }> {
  const report = await run(root, ["lint", "--extends=recommended-strict", "--max-problems=100000"]);
  const rules = items(report["problems"]).map((problem) => (isObject(problem) ? `${problem["ruleId"]}` : ""));
  const invalidExamples = rules.filter((rule) => /^no-invalid-.*examples$/.test(rule)).length;
  return { problems: rules.length, invalidExamples };
}

/** `redocly score`: the total and the parts of it, in percent. */
export async function score(root: string): Promise<{ total: number; parts: Record<string, number> }> {
  const report = await run(root, ["score"]);
  const parts = members(report["subscores"]).map(([name, share]) => [name, 100 * Number(share)]);
  return { total: Number(report["agentReadiness"]), parts: Object.fromEntries(parts) };
}

async function run(root: string, [command = "", ...options]: string[]): Promise<JsonObject> {
  const { stdout, stderr } = await redocly(root, [command, "spec/openapi.yaml", "--format=json", ...options]);
  try {
    return JSON.parse(stdout) as JsonObject;
  } catch {
    throw new Error(`redocly ${command} gave no report: ${(stderr || stdout).trim().split("\n")[0]}`);
  }
}
