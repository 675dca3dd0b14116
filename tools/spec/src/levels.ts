import { type Document, listOperations } from "@nudgescribe/generate/document";
import { evidenceOf } from "@nudgescribe/generate/evidence";
import { isLevel, type Level, needsEvidence } from "./checks/evidence.ts";
import type { Contract } from "./contract.ts";
import { at, type JsonObject } from "./json.ts";
import type { Kind, Part } from "./parts.ts";

/** How many parts state each level, and how many state none. */
export type Tally = Record<Level | "unmarked", number> & { total: number };

const groups: Record<string, readonly Kind[]> = {
  operations: ["operation"],
  "request bodies": ["request body"],
  responses: ["response"],
  parameters: ["parameter"],
  "security schemes": ["security scheme"],
  schemas: ["schema", "items"],
  properties: ["property"],
};

/** How well the facts of the contract are known, by kind; each is counted once, where it is written. */
export function tallies({ parts }: Pick<Contract, "parts">): Record<string, Tally> {
  const rows = Object.entries(groups).map(([name, kinds]) => [
    name,
    tally(parts.filter(({ kind }) => kinds.includes(kind))),
  ]);
  return { ...Object.fromEntries(rows), "all facts": tally(parts.filter(needsEvidence)) };
}

function tally(parts: readonly Part[]): Tally {
  const counts: Tally = { documented: 0, combined: 0, inferred: 0, unknown: 0, unmarked: 0, total: parts.length };
  for (const { node } of parts) counts[levelOf(node) ?? "unmarked"] += 1;
  return counts;
}

export type OperationLevels = {
  operationId: string;
  method: string;
  path: string;
  operation: Level;
  /** Absent where the operation takes no body. */
  request?: Level;
  answer: Level;
};

/** How well each operation is known: its request and its answer only as well as the least known part of them. */
export function operationLevels(contract: Pick<Contract, "document">): OperationLevels[] {
  const document = contract.document as unknown as Document;
  return listOperations(document).map(({ method, path, operation }) => {
    const { response, ...known } = evidenceOf(document, operation);
    return { operationId: operation.operationId, method: method.toUpperCase(), path, ...known, answer: response };
  });
}

const levelOf = (node: JsonObject): Level | undefined => {
  const level = at(node, ["x-evidence", "level"]);
  return isLevel(level) ? level : undefined;
};
