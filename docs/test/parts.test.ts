import { expect, test } from "vitest";
import { renderBenchmarks } from "../src/parts/benchmarks.ts";
import { table } from "../src/parts/table.ts";

test("a table keeps its empty cells", () => {
  const rows = [
    ["", "a", "b"],
    ["x", "", ""],
  ];
  expect(table(rows, { texts: 1 })).toBe("| | a | b |\n| --- | --: | --: |\n| x | | |");
});

const ids = [
  ...["client-call-cpu", "client-loopback", "client-bundle-whole", "client-import", "client-types-time"],
  ...["sandbox-request-cpu", "mock-request-cpu", "csv-rows", "validators-answer-cpu"],
];
const peers = [
  ...["openapi-fetch", "ky", "axios", "stripe", "raw fetch", "hey-api", "hono alone", "Prism in process"],
  ...["Prism's own server", "papaparse", "csv-parse", "JSON.parse"],
];
const ratios = Object.fromEntries(peers.map((peer) => [peer, 0.5]));
const rows = ids.map((id) => ({ id, unit: "µs per call", ours: 531_234, ratios, goal: "at most 1 s", holds: false }));

test("the short table of benchmarks says what was missed, in units that people read", () => {
  expect(renderBenchmarks(rows)).toContain("| checking an answer | 0.50 × JSON.parse | 531 ms | missed: at most 1 s |");
});

test("a row or a peer that is not measured any more is told by its name", () => {
  expect(() => renderBenchmarks(rows.slice(1))).toThrow("has no row client-call-cpu");
  const lonely = rows.map((row) => ({ ...row, ratios: {} }));
  expect(() => renderBenchmarks(lonely)).toThrow(
    "the row client-call-cpu of benchmarks/results.json has no peer openapi-fetch",
  );
});
