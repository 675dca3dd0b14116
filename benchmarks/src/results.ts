import { readFile, writeFile } from "node:fs/promises";
import { isBelow } from "./benches.ts";
import type { Row } from "./measure.ts";

const file = new URL("../results.json", import.meta.url);

export async function readResults(): Promise<Row[]> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    throw new Error("benchmarks/results.json cannot be read; run `pnpm bench` first");
  }
}

/** Replaces the rows of the benchmark that was measured and keeps the others. */
export async function writeResults(bench: string, rows: readonly Row[]): Promise<void> {
  const kept = (await readResults().catch(() => [])).filter(({ id }) => !isBelow(id, bench));
  const all = [...kept, ...rows].sort((a, b) => a.id.localeCompare(b.id));
  await writeFile(file, `${JSON.stringify(all, null, 2)}\n`);
}
