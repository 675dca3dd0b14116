import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { commitOf, type Expected } from "../../src/workflows/jobs/attestation.ts";
import { attestations } from "./attestations.ts";

const sha512 = createHash("sha512").update("a tarball").digest();
const expected: Expected = {
  name: "@nudgescribe/types",
  version: "1.0.0",
  integrity: `sha512-${sha512.toString("base64")}`,
  repository: "nudgescribe/nudgescribe-sdk",
};

const origin = (change?: (statement: string) => string) =>
  attestations({ id: "@nudgescribe/types@1.0.0", sha512: sha512.toString("hex"), ...(change && { change }) });

test("the commit from which a version was made is read from its provenance", () => {
  expect(commitOf(origin(), expected)).toBe("c0ffee");
});

test.each<[string, object, RegExp]>([
  ["no provenance", { attestations: [] }, /types@1\.0\.0 has no provenance/],
  ["another tarball", origin((text) => text.replace(sha512.toString("hex"), "00")), /is for another tarball/],
  ["another version", origin((text) => text.replace("types@1.0.0", "types@0.9.0")), /is for another tarball/],
  ["another repository", origin((text) => text.replace("nudgescribe-sdk", "other")), /is signed by https:.*\/other$/],
  [
    "a repository that ends alike",
    origin((text) => text.replace("com/nudgescribe/", "com/evilnudgescribe/")),
    /is signed by/,
  ],
  [
    "another workflow",
    origin((text) => text.replace("release.yml", "ci.yml")),
    /signed by \.github\/workflows\/ci\.yml/,
  ],
  ["no commit", origin((text) => text.replace("gitCommit", "other")), /names no commit/],
])("%s is told", (_fault, of, message) => {
  expect(() => commitOf(of, expected)).toThrow(message);
});
