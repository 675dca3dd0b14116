import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const folder = resolve(import.meta.dirname, "../../../spec/workflows");
const ending = ".arazzo.yaml";

/** The workflows of the contract, by name. */
export const workflows: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(ending))
  .map((name) => name.slice(0, -ending.length));

/** The operations of a workflow, in the order of its steps. */
export function stepsOf(workflow: string): readonly string[] {
  const text = readFileSync(resolve(folder, `${workflow}${ending}`), "utf8");
  return [...text.matchAll(/^ +operationId: (\w+)$/gm)].map(([, operation = ""]) => operation);
}

/** The steps that were walked in their order, up to the first that is missing; other calls may come in between. */
export function walked(steps: readonly string[], calls: readonly { readonly operation: string }[]): string[] {
  const done: string[] = [];
  for (const { operation } of calls) done.push(...[operation].filter(() => operation === steps[done.length]));
  return done;
}
