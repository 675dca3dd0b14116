// `pnpm contract:examples`: the examples of the contract kit, installed from packed tarballs, in each test runner.
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createProject, type Project } from "./project.ts";
import { type Runner, runners } from "./runners.ts";
import type { Told } from "./told.ts";
import { faultsOfMistakes, faultsOfPromises } from "./verdict.ts";

const root = resolve(import.meta.dirname, "../../../..");

type Suite = {
  readonly name: string;
  readonly files: readonly string[];
  readonly code: number;
  readonly faultsOf: (told: readonly Told[]) => string[];
};
const suites: readonly Suite[] = [
  { name: "tests pass", files: ["groups", "sandbox"], code: 0, faultsOf: faultsOfPromises },
  { name: "mistakes fail", files: ["mistakes"], code: 1, faultsOf: faultsOfMistakes },
];

const secondsSince = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;

function printRow(step: string, faults: readonly string[], said: string, start: number): boolean {
  const row = [step.padEnd(26), (faults.length === 0 ? "ok" : "FAILED").padEnd(7), said.padEnd(9), secondsSince(start)];
  console.log(row.join(" "));
  for (const fault of faults) console.log(fault.replace(/^/gm, "  "));
  return faults.length === 0;
}

async function typecheck(project: Project): Promise<boolean> {
  const start = performance.now();
  const { code, out } = await project.node(["node_modules/typescript/bin/tsc", "-p", "."]);
  return printRow("types", code === 0 ? [] : [out.trim()], "", start);
}

async function runSuite(project: Project, runner: Runner, suite: Suite): Promise<boolean> {
  const start = performance.now();
  const path = join(project.folder, "report.json");
  const { code, out } = await project.node(runner.args(suite.files, path));
  const report = await readFile(path, "utf8").catch(() => "");
  const faults: string[] = [];
  let told: readonly Told[] = [];
  try {
    told = runner.told({ out, report });
    faults.push(...suite.faultsOf(told));
  } catch {
    faults.push(`the runner wrote no report; it said:\n${out}`);
  }
  if (code !== suite.code && faults.length === 0)
    faults.push(`the runner ended with ${code} instead of ${suite.code}; it said:\n${out}`);
  return printRow(`${runner.name}, ${suite.name}`, faults, `${told.length} tests`, start);
}

async function main(): Promise<number> {
  const start = performance.now();
  await using project = await createProject(root, (what) => console.log(`${what} …`));
  console.log(`installed after ${secondsSince(start)}`);
  const passed = [await typecheck(project)];
  for (const runner of runners) for (const suite of suites) passed.push(await runSuite(project, runner, suite));
  console.log(`${passed.every(Boolean) ? "all as promised" : "not as promised"}, in ${secondsSince(start)}`);
  return passed.every(Boolean) ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
