import type { OperationRow } from "@nudgescribe/types";
import openapiTS, { astToString } from "openapi-typescript";
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

const header = "// Generated from spec/ by `pnpm generate`. Do not edit.\n";

/** `src/generated/openapi.ts` of the types package: what openapi-typescript makes of the document. */
export async function emitOpenapi(document: Document): Promise<string> {
  const nodes = await openapiTS(forTypes(document) as never, { silent: true, exportType: true });
  return `${header}\n${astToString(nodes)}`;
}

/** `src/generated/schemas.ts`: a named export for every schema. */
export function emitSchemas(document: Document): string {
  const exports = Object.entries(document.components.schemas).map(([name, schema]) => {
    const comment = doc([schema.description, schema["x-evidence"] && evidenceRemark(schema["x-evidence"])]);
    return `${comment}export type ${name} = components["schemas"]["${name}"];\n`;
  });
  return `${header}\nimport type { components } from "./openapi.ts";\n\n${exports.join("\n")}`;
}

/** `src/generated/operations.ts`: the behaviour table. */
export function emitOperations(rows: Record<string, OperationRow>): string {
  const ids = Object.keys(rows);
  return `${header}
import type { OperationRow } from "../operation-row.ts";

/** Name of an operation of the Client API. */
export type OperationId =
${ids.map((id) => `  | "${id}"`).join("\n")};

/** How each operation behaves at run time; see {@link OperationRow} for the columns. */
export const operations: Readonly<Record<OperationId, OperationRow>> = ${JSON.stringify(rows, null, 2)};
`;
}

/** `src/generated/calls.ts`: request and response type of every operation. */
export function emitCalls(document: Document): string {
  const rows = listOperations(document).map(({ operation }) => {
    const request = requestType(operation) ?? "undefined";
    return `  ${operation.operationId}: { request: ${request}; response: ${responseType(document, operation)} };\n`;
  });
  return `${header}
${importTypes(rows.join(""), document, "./schemas.ts")}

/** Request body and successful answer of every operation, as flat named types. */
export type OperationCalls = {
${rows.join("")}};
`;
}

/** `src/generated/resources.ts` of the client: the typed methods, grouped as \`x-method\` says. */
export function emitResources(document: Document, rows: Record<string, OperationRow>): string {
  const groups = new Map<string, { name: string; operation: Operation }[]>();
  for (const { operation } of listOperations(document)) {
    const [group = "", name = ""] = operation["x-method"].split(".");
    groups.set(group, [...(groups.get(group) ?? []), { name, operation }]);
  }
  const types = [...groups].map(([group, methods]) => {
    const members = methods.map(({ name, operation }) => {
      const request = requestType(operation);
      const parameters = `${request ? `request: ${request}, ` : ""}options?: CallOptions`;
      const comment = methodDoc(operation, rows[operation.operationId] as OperationRow);
      return `${comment}  ${name}(${parameters}): Promise<${responseType(document, operation)}>;\n`;
    });
    return `export type ${pascal(group)}Resource = {\n${members.join("\n")}};\n`;
  });
  const values = [...groups].map(([group, methods]) => {
    const members = methods.map(({ name, operation }) =>
      operation.requestBody
        ? `      ${name}: (request, options) => call("${operation.operationId}", request, options),\n`
        : `      ${name}: (options) => call("${operation.operationId}", undefined, options),\n`,
    );
    return `    ${group}: {\n${members.join("")}    },\n`;
  });
  return `${header}
${importTypes(types.join(""), document, "@nudgescribe/types")}
import type { Call, CallOptions } from "../call.ts";

${types.join("\n")}
/** Every operation of the Client API, grouped by what it acts on. */
export type Resources = {
${[...groups.keys()].map((group) => `  readonly ${group}: ${pascal(group)}Resource;\n`).join("")}};

export function createResources(call: Call): Resources {
  return {
${values.join("")}  };
}
`;
}

function methodDoc(operation: Operation, row: OperationRow): string {
  const repeat = {
    safe: "it only reads",
    idempotent: "repeating it changes nothing more",
    unsafe: "repeating it may do the work twice",
  };
  const levels = [
    `operation ${row.evidence.operation}`,
    row.evidence.request && `request ${row.evidence.request}`,
    `answer ${row.evidence.response}`,
  ];
  return doc(
    [
      operation.description,
      `\`${row.method} ${row.path}\`, effect \`${row.effect}\`: ${repeat[row.effect]}.`,
      [
        `@remarks Evidence: ${levels.filter(Boolean).join(", ")}.`,
        "@throws BadRequestError (400), MissingFieldsError (401), UnauthorisedError (403), ServerError (5xx), UnexpectedStatusError, ConnectionError, TimeoutError, ParseError",
        operation.externalDocs && `@see ${operation.externalDocs.url}`,
      ]
        .filter(Boolean)
        .join("\n"),
    ],
    "  ",
  );
}

function requestType(operation: Operation): string | undefined {
  if (!operation.requestBody) return undefined;
  const schema = operation.requestBody.content["application/json"]?.schema;
  const name = schema && schemaName(schema);
  if (!name)
    throw new SpecError([
      `${operation.operationId}: the request body needs a named schema ($ref into components/schemas)`,
    ]);
  return name;
}

function responseType(document: Document, operation: Operation): string {
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
function importTypes(code: string, document: Document, from: string): string {
  const words = new Set(code.match(/\b[A-Z]\w*/g));
  const names = Object.keys(document.components.schemas).filter((name) => words.has(name));
  return `import type {\n${names
    .sort()
    .map((name) => `  ${name},\n`)
    .join("")}} from "${from}";`;
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A doc comment of these paragraphs; text that would end the comment early is defused. */
function doc(paragraphs: (string | undefined)[], indent = ""): string {
  const text = paragraphs.filter(Boolean).join("\n\n").replaceAll("*/", "*\\/").trim();
  if (!text) return "";
  const lines = text.split("\n").map((line) => `${indent} *${line.trim() ? ` ${line.trim()}` : ""}\n`);
  return `${indent}/**\n${lines.join("")}${indent} */\n`;
}
