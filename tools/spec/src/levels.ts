import { isLevel, type Level, levels, needsEvidence } from "./checks/evidence.ts";
import type { Contract } from "./contract.ts";
import { at, type Json, type JsonObject, type Path, pointerPath } from "./json.ts";
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
export function operationLevels(contract: Pick<Contract, "document" | "parts">): OperationLevels[] {
  return contract.parts
    .filter(({ kind }) => kind === "operation")
    .map(({ path, node }) => ({
      operationId: String(node["operationId"]),
      method: `${path[2]}`.toUpperCase(),
      path: `${path[1]}`,
      operation: levelOf(node) ?? "unknown",
      ...("requestBody" in node && { request: weakest(contract, [...path, "requestBody"]) }),
      answer: weakest(contract, [...path, "responses", "200"]),
    }));
}

/** The level of the least known fact at or below a place, through every reference. */
function weakest({ document, parts }: Pick<Contract, "document" | "parts">, start: Path): Level {
  const found = new Set<Level | undefined>();
  const seen = new Set<string>();
  const visit = (place: Path): void => {
    const key = place.join("\n");
    if (seen.has(key)) return;
    seen.add(key);
    const below = parts.filter(({ path }) => place.every((name, index) => path[index] === name));
    for (const { node } of below) found.add(levelOf(node));
    for (const pointer of pointersIn(at(document, place))) visit(pointerPath(pointer));
  };
  visit(start);
  return levels.findLast((level) => found.has(level)) ?? "unknown";
}

/** The references in a node, but for those to examples. */
function pointersIn(json: Json | undefined): string[] {
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    if (key === "examples") return [];
    return key === "$ref" && typeof value === "string" ? [value] : pointersIn(value);
  });
}

const levelOf = (node: JsonObject): Level | undefined => {
  const level = at(node, ["x-evidence", "level"]);
  return isLevel(level) ? level : undefined;
};
