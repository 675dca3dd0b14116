import type { OperationRow } from "@nudgescribe/types";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import {
  type Document,
  listOperations,
  type Operation,
  type Response,
  resolve,
  type Schema,
  schemaName,
} from "./document.ts";
import { SpecError } from "./errors.ts";
import { evidenceRemark, forTypes } from "./for-types.ts";

export const header = "// Generated from spec/ by `pnpm generate`. Do not edit.\n";

/** `src/generated/openapi.ts` of the types package: what openapi-typescript makes of the document. */
export async function emitOpenapi(document: Document): Promise<string> {
  const nodes = await openapiTS(forTypes(document) as never, { silent: true, exportType: true, transform: openEnum });
  return `${header}\n${astToString(nodes)}`;
}

/** `"Published" | (string & {})`: editors offer the known values, and any other is as good. */
function openEnum(schema: object): ts.TypeNode | undefined {
  const known = (schema as Schema)["x-known-values"];
  if (!known) return undefined;
  const { factory: f, SyntaxKind } = ts;
  const other = f.createIntersectionTypeNode([
    f.createKeywordTypeNode(SyntaxKind.StringKeyword),
    f.createTypeLiteralNode([]),
  ]);
  const values = known.map((value) => f.createLiteralTypeNode(f.createStringLiteral(value)));
  return f.createUnionTypeNode([...values, f.createParenthesizedType(other)]);
}

/** `src/generated/schemas.ts`: a named export for every schema. */
export function emitSchemas(document: Document): string {
  const exports = Object.entries(document.components.schemas).map(([name, schema]) => {
    const comment = doc([schema.description, schema["x-evidence"] && evidenceRemark(schema["x-evidence"])]);
    return `${comment}export type ${name} = components["schemas"]["${name}"];\n`;
  });
  return `${header}\nimport type { components } from "./openapi.ts";\n\n${exports.join("\n")}`;
}

/** `src/generated/operations.ts`: the behaviour table, each row under its own name so that bundlers can drop the rest. */
export function emitOperations(rows: Record<string, OperationRow>): string {
  const ids = Object.keys(rows);
  const consts = Object.entries(rows).map(
    ([id, row]) => `export const ${id}: OperationRow = ${JSON.stringify(row, null, 2)};\n`,
  );
  const sensitive = Object.values(rows).map((row) => row.sensitive);
  const headers = [...new Set(sensitive.flatMap((places) => places.headers))];
  const members = new Set(sensitive.flatMap(({ request, response }) => [...request, ...response]).map(lastName));
  return `${header}
import type { OperationRow } from "../operation-row.ts";

/** Name of an operation of the Client API. */
export type OperationId =
${ids.map((id) => `  | "${id}"`).join("\n")};

${consts.join("\n")}
/** How each operation behaves at run time; see {@link OperationRow} for the columns. */
export const operations: Readonly<Record<OperationId, OperationRow>> = {
${ids.map((id) => `  ${id},\n`).join("")}};

/** Every request header that holds a secret in some operation. */
export const sensitiveHeaders: readonly string[] = ${JSON.stringify(headers)};

/** Every member that holds a secret in some body, by its name alone. */
export const sensitiveMembers: readonly string[] = ${JSON.stringify([...members])};
`;
}

/** `/tokens/access_token` → `access_token`. */
const lastName = (pointer: string): string => pointer.slice(pointer.lastIndexOf("/") + 1);

/** `src/generated/calls.ts`: request, answer and error bodies of every operation. */
export function emitCalls(document: Document): string {
  const shared = errorBodies(document).get(undefined) ?? "";
  const rows = listOperations(document).map(({ operation }) => {
    const request = requestType(operation) ?? "undefined";
    const answer = responseType(document, operation);
    return `  ${operation.operationId}: { request: ${request}; response: ${answer}; errors: ${errorType(document, operation)} };\n`;
  });
  const own = listOperations(document)
    .filter(({ operation }) => errorType(document, operation) !== "ErrorBodies")
    .map(({ operation }) => {
      const bodies = errorBodies(document).get(operation.operationId);
      return `/** What \`${operation.operationId}\` says when it fails, by status. */\nexport type ${errorType(document, operation)} = ${bodies};\n`;
    });
  return `${header}
${importTypes([shared, ...own, ...rows].join(""), document, "./schemas.ts")}

/** What most operations say when they fail, by status. */
export type ErrorBodies = ${shared};

${own.join("\n")}
/** Request body, successful answer and error bodies of every operation, as flat named types. */
export type OperationCalls = {
${rows.join("")}};
`;
}

type ErrorBodies = ReadonlyMap<string | undefined, string>;

/** Asked for once an operation, so that without it the time would grow with the square of their number. */
const knownErrorBodies = new WeakMap<Document, ErrorBodies>();

/** Error bodies by status of every operation as a type; under `undefined` those that most operations have. */
function errorBodies(document: Document): ErrorBodies {
  const known = knownErrorBodies.get(document) ?? collectErrorBodies(document);
  knownErrorBodies.set(document, known);
  return known;
}

function collectErrorBodies(document: Document): ErrorBodies {
  const found = new Map<string | undefined, string>();
  const count = new Map<string, number>();
  for (const { operation } of listOperations(document)) {
    const bodies = Object.entries(operation.responses)
      .filter(([status]) => /^[45]\d\d$/.test(status))
      .map(([status, response]) => {
        const schema = resolve<Response>(document, response).content?.["application/json"]?.schema;
        return `${status}: ${(schema && typeName(schema)) ?? "unknown"}`;
      });
    const text = `{ ${bodies.join("; ")} }`;
    found.set(operation.operationId, text);
    count.set(text, (count.get(text) ?? 0) + 1);
  }
  const [most] = [...count].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (most) found.set(undefined, most);
  return found;
}

/** Name of the type of an operation's error bodies. */
export function errorType(document: Document, operation: Operation): string {
  const bodies = errorBodies(document);
  return bodies.get(operation.operationId) === bodies.get(undefined)
    ? "ErrorBodies"
    : `${pascal(operation.operationId)}ErrorBodies`;
}

export function requestType(operation: Operation): string | undefined {
  if (!operation.requestBody) return undefined;
  const schema = operation.requestBody.content["application/json"]?.schema;
  const name = schema && schemaName(schema);
  if (!name)
    throw new SpecError([
      `${operation.operationId}: the request body needs a named schema ($ref into components/schemas)`,
    ]);
  return name;
}

export function responseType(document: Document, operation: Operation): string {
  const success = operation.responses["200"];
  const content = success ? (resolve<Response>(document, success).content ?? {}) : {};
  const types = Object.entries(content).map(([mediaType, { schema }]) => {
    if (mediaType === "text/csv") return "string";
    const named = schema && typeName(schema);
    if (!named)
      throw new SpecError([
        `${operation.operationId}: the ${mediaType} answer needs a named schema or an array of one`,
      ]);
    return named;
  });
  return types.length > 0 ? types.join(" | ") : "undefined";
}

function typeName(schema: Schema): string | undefined {
  const name = schemaName(schema);
  if (name) return name;
  const item = schema.type === "array" && schema.items ? schemaName(schema.items) : undefined;
  return item && `${item}[]`;
}

/** Imports of the named schemas that `code` speaks of. */
export function importTypes(code: string, document: Document, from: string, more: string[] = []): string {
  const words = new Set(code.match(/\b[A-Z]\w*/g));
  const names = [...Object.keys(document.components.schemas), ...more].filter((name) => words.has(name));
  return `import type {\n${names
    .sort()
    .map((name) => `  ${name},\n`)
    .join("")}} from "${from}";`;
}

export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A doc comment of these paragraphs; text that would end the comment early is defused. */
export function doc(paragraphs: (string | undefined)[], indent = ""): string {
  const text = paragraphs.filter(Boolean).join("\n\n").replaceAll("*/", "*\\/").trim();
  if (!text) return "";
  const lines = text.split("\n").map((line) => `${indent} *${line.trim() ? ` ${line.trim()}` : ""}\n`);
  return `${indent}/**\n${lines.join("")}${indent} */\n`;
}
