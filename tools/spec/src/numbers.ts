import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { isLevel, needsEvidence } from "./checks/evidence.ts";
import { countProblems } from "./checks.ts";
import { type Contract, readContract } from "./contract.ts";
import { type Coverage, coverageOf, meanOf, percentOf, type RowName } from "./coverage.ts";
import { at } from "./json.ts";
import { score, strictLint } from "./redocly.ts";

export const subscoreNames = {
  parameterSimplicity: "parameters",
  documentationQuality: "docs",
  exampleCoverage: "examples",
  errorClarity: "errors",
  dependencyClarity: "dependencies",
  identifierClarity: "identifiers",
  polymorphismClarity: "polymorphism",
  schemaSimplicity: "simplicity",
  constraintClarity: "constraints",
} as const;

export type Subscore = (typeof subscoreNames)[keyof typeof subscoreNames];

/** The numbers of one contract: counts of problems, everything else in percent or points of 100. */
export type Numbers = {
  name: string;
  operations: number;
  lint: { problems: number; examples: number; spectral: number };
  score: number;
  subscores?: Partial<Record<Subscore, number>>;
  /** The lower of summary and description stands under `summary`, as the anchors were recorded. */
  coverage: Record<Exclude<RowName, "description"> | "mean", number>;
};

/** What only this contract states: problems of `pnpm spec:lint`, and the share of facts with their evidence. */
export type OwnNumbers = Numbers & { ownLint: number; evidence: number };

export type Anchors = { recorded: string; tools: Record<string, string>; anchors: Numbers[] };

export const readAnchors = async (root: string): Promise<Anchors> =>
  parse(await readFile(join(root, "spec/anchors.yaml"), "utf8"));

/** Measures the contract as it is now. */
export async function measure(root: string): Promise<OwnNumbers> {
  const contract = await readContract(root);
  const [problems, strict, { total, parts }] = await Promise.all([
    countProblems(contract),
    strictLint(root),
    score(root),
  ]);
  return {
    name: "ours",
    operations: contract.parts.filter(({ kind }) => kind === "operation").length,
    lint: { problems: strict.problems, examples: strict.invalidExamples, spectral: problems.spectral },
    score: total,
    subscores: Object.fromEntries(Object.entries(subscoreNames).map(([key, name]) => [name, parts[key] ?? 0])),
    coverage: percentages(coverageOf(contract.document)),
    ownLint: problems.all,
    evidence: markedShare(contract),
  };
}

function percentages(coverage: Coverage): Numbers["coverage"] {
  const { description, summary, ...rows } = coverage;
  const percents = Object.entries(rows).map(([row, counts]) => [row, percentOf(counts)]);
  return {
    ...(Object.fromEntries(percents) as Omit<Numbers["coverage"], "summary" | "mean">),
    summary: Math.min(percentOf(summary), percentOf(description)),
    mean: meanOf(coverage),
  };
}

function markedShare({ parts }: Contract): number {
  const stating = parts.filter(needsEvidence);
  const marked = stating.filter(({ node }) => isLevel(at(node, ["x-evidence", "level"])));
  return percentOf({ hits: marked.length, total: stating.length });
}
