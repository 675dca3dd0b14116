import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { notesOf } from "../../src/workflows/jobs/notes.ts";
import { runScript } from "../run-script.ts";
import { temporaryFolder } from "../temporary.ts";

const root = resolve(import.meta.dirname, "../../../..");
const source = resolve(import.meta.dirname, "../../src");
const workflows = globSync(".github/workflows/*.yml", { cwd: root }).map((path) =>
  readFileSync(join(root, path), "utf8"),
);

type Steps = readonly { readonly run?: string }[];
const jobs = workflows.flatMap((text) =>
  Object.entries((parse(text) as { jobs: Record<string, { steps: Steps }> }).jobs).map(([name, { steps }]) => ({
    name,
    scripts: steps.flatMap(({ run = "" }) => run.match(/tools\/[\w/.-]+\.ts/g) ?? []),
    installs: steps.some(({ run = "" }) => /pnpm@[\d.]+ install/.test(run)),
  })),
);

/** What a script imports that is not in this repository, by the way to it. */
function foreignImports(path: string): string[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].flatMap(([, target = ""]) => {
    if (target.startsWith(".")) return foreignImports(resolve(path, "..", target));
    return target.startsWith("node:") ? [] : [`${path.slice(root.length + 1)}: ${target}`];
  });
}

test("every script that a workflow names is there", () => {
  const scripts = jobs.flatMap((job) => job.scripts);
  expect(scripts.length).toBeGreaterThan(5);
  const known = globSync("tools/release/src/**/*.ts", { cwd: root });
  expect(scripts.filter((script) => !known.includes(script))).toEqual([]);
});

test("every workflow that another one waits for is there by its name", () => {
  const all = workflows.map((text) => parse(text) as { name: string; on: { workflow_run?: { workflows: string[] } } });
  const named = all.flatMap(({ on }) => on.workflow_run?.workflows ?? []);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => all.every((workflow) => workflow.name !== name))).toEqual([]);
});

test("a job that installs nothing runs scripts without dependencies", () => {
  const bare = jobs.filter(({ installs, scripts }) => !installs && scripts.length > 0);
  expect(bare.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["state", "stage", "propose", "comment", "verify"]),
  );
  expect(bare.flatMap(({ scripts }) => scripts.flatMap((script) => foreignImports(join(root, script))))).toEqual([]);
});

test("an import of a dependency would be found", () => {
  expect(foreignImports(join(source, "workflows/lint/workflow.ts"))).toEqual([
    "tools/release/src/workflows/lint/workflow.ts: yaml",
  ]);
});

test("every command of pnpm in a workflow is a script of the root", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
  const named = workflows.flatMap((text) =>
    [...text.matchAll(/pnpm@[\d.]+ (?:--silent )?run ([\w:-]+)/g)].map(([, name]) => name),
  );
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !(String(name) in scripts))).toEqual([]);
});

test("what is commented on a pull request is the plan, and nothing that a build says", {
  timeout: 60_000,
}, async () => {
  expect(workflows.join("\n")).toContain('node tools/release/src/plan/main.ts --markdown --since "$BASE" >');
  const args = ["--markdown", "--without-consumers", "--since", "HEAD", "--root", root];
  const { code, output } = await runScript("plan/main.ts", args);
  expect(code, output).toBe(0);
  expect(output).toMatch(/^### Release plan\n/);
});

test("the notes of a release are those of its packages, and what is the same stands once", async () => {
  const log = (text: string) => `# x\n\n## 1.1.0\n\n### Minor Changes\n\n- ${text}\n\n## 1.0.0\n\n- First.\n`;
  await using folder = await temporaryFolder({
    "packages/client/CHANGELOG.md": log("A note."),
    "packages/types/CHANGELOG.md": log("A note."),
    "packages/sandbox/CHANGELOG.md": log("A fix."),
  });
  const packages = ["client", "sandbox", "types"].map((name) => ({
    name: `@nudgescribe/${name}`,
    folder: `packages/${name}`,
  }));
  expect(notesOf(folder.path, "1.1.0", packages)).toBe(
    "## @nudgescribe/client, @nudgescribe/types\n\n### Minor Changes\n\n- A note.\n\n## @nudgescribe/sandbox\n\n### Minor Changes\n\n- A fix.\n",
  );
  expect(() => notesOf(folder.path, "1.2.0", packages)).toThrow("packages/client/CHANGELOG.md does not tell of 1.2.0");
});
