import type { EvidenceLevel, OperationRow } from "@nudgescribe/types";
import { type Document, type Evidence, type MediaType, type Operation, type Response, resolve } from "./document.ts";
import { visit } from "./visit.ts";

const levels: readonly EvidenceLevel[] = ["documented", "combined", "inferred", "unknown"];

/** How well method and path, request body and successful answer of an operation are known. */
export function evidenceOf(document: Document, operation: Operation): OperationRow["evidence"] {
  const success = operation.responses["200"];
  return {
    operation: level(operation["x-evidence"]),
    ...(operation.requestBody && { request: weakest(document, operation.requestBody) }),
    response: success ? weakest(document, resolve<Response>(document, success)) : "unknown",
  };
}

const level = (evidence: Evidence | undefined): EvidenceLevel => (evidence?.level ?? "unknown") as EvidenceLevel;

/** A body is known only as well as its least known part: the body itself, a schema of it, or a member. */
function weakest(
  document: Document,
  body: { content?: Record<string, MediaType>; "x-evidence"?: Evidence },
): EvidenceLevel {
  const found = new Set([level(body["x-evidence"])]);
  for (const { schema } of Object.values(body.content ?? {})) {
    if (schema) visit(document, schema, (part) => part["x-evidence"] && found.add(level(part["x-evidence"])));
  }
  return levels.findLast((name) => found.has(name)) ?? "unknown";
}
