import type { Results } from "../src/results.ts";
import { toRow } from "../src/row.ts";
import { toSeries } from "../src/series.ts";

const heading = { id: "client-call-cpu", group: "client", unit: "µs CPU per call" };

/** Three rounds in which ours took 10, 12 and 14, and a peer twice as much in each. */
export const row = toRow(
  { ...heading, goals: [{ peer: "axios", atMost: 0.6 }] },
  { us: [10, 14, 12], axios: [20, 28, 24] },
);

export const missed = toRow(
  { id: "client-import", group: "client", unit: "ms", goals: [{ atMost: 5 }] },
  { us: [8], "a & b": [2] },
);

export const series = toSeries({ id: "growth-csv-time", group: "growth", unit: "ms", of: "rows", steepest: 1.1 }, [
  { size: 1_000, samples: { us: [2, 2, 2], papaparse: [3, 3, 3] } },
  { size: 10_000, samples: { us: [20, 20, 20], papaparse: [300, 300, 300] } },
]);

export const results: Results = {
  machine: { node: "24.21.0", cpu: "Example CPU", cores: 2, platform: "linux x64" },
  date: "2026-11-26",
  seconds: { "client-call-cpu": 14 },
  rows: [row, missed],
  series: [series],
};
