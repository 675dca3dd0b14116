import { expect, test } from "vitest";
import { type Change, changesAfter, newest } from "../../src/impact/changes.ts";
import { checkVersion, compareVersions } from "../../src/impact/version.ts";

// In the order that semver gives, and the release that is not out yet behind all.
const inOrder = [
  "0.9.0",
  "1.0.0-alpha",
  "1.0.0-alpha.1",
  "1.0.0-alpha.beta",
  "1.0.0-beta.2",
  "1.0.0-beta.11",
  "1.0.0-rc.1",
];
const all = [...inOrder, "1.0.0", "1.0.1", "1.2.0", "1.10.0", "2.0.0", "next"];

test("versions are in the order of semver", () => {
  expect(all.toReversed().sort(compareVersions)).toEqual(all);
  expect(compareVersions("1.0.0+build.1", "1.0.0")).toBe(0);
});

test.each(["1", "1.2", "v1.2.3", "latest", ""])("%j is no version", (text) => {
  expect(() => checkVersion(text, "--from")).toThrow(`--from ${text} is not a version`);
});

test("changes after a version come oldest first, whatever order the list has", () => {
  const words = (version: string): Change => ({
    ...{ level: "major", layer: "wire", kind: "prose", pointer: "" },
    words: version,
  });
  const releases = ["1.2.0", "next", "1.0.1"].map((version) => ({ version, changes: [words(version)] }));
  expect(changesAfter(releases, "1.0.0").map((change) => change.words)).toEqual(["1.0.1", "1.2.0", "next"]);
  expect(changesAfter(releases, "1.2.0").map(({ version }) => version)).toEqual(["next"]);
  expect(newest(releases)).toBe("next");
  expect(newest([])).toBeUndefined();
});
