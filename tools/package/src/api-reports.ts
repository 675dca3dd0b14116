import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Report, reportsOf } from "./api-report.ts";
import { publishablePackages } from "./publishable.ts";

const remedy = "run `pnpm api:report` and commit the result";

/** Both have ended upstream and must stay replaceable, so no published declaration may name them. */
const foreign = /\bopenapi-(?:fetch|typescript)\b/;

/** The report of every export of every published package, from what is built. */
export const computeReports = (root: string): Report[] =>
  publishablePackages(root).flatMap((of) => reportsOf(root, of));

/** What is wrong with the committed reports, one line a problem. */
export function apiProblems(root: string, reports: readonly Report[]): string[] {
  const current = new Set(reports.map(({ path }) => path));
  return [
    ...reports.flatMap((report) => [...driftOf(root, report), ...foreignNamesOf(report)]),
    ...committed(root)
      .filter((path) => !current.has(path))
      .map((path) => `${path} reports an export that package.json does not have; ${remedy}`),
  ];
}

/** Writes what has changed, takes away what has gone, and gives the paths of both. */
export function writeReports(root: string, reports: readonly Report[]): string[] {
  const changed = reports.filter(({ path, text }) => read(root, path) !== text);
  for (const { path, text } of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const gone = committed(root).filter((path) => reports.every((report) => report.path !== path));
  for (const path of gone) rmSync(join(root, path));
  return [...changed.map(({ path }) => path), ...gone];
}

const committed = (root: string): string[] => globSync("packages/*/api/*.api.md", { cwd: root }).sort();

function read(root: string, path: string): string {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return "";
  }
}

function driftOf(root: string, { path, text }: Report): string[] {
  const [actual, expected] = [read(root, path), text].map((whole) => whole.split("\n")) as [string[], string[]];
  const line = Array.from({ length: Math.max(actual.length, expected.length) }).findIndex(
    (_, index) => actual[index] !== expected[index],
  );
  if (line === -1) return [];
  return [`${path}:${line + 1} is not the API that is built (now: ${quote(expected[line])}); ${remedy}`];
}

const quote = (line: string | undefined): string => (line === undefined ? "nothing" : `\`${line.trim()}\``);

const foreignNamesOf = ({ path, text }: Report): string[] =>
  text
    .split("\n")
    .flatMap((line, index) =>
      foreign.test(line) ? [`${path}:${index + 1} shows a type of ${foreign.exec(line)?.[0]}; declare our own`] : [],
    );
