import type { Document, Evidence } from "./document.ts";

type Node = { [key: string]: unknown; description?: string; "x-evidence"?: Evidence };

/**
 * A copy of the document in the form that the type generator reads best; it means the same.
 *
 * - Evidence goes into the descriptions, so that it reaches the doc comments.
 * - `if: A, else: B` with two references is the union of both, which the generator would not see.
 * - Discriminators go: literal types tell the members of a union apart already, and the generator would rewrite them.
 */
export function forTypes(document: Document): Document {
  return rewrite(structuredClone(document)) as Document;
}

function rewrite(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewrite);
  if (typeof value !== "object" || value === null) return value;
  const node: Node = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === "examples" ? part : rewrite(part)]),
  );
  delete node["discriminator"];
  if (isRef(node["if"]) && isRef(node["else"])) {
    node["anyOf"] = [node["if"], node["else"]];
    for (const keyword of ["if", "else", "type"]) delete node[keyword];
  }
  if (typeof node.description === "string" && node["x-evidence"]?.level) {
    node.description = `${node.description.trimEnd()}\n${evidenceRemark(node["x-evidence"])}`;
  }
  return node;
}

const isRef = (value: unknown): boolean => typeof value === "object" && value !== null && "$ref" in value;

/** `@remarks Evidence: inferred. Fields belong to a workspace.` */
export function evidenceRemark({ level, note }: Evidence): string {
  return `@remarks Evidence: ${level}.${note ? ` ${note}` : ""}`;
}
