import type { Operation } from "./contract.ts";
import { at, isObject, type Json, pointerOf } from "./json.ts";

/** How well facts can be known, best first. */
const certain = ["documented", "combined"];

/** How well a fact was known, and is. */
export type Known = { readonly was: string; readonly is: string };

/**
 * What both contracts say of the deepest place around a path at which both state a level. So a part that came or went is
 * judged by what is around it in both: to take a guess away makes nothing known.
 */
export function knownAt(pair: { readonly old: Operation; readonly next: Operation }, path: readonly string[]): Known {
  let [old, next]: unknown[] = [pair.old.whole, pair.next.whole];
  let known: Known = { was: levelOf(old) ?? "unknown", is: levelOf(next) ?? "unknown" };
  for (const key of path) {
    [old, next] = [at(old, [key]), at(next, [key])];
    const [was, is] = [levelOf(old), levelOf(next)];
    if (was !== undefined && is !== undefined) known = { was, is };
  }
  return known;
}

const levelOf = (node: unknown): string | undefined => {
  const evidence = isObject(node) ? node["x-evidence"] : undefined;
  return isObject(evidence) && typeof evidence["level"] === "string" ? evidence["level"] : undefined;
};

/** A guess that has become knowledge: what differs there was wrong before, so it is corrected, not broken. */
export const isCorrection = ({ was, is }: Known): boolean => !certain.includes(was) && certain.includes(is);

/** Every stated level below an operation, by its path. */
export function statedLevels(operation: Operation): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (node: unknown, path: string): void => {
    const level = levelOf(node);
    if (level) found.set(path, level);
    const entries = Array.isArray(node) ? [...node.entries()] : isObject(node) ? Object.entries(node as Json) : [];
    for (const [key, part] of entries) {
      if (key !== "x-evidence" && key !== "examples") walk(part, path + pointerOf([String(key)]));
    }
  };
  walk(operation.whole, "");
  return found;
}
