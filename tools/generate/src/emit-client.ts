import type { OperationRow } from "@nudgescribe/types";
import { type Document, listOperations, type Operation } from "./document.ts";
import { doc, errorType, header, importTypes, pascal, requestType, responseType } from "./emit.ts";
import { SpecError } from "./errors.ts";

/** `src/generated/resources.ts` of the client: the typed methods, grouped as `x-method` says. */
export function emitResources(document: Document, rows: Record<string, OperationRow>): string {
  const groups = new Map<string, { type: string; value: string }[]>();
  const add = (path: string, method: (name: string) => { type: string; value: string }) => {
    const [group = "", name = ""] = path.split(".");
    groups.set(group, [...(groups.get(group) ?? []), method(name)]);
  };
  for (const { operation } of listOperations(document)) {
    const id = operation.operationId;
    const pages = operation["x-pages"];
    if (pages?.method) {
      add(pages.method, (name) => ({
        type: `${pagesDoc(operation, "  ")}  ${name}(${pagesParameters(operation)}): Pages<${itemType(document, operation)}>;\n`,
        value: `      ${name}: (request, options) => paginateLater(core, ${pair(operation)}, request, options),\n`,
      }));
    }
    const body = operation.requestBody ? "request" : "undefined";
    const parameters = operation.requestBody ? "request, options" : "options";
    add(operation["x-method"], (name) => ({
      type: `${operationDoc(operation, rows, "  ")}  ${name}(${typedParameters(operation)}): ${promise(document, operation)};\n`,
      value: `      ${name}: (${parameters}) => ${runs(rows, id, "core")}rows.${id}, ${body}, options),\n`,
    }));
  }
  const types = [...groups].map(
    ([group, methods]) =>
      `/** Methods of \`nudgescribe.${group}\`. */\nexport type ${pascal(group)}Resource = {\n${methods.map(({ type }) => type).join("\n")}};\n`,
  );
  const values = [...groups].map(
    ([group, methods]) => `    ${group}: {\n${methods.map(({ value }) => value).join("")}    },\n`,
  );
  return `${header}
${imports(document, types.join(""), `import type { Pages, PagesOptions } from "../pages.ts";\nimport { paginateLater } from "../pages-later.ts";`)}

${types.join("\n")}
/** Every operation of the Client API, grouped by what it acts on. */
export type Resources = {
${[...groups.keys()].map((group) => `  readonly ${group}: ${pascal(group)}Resource;\n`).join("")}};

export function createResources(core: Core): Resources {
  return {
${values.join("")}  };
}
`;
}

/** `src/generated/functions.ts` of the client: the same operations as functions that bundlers can pick one by one. */
export function emitFunctions(document: Document, rows: Record<string, OperationRow>): string {
  const functions = listOperations(document).flatMap(({ operation }) => {
    const id = operation.operationId;
    const body = operation.requestBody ? "request" : "undefined";
    const one = `${operationDoc(operation, rows)}export function ${id}(client: Core, ${typedParameters(operation)}): ${promise(document, operation)} {
  return ${runs(rows, id, "client")}rows.${id}, ${body}, options);
}
`;
    const method = operation["x-pages"]?.method;
    if (!method) return [one];
    const all = `${pagesDoc(operation)}export function ${iteratorName(method)}(client: Core, ${pagesParameters(operation)}): Pages<${itemType(document, operation)}> {
  return paginate(client, ${pair(operation)}, request, options);
}
`;
    return [one, all];
  });
  return `${header}
${imports(document, functions.join(""), 'import { type Pages, type PagesOptions, paginate } from "../pages.ts";')}

${functions.join("\n")}`;
}

function imports(document: Document, code: string, pages: string): string {
  const errors = [...new Set(listOperations(document).map(({ operation }) => errorType(document, operation)))];
  return `${importTypes(code, document, "@nudgescribe/types", errors)}
import * as rows from "@nudgescribe/types/operations";
import type { ApiPromise } from "../api-promise.ts";
import type { CallOptions, Core } from "../core.ts";
${pages}
import { runFile, runSignIn } from "../run-other.ts";`;
}

/** The few operations that need more than the core are run by functions which other bundles can leave out. */
function runs(rows: Record<string, OperationRow>, id: string, core: string): string {
  const { auth, result } = rows[id] as OperationRow;
  if (auth !== "access") return `runSignIn(${core}, `;
  return result === "json" ? `${core}.run(` : `runFile(${core}, `;
}

function typedParameters(operation: Operation): string {
  const request = requestType(operation);
  return `${request ? `request: ${request}, ` : ""}options?: CallOptions`;
}

function promise(document: Document, operation: Operation): string {
  const errors = errorType(document, operation);
  return `ApiPromise<${responseType(document, operation)}${errors === "ErrorBodies" ? "" : `, ${errors}`}>`;
}

function pagesParameters(operation: Operation): string {
  return `request: Omit<${requestType(operation)}, "${operation["x-pages"]?.page}">, options?: PagesOptions`;
}

const pair = (operation: Operation): string =>
  `{ read: rows.${operation.operationId}, count: rows.${operation["x-pages"]?.count} }`;

/** `customers.list` → `iterateCustomers`. */
const iteratorName = (method: string): string => `iterate${pascal(method.split(".")[0] ?? "")}`;

function itemType(document: Document, operation: Operation): string {
  const type = responseType(document, operation);
  if (type.endsWith("[]")) return type.slice(0, -2);
  throw new SpecError([
    `${operation.operationId}: x-pages.method needs an answer that is an array, but the answer is ${type}`,
  ]);
}

function operationDoc(operation: Operation, rows: Record<string, OperationRow>, indent = ""): string {
  const row = rows[operation.operationId] as OperationRow;
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
    indent,
  );
}

function pagesDoc(operation: Operation, indent = ""): string {
  const pages = operation["x-pages"];
  return doc(
    [
      `Reads every item of all pages, in order: \`for await\` gives items, \`.pages()\` whole pages.\nThe pages are counted first with \`${pages?.count}\`, then read one after another with \`${operation.operationId}\`, a bounded number ahead.`,
      [
        "@throws what the two operations throw, and UnexpectedResponseError when the count is missing",
        operation.externalDocs && `@see ${operation.externalDocs.url}`,
      ]
        .filter(Boolean)
        .join("\n"),
    ],
    indent,
  );
}
