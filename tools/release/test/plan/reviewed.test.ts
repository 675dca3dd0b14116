import type { Change } from "@nudgescribe/changes/change";
import { expect, test } from "vitest";
import { readReviewed, review } from "../../src/plan/reviewed.ts";

const change: Change = {
  ...{ level: "major", layer: "types", kind: "member-changed", pointer: "@nudgescribe/client#Options.retries" },
  ...{ words: "it is declared otherwise", migration: "compile" },
};
const entry = { pointer: change.pointer, level: "minor", reason: "It takes what it took." } as const;

test("a change that a person reviewed has the level that the person gave it", () => {
  const { changes, problems } = review([change], [entry]);
  expect(changes).toEqual([{ ...change, level: "minor", migration: undefined }]);
  expect(problems).toEqual([]);
});

test("only types are reviewed: what goes over the wire is rated by the corpus", () => {
  const wire: Change = { ...change, layer: "wire" };
  expect(review([wire], [entry]).changes).toEqual([wire]);
});

test("an entry that fits nothing any more is named", () => {
  expect(review([], [entry]).problems).toEqual([
    expect.stringContaining("nothing differs at @nudgescribe/client#Options.retries any more; take the entry out"),
  ]);
});

test("the entries of this repository can be read", () => {
  expect(readReviewed()).toBeInstanceOf(Array);
});
