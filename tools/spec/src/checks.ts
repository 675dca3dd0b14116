import { citedSources } from "./checks/cited-sources.ts";
import { compilableSchemas } from "./checks/compilable-schemas.ts";
import { evidence } from "./checks/evidence.ts";
import { knownExtensions } from "./checks/known-extensions.ts";
import { matchingOverlays } from "./checks/matching-overlays.ts";
import { noCorsHeaders } from "./checks/no-cors-headers.ts";
import { noIgnoreFile } from "./checks/no-ignore-file.ts";
import { noInventedLimits } from "./checks/no-invented-limits.ts";
import { reachableFiles } from "./checks/reachable-files.ts";
import { linesOf, redocly } from "./checks/redocly.ts";
import { responseBodies } from "./checks/response-bodies.ts";
import { spectral } from "./checks/spectral.ts";
import { validExamples } from "./checks/valid-examples.ts";
import { type Contract, readContract } from "./contract.ts";
import { type Check, lineOf, type Problem, problemOf } from "./problem.ts";

/** Our own checks of the contract, each after its rule, which has a fixture under spec/rules/ that must fail. */
export const ownChecks: readonly Check[] = [
  { name: "spectral", run: spectral },
  { name: "no-ignore-file", run: noIgnoreFile },
  { name: "reachable-files", run: reachableFiles },
  { name: "known-extensions", run: knownExtensions },
  { name: "compilable-schemas", run: compilableSchemas },
  { name: "valid-examples", run: validExamples },
  { name: "evidence", run: evidence },
  { name: "cited-sources", run: citedSources },
  { name: "no-invented-limits", run: noInventedLimits },
  { name: "response-bodies", run: responseBodies },
  { name: "no-cors-headers", run: noCorsHeaders },
  { name: "matching-overlays", run: matchingOverlays },
];

/** All checks: the linter, and ours. */
export const checkCount = ownChecks.length + 1;

/** Everything wrong with the contract under `root`, by place. */
export async function lint(root: string): Promise<Problem[]> {
  const [linted, own] = await Promise.all([redocly({ root }), runChecks(root, ownChecks)]);
  // Where files do not even bundle, the linter tells why in more detail.
  return byPlace(own.unreadable && linted.length > 0 ? [linted] : [linted, ...own.problems]);
}

/** How many problems `lint` tells of a contract that bundles, and how many of them Spectral sees. */
export async function countProblems(contract: Contract): Promise<{ all: number; spectral: number }> {
  const [linted, own] = await Promise.all([redocly(contract), run(contract, ownChecks)]);
  const seen = own[ownChecks.findIndex(({ name }) => name === "spectral")] ?? [];
  return { all: byPlace([linted, ...own]).length, spectral: seen.length };
}

/** What each of these checks finds; `unreadable` when the files make no document that they could look at. */
export async function runChecks(
  root: string,
  checks: readonly Check[],
): Promise<{ problems: Problem[][]; unreadable: boolean }> {
  const read = await readContract(root).catch(linesOf);
  if (!("document" in read)) return { problems: [read.map((line) => problemOf(line, "bundle"))], unreadable: true };
  return { problems: await run(read, checks), unreadable: false };
}

const run = (contract: Contract, checks: readonly Check[]): Promise<Problem[][]> =>
  Promise.all(checks.map((check) => check.run(contract)));

/**
 * Sorted, and one word a line: where two checkers see the same fault, the first one's is enough. Should the second have
 * seen something else there, it says so once the first is content.
 */
function byPlace(checkers: readonly (readonly Problem[])[]): Problem[] {
  const speaker = new Map<string, readonly Problem[]>();
  const told = new Map<string, Problem>();
  for (const problems of checkers)
    for (const problem of problems) {
      const place = `${problem.file}:${problem.line}`;
      if (!speaker.has(place)) speaker.set(place, problems);
      if (speaker.get(place) === problems) told.set(lineOf(problem), problem);
    }
  return [...told.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.col - b.col);
}
