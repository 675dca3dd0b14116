import { readdir, readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { type Document, isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from "yaml";
import type { Json, Path } from "./json.ts";

/** A file under spec/, by its path from that folder; `yaml` is absent where the file is something else. */
export type SpecFile = { path: string; yaml?: { document: Document; lines: LineCounter; value: Json } };

/** Line and column count from 1; `file` is a path from the root of the repository. */
export type Place = { file: string; line: number; col: number };

const skipped = /^(dist|node_modules|test)$|^\.(?!redocly)/;

/** Every hand-kept file under spec/. */
export async function readFiles(root: string, folder = "."): Promise<SpecFile[]> {
  const home = join(root, "spec");
  const entries = await readdir(join(home, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter(({ name }) => !skipped.test(name))
      .map(async (entry): Promise<SpecFile[]> => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return readFiles(root, path);
        if (!entry.name.endsWith(".yaml")) return [{ path }];
        const lines = new LineCounter();
        const document = parseDocument(await readFile(join(home, path), "utf8"), { lineCounter: lines });
        // A file that is not YAML is told by the linter, with its place.
        return document.errors.length > 0
          ? [{ path }]
          : [{ path, yaml: { document, lines, value: document.toJS() as Json } }];
      }),
  );
  return found.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Where a node of the bundle is written: the place of its key, or the start of the file that holds it. */
export function placeOf(files: readonly SpecFile[], path: Path): Place {
  const byPath = new Map(files.map((file) => [file.path, file]));
  let file = "openapi.yaml";
  let node: unknown = byPath.get(file)?.yaml?.document.contents;
  let offset = 0;
  const enter = (target: string): void => {
    file = target;
    node = byPath.get(target)?.yaml?.document.contents;
    offset = 0;
  };

  for (const [index, key] of path.entries()) {
    const ref = referenceOf(node);
    if (ref && key !== "$ref") enter(normalize(join(dirname(file), ref)));
    const next = childOf(node, key);
    if (next) {
      node = next.value;
      offset = next.offset;
    } else {
      // Parts under components/ are written one a file, named after the part.
      const component = join(...path.slice(0, 2), `${path[2]}.yaml`);
      if (index > 2 || !byPath.has(component)) break;
      if (index === 2) enter(component);
    }
  }
  const { line, col } = byPath.get(file)?.yaml?.lines.linePos(offset) ?? { line: 1, col: 1 };
  return { file: `spec/${file}`, line, col };
}

/** The files that a file refers to, as paths from spec/. */
export function referencesOf({ path, yaml }: SpecFile): string[] {
  const found: string[] = [];
  const visit = (json: Json | undefined): void => {
    if (typeof json !== "object" || json === null) return;
    for (const [key, value] of Object.entries(json)) {
      if (key === "$ref" && typeof value === "string" && !value.startsWith("#"))
        found.push(normalize(join(dirname(path), value.split("#")[0] ?? "")));
      else visit(value);
    }
  };
  visit(yaml?.value);
  return found;
}

function referenceOf(node: unknown): string | undefined {
  const ref = isMap(node) ? node.get("$ref") : undefined;
  return typeof ref === "string" && !ref.startsWith("#") ? ref : undefined;
}

function childOf(node: unknown, key: string): { value: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && String(item.key) === key);
    return pair && { value: pair.value, offset: startOf(pair.key) };
  }
  const value = isSeq(node) ? node.items[Number(key)] : undefined;
  return value === undefined ? undefined : { value, offset: startOf(value) };
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);
