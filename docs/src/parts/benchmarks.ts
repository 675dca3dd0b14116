import { readFileSync } from "node:fs";
import { join } from "node:path";
import { table } from "./table.ts";

/** What of a row of benchmarks/results.json is shown here; benchmarks/src/measure.ts has all of it. */
type Row = {
  readonly id: string;
  readonly unit: string;
  readonly ours: number;
  readonly ratios: Readonly<Record<string, number>>;
  readonly goal: string;
  readonly holds: boolean;
};

/** The rows that most readers ask for, in words, with the peers that they know best. The page has all. */
const chosen: readonly { readonly id: string; readonly words: string; readonly peers: readonly string[] }[] = [
  { id: "client-call-cpu", words: "CPU of a call", peers: ["openapi-fetch", "ky", "axios", "stripe"] },
  { id: "client-loopback", words: "a call over loopback", peers: ["raw fetch", "openapi-fetch", "axios", "stripe"] },
  { id: "client-bundle-whole", words: "bundle of the whole client", peers: ["openapi-fetch", "ky", "axios", "stripe"] },
  { id: "client-import", words: "import in Node", peers: ["openapi-fetch", "ky", "axios", "stripe"] },
  { id: "client-types-time", words: "type checking of a program", peers: ["openapi-fetch", "hey-api"] },
  { id: "sandbox-request-cpu", words: "a request to the sandbox", peers: ["hono alone", "Prism in process"] },
  { id: "mock-request-cpu", words: "a request to the mock", peers: ["Prism's own server"] },
  { id: "csv-rows", words: "reading exported rows", peers: ["papaparse", "csv-parse"] },
  { id: "validators-answer-cpu", words: "checking an answer", peers: ["JSON.parse"] },
];

/** A short table of the measured rows that matter most. */
export function benchmarksPart(root: string): string {
  const { rows } = JSON.parse(readFileSync(join(root, "benchmarks/results.json"), "utf8")) as { rows: Row[] };
  return renderBenchmarks(rows);
}

/** @throws Error when a row or a peer is not in the results, by its name */
export function renderBenchmarks(rows: readonly Row[]): string {
  const lines = chosen.map(({ id, words, peers }) => {
    const row = rows.find((one) => one.id === id);
    if (!row) throw new Error(`benchmarks/results.json has no row ${id}; ${elsewhere}`);
    const ratios = peers.map((peer) => {
      const ratio = row.ratios[peer];
      if (ratio === undefined)
        throw new Error(`the row ${id} of benchmarks/results.json has no peer ${peer}; ${elsewhere}`);
      return `${ratio.toFixed(2)} × ${peer}`;
    });
    return [words, ratios.join(", "), shown(row), row.holds ? "holds" : `missed: ${row.goal}`];
  });
  return table([["", "ours is", "that is", "goal"], ...lines], { texts: 4 });
}

const elsewhere = "choose another in docs/src/parts/benchmarks.ts";

/** Microseconds by the thousand say nothing to people. */
function shown({ ours, unit }: Row): string {
  const [value, name] =
    unit.startsWith("µs") && ours >= 10_000 ? [ours / 1_000, unit.replace("µs", "ms")] : [ours, unit];
  return `${Number(value.toPrecision(3))} ${name.replace(/ per (call|request)$/, "")}`;
}
