import { expect, test } from "vitest";
import { checkAnswers, groups } from "../src/client/answers.ts";
import { expectRows } from "../src/csv/expect-rows.ts";
import { toRow } from "../src/row.ts";
import { toSeries } from "../src/series.ts";
import { expectGroups, groups as listed } from "../src/servers/listing.ts";
import { exponentsOf, median, spreadOf } from "../src/statistics.ts";
import { row, series } from "./sample.ts";

test("a median and quartiles lie between two values in proportion", () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(spreadOf([5, 1, 3, 2, 4])).toEqual([2, 4]);
});

test("a row has the medians, and the ratio of each round before the median of them", () => {
  const uneven = toRow(
    { id: "x", group: "client", unit: "ms", goals: [] },
    // The second round was slow for both: of the medians alone, ours would be 1.5 ×.
    { us: [10, 60, 30], peer: [20, 120, 10] },
  );
  expect(uneven).toMatchObject({
    ours: 30,
    peers: { peer: 20 },
    ratios: { peer: 0.5 },
    rounds: 3,
    goal: "",
    holds: true,
  });
});

test("a row has the quartiles of its numbers and of its ratios, and none when it was measured once", () => {
  expect(row.spread).toEqual({ ours: [11, 13], axios: [22, 26] });
  expect(row.ratioSpread).toEqual({ axios: [0.5, 0.5] });
  expect(toRow({ id: "x", group: "client", unit: "kB", goals: [] }, { us: [1], peer: [2] }).spread).toEqual({});
});

test.each([
  ["holds at its bound", [{ peer: "peer", atMost: 0.5 }], true],
  ["is missed above it", [{ peer: "peer", atMost: 0.49 }], false],
  ["is missed when one of two is", [{ atMost: 5 }, { peer: "peer", atMost: 0.4 }], false],
  ["is missed when the peer was not measured", [{ peer: "nobody", atMost: 100 }], false],
])("a goal %s", (_, goals, holds) => {
  expect(toRow({ id: "x", group: "client", unit: "ms", goals }, { us: [5], peer: [10] }).holds).toBe(holds);
});

test("what grows in proportion has the exponent 1, what does not grow 0, and a square 2", () => {
  expect(exponentsOf([1, 10, 100], [3, 30, 300])).toEqual([1, 1]);
  expect(exponentsOf([1, 10, 20], [7, 7, 28])).toEqual([0, 2]);
  expect(exponentsOf([1, 10], [7.01, 7])).toEqual([0]);
});

test("a series holds when no step of ours is too steep, whatever those of peers are", () => {
  expect(series).toMatchObject({ holds: true, exponents: { ours: [1], papaparse: [2] } });
});

test("a series with one step that is too steep does not hold", () => {
  const found = toSeries({ id: "x", group: "growth", unit: "s", of: "rows", steepest: 1.1 }, [
    { size: 10, samples: { us: [1] } },
    { size: 100, samples: { us: [1] } },
    { size: 1_000, samples: { us: [100] } },
  ]);
  expect(found).toMatchObject({ holds: false, exponents: { ours: [0, 2] } });
});

test("a client that does not come back with the right answer ends the run", async () => {
  const right = { name: "right", run: async () => JSON.parse(groups) };
  await expect(checkAnswers([right])).resolves.toBeUndefined();
  await expect(checkAnswers([right, { name: "hasty", run: async () => [] }])).rejects.toThrow("hasty answers with []");
});

test.each([
  ["an error", { message: "no" }],
  ["no groups", []],
  ["groups that lack a member", [{ ...listed[0], group_name: undefined }].map(({ group_name, ...rest }) => rest)],
])("a server that answers with %s ends the run", (_, answer) => {
  expect(() => expectGroups("bare", listed)).not.toThrow();
  expect(() => expectGroups("bare", answer)).toThrow("bare answers without");
});

test("a reader that loses a row ends the run", () => {
  expect(() => expectRows(999, 1_000)).toThrow("999 rows were read of 1000");
});
