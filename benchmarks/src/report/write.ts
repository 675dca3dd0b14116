import { readFile, writeFile } from "node:fs/promises";
import type { Results } from "../results.ts";
import { fill } from "./fill.ts";
import { partsOf } from "./markdown.ts";
import { plot } from "./plot.ts";

const docs = new URL("../../../docs/", import.meta.url);

type Report = { readonly path: string; readonly text: string; readonly wanted: string };

/** The files of the report: what is there, and what the results give. */
export async function reportsOf(results: Results): Promise<Report[]> {
  const read = (name: string): Promise<string> => readFile(new URL(name, docs), "utf8").catch(() => "");
  const [page, picture] = [await read("benchmarks.md"), await read("benchmarks.svg")];
  return [
    { path: "docs/benchmarks.md", text: page, wanted: fill(page, partsOf(results)) },
    { path: "docs/benchmarks.svg", text: picture, wanted: plot(results) },
  ];
}

/** Writes what differs, and gives the paths. */
export async function writeReport(results: Results): Promise<string[]> {
  const changed = (await reportsOf(results)).filter(({ text, wanted }) => text !== wanted);
  for (const { path, wanted } of changed) await writeFile(new URL(path.replace("docs/", ""), docs), wanted);
  return changed.map(({ path }) => path);
}

/** A line for each file of the report that is not what the results give. */
export async function staleReports(results: Results): Promise<string[]> {
  return (await reportsOf(results)).flatMap(stale);
}

export function stale({ path, text, wanted }: Report): string[] {
  if (text === wanted) return [];
  const there = text.split("\n");
  const line = wanted.split("\n").findIndex((one, index) => one !== there[index]);
  return [
    `${path}:${line === -1 ? there.length : line + 1} is not what benchmarks/results.json gives; run \`pnpm bench --report\``,
  ];
}
