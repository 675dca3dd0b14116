import type { Contract } from "../contract.ts";
import { isObject, type Json, type JsonObject, type Path } from "../json.ts";
import { nameOf, type Part } from "../parts.ts";
import { type Problem, problemAt } from "../problem.ts";

export const levels = ["documented", "combined", "inferred", "unknown"] as const;
export type Level = (typeof levels)[number];

export const isLevel = (json: Json | undefined): json is Level => levels.some((level) => level === json);

/** A media type is how a body travels; the body and its schema have the evidence. */
export const needsEvidence = ({ kind }: Part): boolean => kind !== "media type";

/** Everything that the contract states says how it is known, from pages that are on record. */
export function evidence(contract: Contract): Problem[] {
  const known = new Set(contract.sources);
  return contract.parts.filter(needsEvidence).flatMap((part) => {
    const stated = part.node["x-evidence"];
    const path: Path = isObject(stated) ? [...part.path, "x-evidence"] : part.path;
    const faults = isObject(stated)
      ? faultsOf(stated, known)
      : [["x-evidence is missing", "Give it level, source and, unless it is documented, a note."] as const];
    return faults.map(([what, todo]) =>
      problemAt(contract, path, { rule: "evidence", what: `${nameOf(part)}: ${what}`, todo }),
    );
  });
}

/** What is wrong with one `x-evidence`: pairs of what, and what to do. */
function faultsOf(
  { level, source, note, limit }: JsonObject,
  known: ReadonlySet<string>,
): (readonly [string, string])[] {
  const faults: (readonly [string, string])[] = [];
  const cited = Array.isArray(source) ? source.map(String) : [];
  if (!isLevel(level)) faults.push([`level "${level}" is unknown`, `Use ${levels.join(", ")}.`]);
  if (limit !== undefined && !isLevel(limit)) faults.push([`limit "${limit}" is unknown`, `Use ${levels.join(", ")}.`]);
  if (!Array.isArray(source)) faults.push(["source is missing", "List the ids of pages in evidence/sources.yaml."]);
  for (const id of cited.filter((id) => !known.has(id)))
    faults.push([`source "${id}" is no page on record`, "Correct the id, or add the page to evidence/sources.yaml."]);
  if ((level === "documented" || level === "combined") && cited.length === 0)
    faults.push([`${level} without a source`, "Name the page that says so, or call it inferred."]);
  if (isLevel(level) && level !== "documented" && !(typeof note === "string" && note.trim()))
    faults.push([`${level} without a note`, "Say in note why it was chosen."]);
  return faults;
}
