import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Reading } from "../csv/read-file.ts";
import { readers } from "../csv/readers.ts";
import { interleave } from "../measure.ts";
import type { Samples } from "../row.ts";
import { type Series, toSeries } from "../series.ts";

const run = promisify(execFile);
const script = fileURLToPath(new URL("../csv/read-file.ts", import.meta.url));
const names = Object.keys(readers);
const sizes = [1_000, 10_000, 100_000, 1_000_000];

type Measured = { readonly size: number; readonly samples: Samples };

/** Reading ever longer CSV files row by row: CPU, and the most memory that the process had. */
export async function bench(): Promise<Series[]> {
  const [times, peaks, held]: [Measured[], Measured[], Measured[]] = [[], [], []];
  for (const size of sizes) {
    const peak = Object.fromEntries(names.map((name) => [name, [] as number[]]));
    const samples = await interleave(
      3,
      names.map((name) => ({
        name,
        sample: async () => {
          const { milliseconds, megabytes } = await read(name, size);
          peak[name]?.push(megabytes);
          return milliseconds;
        },
      })),
      { warmUp: false },
    );
    times.push({ size, samples });
    peaks.push({ size, samples: peak });
    const kept = names.map((name) => ({
      name,
      // Else V8 lets what nobody holds any more pile up for as long as there is much of it.
      sample: async () => (await read(name, size, ["--max-semi-space-size=2"])).megabytes,
    }));
    held.push({ size, samples: await interleave(1, kept, { warmUp: false }) });
  }
  const heading = { group: "growth", of: "rows" };
  return [
    toSeries({ ...heading, id: "growth-csv-time", unit: "ms CPU", steepest: 1.1 }, times),
    toSeries({ ...heading, id: "growth-csv-held", unit: "MB RSS" }, held),
    toSeries({ ...heading, id: "growth-csv-memory", unit: "MB RSS" }, peaks),
  ];
}

async function read(name: string, size: number, options: readonly string[] = []): Promise<Reading> {
  const { stdout } = await run(process.execPath, [...options, script, name, String(size)]);
  return JSON.parse(stdout);
}
