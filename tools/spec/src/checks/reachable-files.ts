import type { Contract } from "../contract.ts";
import { referencesOf } from "../files.ts";
import type { Problem } from "../problem.ts";

/** Files that stand on their own; everything else must be referred to by one of them. */
const roots = [
  /^openapi\.yaml$/,
  /^overlays\/[^/]+\.overlay\.yaml$/,
  /^workflows\/[^/]+\.arazzo\.yaml$/,
  /^rules\/[^/]+\.yaml$/,
  /^evidence\/sources\.yaml$/,
  /^(redocly|spectral|anchors)\.yaml$/,
  /^([^/]+\/)?[A-Z]+\.md$/,
  /^(package|tsconfig)\.json$/,
];

/** A file that nothing refers to rots unseen. */
export function reachableFiles({ files }: Contract): Problem[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const visit = (path: string): void => {
    const file = byPath.get(path);
    if (!file || reached.has(path)) return;
    reached.add(path);
    for (const target of referencesOf(file)) visit(target);
  };
  for (const { path } of files) if (roots.some((root) => root.test(path))) visit(path);

  return files
    .filter(({ path }) => !reached.has(path) && !isIgnoreFile(path))
    .map(({ path }) => ({
      ...{ file: `spec/${path}`, line: 1, col: 1, rule: "reachable-files" },
      what: "nothing refers to this file",
      todo: "Refer to it from openapi.yaml or a file that is reached, or delete it.",
    }));
}

/** Told by its own check, with a better reason. */
const isIgnoreFile = (path: string): boolean => path.endsWith(".redocly.lint-ignore.yaml");
