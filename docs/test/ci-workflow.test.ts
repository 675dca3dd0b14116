import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { checkCommand } from "../src/shell/check-command.ts";
import { readPrograms } from "../src/shell/programs.ts";
import { splitCommands } from "../src/shell/split.ts";

const root = resolve(import.meta.dirname, "../..");
const text = readFileSync(resolve(root, "docs/snippets/testing/contract.yaml"), "utf8");

type Workflow = { readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>> };

/** What is wrong with the commands of a workflow for GitHub Actions. */
function faultsOf(workflow: string): string[] {
  const programs = readPrograms(root);
  const { jobs } = parse(workflow) as Workflow;
  return Object.values(jobs)
    .flatMap(({ steps }) => steps.flatMap(({ run = "" }) => splitCommands(run)))
    .flatMap(({ words }) => checkCommand(programs, words));
}

test("every command of the workflow that testing.md shows can be called as it stands", () => {
  expect(faultsOf(text)).toEqual([]);
});

test("a command or an option that does not exist is told", () => {
  expect(faultsOf(text.replace("--check", "--chekc")).join()).toContain("--chekc is no option");
  expect(faultsOf(text.replace("check --against", "checks --against")).join()).toContain("checks is no command");
});
