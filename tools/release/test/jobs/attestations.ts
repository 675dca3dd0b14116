type Origin = {
  /** Such as `@nudgescribe/types@1.0.0`. */
  readonly id: string;
  /** Of the tarball, in hexadecimal digits. */
  readonly sha512: string;
  /** Edits the statement. */
  readonly change?: (statement: string) => string;
};

/** As npm answers for a version that the release workflow has published. */
export function attestations({ id, sha512, change = (statement) => statement }: Origin): object {
  const statement = JSON.stringify({
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: `pkg:npm/${id.replace("@", "%40")}`, digest: { sha512 } }],
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
