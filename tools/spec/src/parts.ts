import { isObject, items, type Json, type JsonObject, members, type Path } from "./json.ts";

export type Kind =
  | "operation"
  | "parameter"
  | "request body"
  | "response"
  | "media type"
  | "security scheme"
  | "schema"
  | "property"
  | "items";

/** A thing that the contract states, and where it stands in the bundle. */
export type Part = { kind: Kind; path: Path; node: JsonObject };

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Keywords of JSON Schema whose value is a schema, a list of schemas, or schemas by name. */
const single = [
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "propertyNames",
  "contains",
].concat(["not", "if", "then", "else"]);
const lists = ["oneOf", "anyOf", "allOf", "prefixItems"];
const named = ["patternProperties", "dependentSchemas", "$defs"];

/**
 * Everything the bundle states, each once and where it is written. A bare reference states nothing of its own,
 * except a property: that the object has such a member is a fact beside what the member looks like.
 */
export function partsOf(document: JsonObject): Part[] {
  const found: Part[] = [];
  const add = (kind: Kind, path: Path, json: Json | undefined): JsonObject | undefined => {
    if (!isObject(json) || ("$ref" in json && kind !== "property")) return undefined;
    found.push({ kind, path, node: json });
    return "$ref" in json ? undefined : json;
  };

  const schema = (kind: Kind, path: Path, json: Json | undefined): void => {
    const node = add(kind, path, json);
    if (!node) return;
    for (const [name, value] of members(node["properties"])) schema("property", [...path, "properties", name], value);
    schema("items", [...path, "items"], node["items"]);
    for (const key of single) schema("schema", [...path, key], node[key]);
    for (const key of lists)
      for (const [index, value] of items(node[key]).entries()) schema("schema", [...path, key, `${index}`], value);
    for (const key of named)
      for (const [name, value] of members(node[key])) schema("schema", [...path, key, name], value);
  };
  const content = (path: Path, node: JsonObject | undefined): void => {
    for (const [type, value] of members(node?.["content"])) {
      const place = [...path, "content", type];
      schema("schema", [...place, "schema"], add("media type", place, value)?.["schema"]);
    }
  };
  const parameter = (path: Path, json: Json): void => {
    const node = add("parameter", path, json);
    schema("schema", [...path, "schema"], node?.["schema"]);
    content(path, node);
  };
  const parameters = (path: Path, json: Json | undefined): void => {
    for (const [index, value] of items(json).entries()) parameter([...path, "parameters", `${index}`], value);
  };

  for (const [name, item] of members(document["paths"])) {
    const path = ["paths", name];
    if (isObject(item)) parameters(path, item["parameters"]);
    for (const [method, value] of members(item).filter(([key]) => methods.includes(key))) {
      const place = [...path, method];
      const operation = add("operation", place, value);
      parameters(place, operation?.["parameters"]);
      content([...place, "requestBody"], add("request body", [...place, "requestBody"], operation?.["requestBody"]));
      for (const [status, response] of members(operation?.["responses"])) {
        const answer = [...place, "responses", status];
        content(answer, add("response", answer, response));
      }
    }
  }
  const components = isObject(document["components"]) ? document["components"] : {};
  const each = (kind: string, visit: (path: Path, json: Json) => void): void => {
    for (const [name, value] of members(components[kind])) visit(["components", kind, name], value);
  };
  each("parameters", parameter);
  each("requestBodies", (path, json) => content(path, add("request body", path, json)));
  each("responses", (path, json) => content(path, add("response", path, json)));
  each("securitySchemes", (path, json) => add("security scheme", path, json));
  each("schemas", (path, json) => schema("schema", path, json));
  return found;
}

/** How a message names a part: `property group_name`, `operation listCampaigns`, `response 200`. */
export function nameOf({ kind, path, node }: Part): string {
  if (kind === "operation" && typeof node["operationId"] === "string") return `operation ${node["operationId"]}`;
  if (kind === "request body") return kind;
  return kind === "items" ? "items of the array" : `${kind} ${path.at(-1)}`;
}
