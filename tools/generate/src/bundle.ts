import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { redocly } from "@nudgescribe/changes/redocly";
import { stringify } from "yaml";
import type { Document } from "./document.ts";
import { SpecError } from "./errors.ts";

export type Bundle = { document: Document; json: string; yaml: string };

type Problem = {
  message: string;
  ruleId: string;
  location: { source: { ref: string }; pointer?: string; start?: { line: number; col: number } }[];
};

const config = "--config=spec/redocly.yaml";

/** Lints the contract; throws a {@link SpecError} with one line a problem. */
export async function lintSpec(root: string): Promise<void> {
  const { stdout, stderr } = await redocly(root, [
    "lint",
    "spec/openapi.yaml",
    "--format=json",
    "--max-problems=500",
    config,
  ]);
  let report: { problems: Problem[] };
  try {
    report = JSON.parse(stdout);
  } catch {
    throw new SpecError([firstLine(stderr || stdout) || "redocly lint gave no answer"]);
  }
  if (report.problems.length > 0) throw new SpecError(report.problems.map((p) => describe(root, p)));
}

/** Resolves all files under spec/ into one document. */
export async function bundleSpec(root: string): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), "nudgescribe-bundle-"));
  try {
    const output = join(folder, "openapi.json");
    const { code, stdout, stderr } = await redocly(root, ["bundle", "spec/openapi.yaml", "--output", output, config]);
    if (code !== 0) throw new SpecError([firstLine(stderr || stdout) || "redocly bundle failed"]);
    const document = JSON.parse(await readFile(output, "utf8")) as Document;
    return {
      document,
      json: `${JSON.stringify(document, null, 2)}\n`,
      yaml: `# Generated from spec/openapi.yaml by \`pnpm generate\`. Do not edit.\n${stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })}`,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function describe(root: string, problem: Problem): string {
  const [at] = problem.location;
  const file = at ? relative(root, resolve(root, at.source.ref)) : "spec/openapi.yaml";
  const place = at?.start ? `:${at.start.line}:${at.start.col}` : at?.pointer ? ` ${at.pointer}` : "";
  return `${file}${place} ${firstLine(problem.message).replaceAll(`${root}/`, "")} (${problem.ruleId})`;
}

const firstLine = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim())
    .find((line) => line !== "") ?? "";
