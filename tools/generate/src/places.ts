import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Document } from "./document.ts";
import { header } from "./emit.ts";
import { escaped, unescaped } from "./pointer.ts";

type Source = { readonly file: string; readonly root: Node | null; readonly lineOf: (offset: number) => number };
type Json = Record<string, unknown>;

/** Prose and evidence: no rule is broken there, so nobody asks for the line. */
const passedOver = /^(x-|description$|summary$|title$|tags$|externalDocs$|example$|examples$)/;

/**
 * `src/generated/places.ts` of the contract kit: JSON pointer into the bundled document → `spec/<file>.yaml:<line>`.
 * The bundle is walked side by side with the files it was made from.
 */
export async function emitPlaces(root: string, document: Document): Promise<string> {
  const places = new Map<string, string>();
  const sources = new Map<string, Promise<Source>>();
  const open = (file: string): Promise<Source> => {
    const known = sources.get(file) ?? readSource(root, file);
    sources.set(file, known);
    return known;
  };

  const walk = async (pointer: string, bundled: unknown, source: Source, node: Node | null): Promise<void> => {
    const target = fileRef(node);
    if (target) {
      const inlined = !isBundledRef(bundled);
      const to = inlined ? pointer : bundled.$ref.slice(1);
      const other = await open(join(dirname(source.file), target));
      if (!places.has(to)) {
        places.set(to, placeOf(other, other.root));
        // An example is one place: its value breaks rules that stand elsewhere.
        if (!to.startsWith("/components/examples/"))
          await walk(to, inlined ? bundled : at(document, to), other, other.root);
      }
    }
    if (isSeq(node) && Array.isArray(bundled))
      for (const [index, item] of node.items.entries()) {
        places.set(`${pointer}/${index}`, placeOf(source, item as Node));
        await walk(`${pointer}/${index}`, bundled[index], source, item as Node);
      }
    if (!isMap(node) || typeof bundled !== "object" || bundled === null) return;
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : "";
      const below = `${pointer}/${escaped(name)}`;
      if (name === "examples" && isMap(value)) await walk(below, (bundled as Json)[name], source, value);
      if (name === "$ref" || (!pointer.endsWith("/properties") && passedOver.test(name))) continue;
      // A path item is inlined where it stands, so its own file is the better place than the line that refers to it.
      if (!fileRef(value as Node) || isBundledRef((bundled as Json)[name]))
        places.set(below, placeOf(source, key as Node));
      await walk(below, (bundled as Json)[name], source, value as Node | null);
    }
  };

  const start = await open("spec/openapi.yaml");
  await walk("", document, start, start.root);
  const told = ([pointer, place]: [string, string]) => place !== places.get(pointer.slice(0, pointer.lastIndexOf("/")));
  const rows = [...places].filter(told).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${header}
/** JSON pointer into the bundled document → file and line. What is not here is at the place of what it is in. */
export const places: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(rows), null, 2)};
`;
}

async function readSource(root: string, file: string): Promise<Source> {
  const lines = new LineCounter();
  const { contents } = parseDocument(await readFile(join(root, file), "utf8"), { lineCounter: lines });
  return { file, root: contents, lineOf: (offset) => lines.linePos(offset).line };
}

const placeOf = ({ file, lineOf }: Source, node: Node | null): string => `${file}:${lineOf(node?.range?.[0] ?? 0)}`;

function fileRef(node: Node | null): string | undefined {
  const ref = isMap(node) ? node.get("$ref") : undefined;
  return typeof ref === "string" && !ref.startsWith("#") ? ref : undefined;
}

const isBundledRef = (value: unknown): value is { $ref: string } =>
  typeof (value as { $ref?: unknown } | null | undefined)?.$ref === "string";

const at = (document: object, pointer: string): unknown =>
  pointer
    .slice(1)
    .split("/")
    .reduce<unknown>((node, key) => (node as Json | undefined)?.[unescaped(key)], document);
