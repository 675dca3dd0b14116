import { isObject, type Json, type JsonObject } from "./json.ts";

const composed = ["oneOf", "anyOf", "allOf"];
const conditional = ["if", "then", "else"];
const maps = ["properties", "patternProperties"];
const nested = ["items", "contains", "additionalProperties"];

/**
 * The schema with every object of it refusing members that it does not name. The contract itself stays open, so that
 * a new member breaks nobody; an example with a member that no schema knows is a mistake.
 */
export const closed = (schema: Json): Json =>
  isObject(schema) ? { ...inside(schema), unevaluatedProperties: false } : schema;

/** Alternatives of one object are closed together, by whoever holds them. */
function inside(schema: JsonObject): JsonObject {
  const copy: JsonObject = { ...schema };
  for (const key of maps) if (isObject(copy[key])) copy[key] = mapValues(copy[key], closed);
  for (const key of nested) if (isObject(copy[key])) copy[key] = closed(copy[key]);
  if (Array.isArray(copy["prefixItems"])) copy["prefixItems"] = copy["prefixItems"].map(closed);
  for (const key of conditional) if (isObject(copy[key])) copy[key] = inside(copy[key]);
  for (const key of composed)
    if (Array.isArray(copy[key])) copy[key] = copy[key].map((part) => (isObject(part) ? inside(part) : part));
  return copy;
}

/** A document whose named schemas are closed inside and open at the top, where a reference closes them. */
export function closedDocument(document: JsonObject): JsonObject {
  const components = isObject(document["components"]) ? document["components"] : {};
  const schemas = isObject(components["schemas"]) ? components["schemas"] : {};
  const open = mapValues(schemas, (schema) => (isObject(schema) ? inside(schema) : schema));
  return { ...document, components: { ...components, schemas: open } };
}

const mapValues = (map: JsonObject, change: (json: Json) => Json): JsonObject =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
