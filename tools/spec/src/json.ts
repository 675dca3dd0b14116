/** What a parsed YAML or JSON document is made of. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

/** Keys from the root of a document down to a node of it. */
export type Path = readonly string[];

export const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === "object" && json !== null && !Array.isArray(json);

/** The members of an object; none for anything else. */
export const members = (json: Json | undefined): [string, Json][] => (isObject(json) ? Object.entries(json) : []);

/** The items of an array; none for anything else. */
export const items = (json: Json | undefined): Json[] => (Array.isArray(json) ? json : []);

/** The node at a path, or `undefined` where the path leads nowhere. */
export function at(json: Json | undefined, path: Path): Json | undefined {
  let node = json;
  for (const key of path) node = Array.isArray(node) ? node[Number(key)] : isObject(node) ? node[key] : undefined;
  return node;
}

/** `#/components/schemas/Campaign` → `["components", "schemas", "Campaign"]`. */
export const pointerPath = (pointer: string): string[] =>
  pointer
    .replace(/^#?\//, "")
    .split("/")
    .filter((key) => key !== "")
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));

/** Follows local references from a node; `undefined` when one of them points at nothing. */
export function resolve(document: JsonObject, node: Json | undefined): Json | undefined {
  const seen = new Set<Json>();
  let found = node;
  while (isObject(found) && typeof found["$ref"] === "string" && !seen.has(found)) {
    seen.add(found);
    found = at(document, pointerPath(found["$ref"]));
  }
  return found;
}
