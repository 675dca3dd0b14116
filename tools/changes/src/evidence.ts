import type { Operation } from "./contract.ts";
import { isObject, type Json } from "./json.ts";

/** How well facts can be known, best first. */
const known = ["documented", "combined"];

/** The evidence level at a path below an operation: its own, or that of the nearest part around it. */
export function evidenceAt(operation: Operation, path: readonly string[]): string {
  let node: unknown = operation.whole;
  let level = levelOf(node) ?? "unknown";
  for (const key of path) {
    node = Array.isArray(node) ? node[Number(key)] : isObject(node) ? node[key] : undefined;
    level = levelOf(node) ?? level;
  }
  return level;
}

const levelOf = (node: unknown): string | undefined => {
  const evidence = isObject(node) ? node["x-evidence"] : undefined;
  return isObject(evidence) && typeof evidence["level"] === "string" ? evidence["level"] : undefined;
};

/** A guess that has become knowledge: what differs there was wrong before, so it is corrected, not broken. */
export const isCorrection = (old: string, next: string): boolean => !known.includes(old) && known.includes(next);

/** Every stated level below an operation, by its path. */
export function statedLevels(operation: Operation): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (node: unknown, path: string): void => {
    const level = levelOf(node);
    if (level) found.set(path, level);
    const entries = Array.isArray(node) ? [...node.entries()] : isObject(node) ? Object.entries(node as Json) : [];
    for (const [key, part] of entries) {
      if (key !== "x-evidence" && key !== "examples")
        walk(part, `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`);
    }
  };
  walk(operation.whole, "");
  return found;
}
