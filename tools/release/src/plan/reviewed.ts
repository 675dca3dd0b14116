import { readFileSync } from "node:fs";
import { type Change, type Level, levels } from "@nudgescribe/changes/change";
import { parse } from "yaml";

/** A change that a person has looked at and rated otherwise than the plan does, with the reason. */
export type Reviewed = { readonly pointer: string; readonly level: Level; readonly reason: string };

const file = "tools/release/src/plan/reviewed.yaml";

/** @throws Error when an entry lacks its pointer, its level or its reason. */
export function readReviewed(): Reviewed[] {
  const entries = (parse(readFileSync(new URL("reviewed.yaml", import.meta.url), "utf8")) ?? []) as Reviewed[];
  for (const { pointer, level, reason } of entries)
    if (!pointer || !reason || !levels.includes(level))
      throw new Error(`${file}: an entry has a pointer, a level (${levels.join(", ")}) and a reason`);
  return entries;
}

/** The changes as they were reviewed, and what is wrong with entries that fit none. */
export function review(
  changes: readonly Change[],
  entries: readonly Reviewed[],
): { changes: Change[]; problems: string[] } {
  const reviewed = changes.map((change): Change => {
    const entry = entries.find(({ pointer }) => change.layer === "types" && pointer === change.pointer);
    if (!entry) return change;
    const { migration, ...rest } = change;
    return { ...rest, level: entry.level, ...(entry.level === "major" && migration && { migration }) };
  });
  const pointers = new Set(changes.map(({ pointer }) => pointer));
  return {
    changes: reviewed,
    problems: entries
      .filter(({ pointer }) => !pointers.has(pointer))
      .map(({ pointer }) => `${file}: nothing differs at ${pointer} any more; take the entry out`),
  };
}
