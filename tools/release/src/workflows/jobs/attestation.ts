/** What npm keeps of the origin of a version: statements of in-toto in envelopes of DSSE. */
type Attestations = {
  readonly attestations: readonly {
    readonly predicateType: string;
    readonly bundle: { readonly dsseEnvelope: { readonly payload: string } };
  }[];
};

type Statement = {
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha512?: string } }[];
  readonly predicate: {
    readonly buildDefinition: {
      readonly externalParameters: { readonly workflow: { readonly repository: string; readonly path: string } };
      readonly resolvedDependencies: readonly { readonly digest: { readonly gitCommit?: string } }[];
    };
  };
};

export type Expected = {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  /** Such as `owner/name`. */
  readonly repository: string;
};

const workflow = ".github/workflows/release.yml";

/**
 * The commit from which the release workflow of this repository made exactly this tarball. It reads what is stated;
 * `npm audit signatures` checks who signed.
 *
 * @throws Error that names what is missing or different
 */
export function commitOf(attestations: unknown, { name, version, integrity, repository }: Expected): string {
  const id = `${name}@${version}`;
  const { attestations: all = [] } = attestations as Partial<Attestations>;
  const found = all.find(({ predicateType }) => predicateType.startsWith("https://slsa.dev/provenance/"));
  if (!found) throw new Error(`${id} has no provenance; it was not published by the workflow`);
  const statement = JSON.parse(Buffer.from(found.bundle.dsseEnvelope.payload, "base64").toString()) as Statement;
  const { externalParameters, resolvedDependencies } = statement.predicate.buildDefinition;
  const sha512 = Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex");
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  if (!statement.subject.some((subject) => subject.name === purl && subject.digest.sha512 === sha512))
    throw new Error(`the provenance of ${id} is for another tarball`);
  const { repository: signed, path } = externalParameters.workflow;
  if (new URL(signed).pathname !== `/${repository}`) throw new Error(`the provenance of ${id} is signed by ${signed}`);
  if (path !== workflow) throw new Error(`the provenance of ${id} is signed by ${path}, not by ${workflow}`);
  const commit = resolvedDependencies.find(({ digest }) => digest.gitCommit)?.digest.gitCommit;
  if (!commit) throw new Error(`the provenance of ${id} names no commit`);
  return commit;
}
