import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { isBelow } from "./benches.ts";
import type { Row } from "./row.ts";
import type { Series } from "./series.ts";

/** What a benchmark finds: comparisons, and how things grow. */
export type Finding = Row | Series;

export type Machine = {
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  readonly platform: string;
};

/** The file `benchmarks/results.json`. */
export type Results = {
  readonly machine: Machine;
  /** The day of the latest measurement, `YYYY-MM-DD`. */
  readonly date: string;
  /** What each benchmark took in its latest run, in seconds, from which the next one estimates. */
  readonly seconds: Readonly<Record<string, number>>;
  readonly rows: readonly Row[];
  readonly series: readonly Series[];
};

export type Measured = { readonly bench: string; readonly seconds: number; readonly findings: readonly Finding[] };

const file = new URL("../results.json", import.meta.url);

export const isSeries = (finding: Finding): finding is Series => "sizes" in finding;

export const thisMachine = (): Machine => ({
  node: process.versions.node,
  cpu: cpus()[0]?.model ?? "unknown",
  cores: cpus().length,
  platform: `${process.platform} ${process.arch}`,
});

/** What a run on this machine begins with when nothing is kept. */
export const emptyResults = (): Results => ({ machine: thisMachine(), date: "", seconds: {}, rows: [], series: [] });

export async function readResults(): Promise<Results> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    throw new Error("benchmarks/results.json cannot be read; run `pnpm bench` first");
  }
}

/** The results with the rows of one benchmark replaced, and the others kept. */
export function withMeasured(results: Results, { bench, seconds, findings }: Measured): Results {
  const kept = <T extends Finding>(of: readonly T[]): T[] => of.filter(({ id }) => !isBelow(id, bench));
  const byId = (a: Finding, b: Finding): number => (a.id < b.id ? -1 : 1);
  return {
    machine: thisMachine(),
    date: new Date().toISOString().slice(0, 10),
    seconds: { ...results.seconds, [bench]: Math.round(seconds) },
    rows: [...kept(results.rows), ...findings.filter((finding): finding is Row => !isSeries(finding))].sort(byId),
    series: [...kept(results.series), ...findings.filter(isSeries)].sort(byId),
  };
}

export const writeResults = (results: Results): Promise<void> =>
  writeFile(file, `${JSON.stringify(results, null, 2)}\n`);

/** @throws when the kept rows come from another machine: numbers of two do not belong in one table. */
export function expectSameMachine({ machine }: Results): void {
  const here = thisMachine();
  const differs = (["node", "cpu", "cores", "platform"] as const).filter((name) => machine[name] !== here[name]);
  if (differs.length === 0) return;
  const told = differs.map((name) => `${name} ${machine[name]} there, ${here[name]} here`).join("; ");
  throw new Error(
    `benchmarks/results.json is of another machine (${told}); run all of \`pnpm bench\`, or look only with --quick`,
  );
}
