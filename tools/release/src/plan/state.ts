import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, matchesGlob } from "node:path";
import type { Contract } from "@nudgescribe/changes/compare";
import { contractFiles, readContract } from "@nudgescribe/changes/read-contract";

/** What of a release, or of the working tree, is compared. */
export type State = {
  readonly contract: Contract;
  /** API reports by path. */
  readonly reports: ReadonlyMap<string, string>;
  /** Names that `pnpm generate` declares: what they say follows from the contract. */
  readonly generated: ReadonlySet<string>;
  /** What users of the packages write: the examples, the app and the snippets, by path. */
  readonly consumers: ReadonlyMap<string, string>;
};

const reports = "packages/*/api/*.api.md";
const generated = "packages/*/src/generated/*.ts";
const consumers = [
  "README.md",
  "packages/*/README.md",
  "docs/snippets/**/*.ts",
  "packages/contract/examples/{src,vitest,node-test}/**/*.ts",
  "apps/console/server/**/*.ts",
];
/** The packages themselves, against which the consumers compiled. */
const packages = ["packages/*/package.json", "packages/*/src/**"];
const all = [...contractFiles, reports, generated, ...consumers, ...packages];

/** Whether a file of a commit is needed to read its state. */
export const isCompared = (path: string): boolean => all.some((pattern) => matchesGlob(path, pattern));

/** @throws Error when there is no generated contract under the folder. */
export async function readState(root: string, name: string): Promise<State> {
  const contract = await readContract(root);
  if (!contract) throw new Error(`${name} has no generated contract (${contractFiles.join(", ")}); nothing to compare`);
  const declared = [...(await read(root, [generated])).values()].flatMap((text) =>
    [...text.matchAll(/^export (?:declare )?(?:type|const|function|interface) (\w+)/gm)].map(([, name = ""]) => name),
  );
  return {
    contract,
    reports: await read(root, [reports]),
    generated: new Set(declared),
    consumers: await read(root, consumers),
  };
}

async function read(root: string, patterns: string[]): Promise<ReadonlyMap<string, string>> {
  const paths = globSync(patterns, { cwd: root, exclude: (path) => /(^|\/)node_modules(\/|$)/.test(path) }).sort();
  const texts = paths.map(async (path) => [path, await readFile(join(root, path), "utf8")] as const);
  return new Map(await Promise.all(texts));
}
