import { at, isObject, items, type Json, type JsonObject, members, resolve } from "./json.ts";
import { partsOf } from "./parts.ts";

/** How many of the things a row counts have what it asks for. */
export type Row = { hits: number; total: number };

/** What each row counts, and asks for. */
export const rowLabels = {
  summary: "operations with a summary",
  description: "operations described",
  clientError: "operations with a 4xx",
  serverError: "operations with 5xx or default",
  tags: "operations with declared tags",
  security: "operations stating security",
  success: "success bodies with example",
  error: "error bodies with example",
  request: "request bodies with example",
  parameters: "parameters described",
  parameterExamples: "parameters with example",
  schemas: "schemas described",
  properties: "properties described",
  propertyExamples: "properties with example",
  every: "operations, all bodies exampled",
  mock: "bodies a mock can fill",
} as const;

export type RowName = keyof typeof rowLabels;

/** The 14 rows that need no facts from the vendor; their mean compares contracts of any size. */
export const meanRows = Object.keys(rowLabels).filter((row) => row !== "every" && row !== "mock") as RowName[];

export type Coverage = Record<RowName, Row>;

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
const selfEvident = ["date-time", "date", "uuid", "email", "uri"];
const maxDepth = 6;

/** Counts, over all operations and schemas, who has examples, descriptions and errors. */
export function coverageOf(document: JsonObject): Coverage {
  const rows = Object.fromEntries(Object.keys(rowLabels).map((row) => [row, { hits: 0, total: 0 }])) as Coverage;
  const count = (name: RowName, hit: boolean): void => {
    rows[name].total += 1;
    if (hit) rows[name].hits += 1;
  };
  const follow = (json: Json | undefined): JsonObject => {
    const node = resolve(document, json);
    return isObject(node) ? node : {};
  };
  const exampled = (media: JsonObject): boolean => "example" in media || members(media["examples"]).length > 0;

  /** Whether a mock can fill a value of this schema from examples alone. */
  const fillable = (json: Json | undefined, depth = 0): boolean => {
    const schema = follow(json);
    if (depth > maxDepth) return false;
    if (["example", "examples", "const", "default"].some((key) => key in schema)) return true;
    if (items(schema["enum"]).length > 0) return true;
    if (schema["items"]) return fillable(schema["items"], depth + 1);
    const properties = members(schema["properties"]);
    if (properties.length > 0) return properties.every(([, property]) => fillable(property, depth + 1));
    if (schema["allOf"]) return items(schema["allOf"]).every((part) => fillable(part, depth + 1));
    const alternatives = items(schema["oneOf"] ?? schema["anyOf"]);
    if (alternatives.length > 0) return alternatives.some((part) => fillable(part, depth + 1));
    return schema["type"] === "boolean" || (schema["type"] === "string" && selfEvident.includes(`${schema["format"]}`));
  };

  const answers = (operation: JsonObject): void => {
    const responses = members(operation["responses"]).map(([status, json]) => [status, follow(json)] as const);
    count(
      "clientError",
      responses.some(([status]) => status.startsWith("4")),
    );
    count(
      "serverError",
      responses.some(([status]) => /^5|^default$/i.test(status)),
    );
    const bodies = responses.flatMap(([status, response]) =>
      members(response["content"]).map(([, media]) => ({ status, media: follow(media) })),
    );
    for (const { status, media } of bodies) {
      count("mock", exampled(media) || fillable(media["schema"]));
      const row = /^[45]|^default$/i.test(status) ? "error" : "success";
      count(row, exampled(media));
    }
    if (bodies.length > 0)
      count(
        "every",
        bodies.every(({ media }) => exampled(media)),
      );
  };

  const tags = new Set(items(document["tags"]).map((tag) => isObject(tag) && tag["name"]));
  for (const item of members(document["paths"]).map(([, json]) => follow(json))) {
    for (const operation of methods.filter((method) => method in item).map((method) => follow(item[method]))) {
      count("summary", Boolean(operation["summary"]));
      count("description", `${operation["description"] ?? ""}`.trim().length >= 20);
      const own = items(operation["tags"]);
      count("tags", own.length > 0 && own.every((tag) => tags.has(tag as string)));
      count("security", "security" in operation || "security" in document);
      answers(operation);
      for (const [, media] of members(follow(operation["requestBody"])["content"]))
        count("request", exampled(follow(media)));
      for (const parameter of [...items(item["parameters"]), ...items(operation["parameters"])].map(follow)) {
        count("parameters", Boolean(parameter["description"]));
        const own = "example" in parameter || "examples" in parameter;
        count("parameterExamples", own || fillable(parameter["schema"]));
      }
    }
  }

  for (const schema of namedSchemas(document)) count("schemas", Boolean(schema["description"]));
  for (const { node } of partsOf(document).filter(({ kind }) => kind === "property")) {
    count("properties", Boolean(node["description"] || follow(node)["description"]));
    count("propertyExamples", fillable(node));
  }
  return rows;
}

const namedSchemas = (document: JsonObject): JsonObject[] =>
  members(at(document, ["components", "schemas"])).flatMap(([, schema]) => (isObject(schema) ? [schema] : []));

/** In percent; a row that counts nothing has nothing missing. */
export const percentOf = ({ hits, total }: Row): number => (total === 0 ? 100 : (100 * hits) / total);

export const meanOf = (coverage: Coverage): number =>
  meanRows.reduce((sum, row) => sum + percentOf(coverage[row]), 0) / meanRows.length;
