import { type Document, type Ref, resolve, type Schema } from "./document.ts";

/** Calls `see` for a schema and everything inside it, each with its JSON pointer in a body (`*` is any item). */
export function visit(document: Document, root: Schema, see: (schema: Schema, pointer: string) => void): void {
  const walk = (node: Schema, pointer: string, above: ReadonlySet<Schema>) => {
    const schema = resolve<Schema>(document, node as Schema & Ref);
    if (above.has(schema)) return;
    // Beside a `$ref`, 3.1 allows further keywords: they belong to this place only.
    if (node !== schema) see(node, pointer);
    see(schema, pointer);
    const path = new Set(above).add(schema);
    for (const [name, property] of Object.entries(schema.properties ?? {})) walk(property, `${pointer}/${name}`, path);
    if (schema.items) walk(schema.items, `${pointer}/*`, path);
    for (const part of [schema.oneOf, schema.anyOf, schema.allOf].flatMap((parts) => parts ?? []))
      walk(part, pointer, path);
  };
  walk(root, "", new Set());
}
