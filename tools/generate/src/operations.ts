import type { OperationRow } from "@nudgescribe/types";
import {
  type Document,
  listOperations,
  type OperationEntry,
  type Parameter,
  type Response,
  resolve,
  type Schema,
} from "./document.ts";
import { SpecError } from "./errors.ts";
import { evidenceOf } from "./evidence.ts";
import { visit } from "./visit.ts";

const authByScheme: Record<string, OperationRow["auth"]> = {
  apiKey: "apiKey",
  accessToken: "access",
  refreshToken: "refresh",
};

/** One row of behaviour per operation, computed from the document alone. */
export function operationRows(document: Document): Record<string, OperationRow> {
  return Object.fromEntries(
    listOperations(document).map((entry) => [entry.operation.operationId, row(document, entry)]),
  );
}

function row(document: Document, { method, path, operation }: OperationEntry): OperationRow {
  const id = operation.operationId;
  const alternatives = operation.security ?? document.security ?? [];
  const [scheme = "", ...optional] = [...new Set(alternatives.flatMap((alternative) => Object.keys(alternative)))];
  const auth = authByScheme[scheme];
  if (!auth)
    throw new SpecError([
      `${id}: security scheme "${scheme}" is unknown; use one of ${Object.keys(authByScheme).join(", ")}`,
    ]);

  const responses = Object.entries(operation.responses).map(
    ([status, response]) => [status, resolve<Response>(document, response)] as const,
  );
  const success = responses.find(([status]) => status === "200")?.[1];
  if (!success) throw new SpecError([`${id}: no 200 response; this API answers every success with 200`]);

  const headers = (operation.parameters ?? [])
    .map((p) => resolve<Parameter>(document, p))
    .filter((p) => p.in === "header");
  const requestSchema = operation.requestBody?.content["application/json"]?.schema;
  const responseSchema = success.content?.["application/json"]?.schema;
  const { method: _, ...pages } = operation["x-pages"] ?? {};
  const accept = operation["x-accept"];

  return {
    id: id as OperationRow["id"],
    method: method.toUpperCase() as OperationRow["method"],
    path,
    effect: operation["x-effect"],
    auth,
    refusal: responses.filter(([, r]) => r["x-vendor-meaning"] === "token-refused").map(([status]) => Number(status)),
    result: resultKind(Object.keys(success.content ?? {})),
    ...(accept && { accept }),
    ...("count" in pages && { pages: pages as OperationRow["pages"] & object }),
    // A scheme beside the first one belongs to an alternative, so its header may be sent or left out.
    headers: [...optional.map((name) => authHeader(document, name)), ...headers.map((header) => header.name)],
    sensitive: {
      headers: [
        ...[scheme, ...optional].map((name) => authHeader(document, name)),
        ...headers.filter((header) => header["x-sensitive"]).map((header) => header.name),
      ],
      request: sensitivePointers(document, requestSchema),
      response: sensitivePointers(document, responseSchema),
    },
    evidence: evidenceOf(document, operation),
  };
}

function resultKind(mediaTypes: string[]): OperationRow["result"] {
  if (mediaTypes.length === 0) return "void";
  if (mediaTypes.length > 1) return "file";
  return mediaTypes[0] === "text/csv" ? "csv" : "json";
}

function authHeader(document: Document, name: string): string {
  const scheme = document.components.securitySchemes[name];
  return scheme?.type === "apiKey" ? scheme.name : "authorization";
}

/** JSON pointers of the members that must never reach a log; `*` stands for each item of an array. */
function sensitivePointers(document: Document, root: Schema | undefined): string[] {
  const found = new Set<string>();
  if (root) {
    visit(document, root, (schema, pointer) => {
      if (schema.format === "password" || schema.writeOnly || schema["x-sensitive"]) found.add(pointer);
    });
  }
  return [...found];
}
