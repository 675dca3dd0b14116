import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { commitOf, type Expected } from "../../src/workflows/jobs/attestation.ts";

const sha512 = createHash("sha512").update("a tarball").digest();
const expected: Expected = {
  name: "@nudgescribe/types",
  version: "1.0.0",
  integrity: `sha512-${sha512.toString("base64")}`,
  repository: "nudgescribe/nudgescribe-sdk",
};

/** As npm answers it for a version that was published with provenance; `change` edits the statement. */
function attestations(change: (statement: string) => string = (statement) => statement): object {
  const statement = JSON.stringify({
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: "pkg:npm/%40nudgescribe/types@1.0.0", digest: { sha512: sha512.toString("hex") } }],
    predicateType: "https://slsa.dev/provenance/v1",
    predicate: {
      buildDefinition: {
        externalParameters: {
          workflow: {
            ref: "refs/heads/main",
            repository: "https://github.com/nudgescribe/nudgescribe-sdk",
            path: ".github/workflows/release.yml",
          },
        },
        resolvedDependencies: [{ uri: "git+https://github.com/…@refs/heads/main", digest: { gitCommit: "c0ffee" } }],
      },
    },
  });
  const payload = Buffer.from(change(statement)).toString("base64");
  const bundle = { dsseEnvelope: { payload, payloadType: "application/vnd.in-toto+json", signatures: [] } };
  return {
    attestations: [
      { predicateType: "https://github.com/npm/attestation/tree/main/specs/publish/v0.1", bundle },
      { predicateType: "https://slsa.dev/provenance/v1", bundle },
    ],
  };
}

test("the commit from which a version was made is read from its provenance", () => {
  expect(commitOf(attestations(), expected)).toBe("c0ffee");
});

test.each<[string, object, RegExp]>([
  ["no provenance", { attestations: [] }, /types@1\.0\.0 has no provenance/],
  ["another tarball", attestations((text) => text.replace(sha512.toString("hex"), "00")), /is for another tarball/],
  ["another version", attestations((text) => text.replace("types@1.0.0", "types@0.9.0")), /is for another tarball/],
  [
    "another repository",
    attestations((text) => text.replace("nudgescribe-sdk", "other")),
    /is signed by https:.*\/other$/,
  ],
  [
    "a repository that ends alike",
    attestations((text) => text.replace("com/nudgescribe/", "com/evilnudgescribe/")),
    /is signed by/,
  ],
  [
    "another workflow",
    attestations((text) => text.replace("release.yml", "ci.yml")),
    /signed by \.github\/workflows\/ci\.yml/,
  ],
  ["no commit", attestations((text) => text.replace("gitCommit", "other")), /names no commit/],
])("%s is told", (_fault, of, message) => {
  expect(() => commitOf(of, expected)).toThrow(message);
});
