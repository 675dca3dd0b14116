import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleSpec, lintSpec } from "./bundle.ts";
import { emitCalls, emitOpenapi, emitOperations, emitSchemas } from "./emit.ts";
import { emitFunctions, emitResources } from "./emit-client.ts";
import { emitExampleNames } from "./emit-examples.ts";
import { operationRows } from "./operations.ts";
import { emitPlaces } from "./places.ts";
import { emitAnswerChecks, emitRequestChecks } from "./validators.ts";
import { type File, recoverSet, writeSet } from "./write-set.ts";

/** A generated file: path from the root of the repository, and its whole text. */
export type Artifact = File;

/** Lints and bundles the contract and computes every generated file, all in memory. */
export async function computeArtifacts(root: string): Promise<Artifact[]> {
  const bundle = bundleSpec(root);
  bundle.catch(() => {}); // side by side with the lint, whose report is the clearer one when both fail
  await lintSpec(root);
  const { document, json, yaml } = await bundle;
  const rows = operationRows(document);
  return [
    { path: "spec/dist/openapi.json", text: json },
    { path: "spec/dist/openapi.yaml", text: yaml },
    { path: "packages/types/src/generated/openapi.ts", text: await emitOpenapi(document) },
    { path: "packages/types/src/generated/schemas.ts", text: emitSchemas(document) },
    { path: "packages/types/src/generated/calls.ts", text: emitCalls(document) },
    { path: "packages/types/src/generated/example-names.ts", text: emitExampleNames(document) },
    { path: "packages/types/src/generated/operations.ts", text: emitOperations(rows) },
    { path: "packages/types/src/generated/request-checks.ts", text: emitRequestChecks(document) },
    { path: "packages/types/src/generated/answer-checks.ts", text: emitAnswerChecks(document) },
    { path: "packages/contract/src/generated/places.ts", text: await emitPlaces(root, document) },
    { path: "packages/client/src/generated/resources.ts", text: emitResources(document, rows) },
    { path: "packages/client/src/generated/functions.ts", text: emitFunctions(document, rows) },
  ];
}

/** The journal of a run that is writing; what a killed one has left is mended by the next. */
export const set = (root: string) => ({ root, journal: ".generate-journal.json" });

/** Writes what differs, all of it or nothing, and gives the paths. */
export async function writeArtifacts(root: string, artifacts: Artifact[]): Promise<string[]> {
  await recoverSet(set(root));
  const changed = (await drift(root, artifacts)).map(({ artifact }) => artifact);
  await writeSet(set(root), changed);
  return changed.map(({ path }) => path);
}

/** The generated files whose text on disk is not what the contract gives, with the first line that differs. */
export async function drift(root: string, artifacts: Artifact[]): Promise<{ artifact: Artifact; line: number }[]> {
  const found = [];
  for (const artifact of artifacts) {
    const actual = await readFile(join(root, artifact.path), "utf8").catch(() => "");
    if (actual === artifact.text) continue;
    const expected = artifact.text.split("\n");
    const line = actual.split("\n").findIndex((text, index) => text !== expected[index]);
    found.push({ artifact, line: line === -1 ? expected.length : line + 1 });
  }
  return found;
}
