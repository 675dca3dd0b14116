import type { Json } from "./contract.ts";
import { isPlainWord } from "./got.ts";
import { nearest } from "./near.ts";

/** Prism's own words without the place that it repeats. They never hold a value that was sent. */
export const wordsOf = (message: string): string => message.replace(/^.*? must (be )?/, "").slice(0, 80);

export const valuesOf = (node: Json): unknown[] =>
  (node["enum"] as unknown[] | undefined) ?? ("const" in node ? [node["const"]] : []);

const shown = 8;

/** `one of "csv", "json"`, and how many more there are. */
export function listed(values: readonly unknown[]): string {
  const words = [...new Set(values)].map((value) => JSON.stringify(value));
  if (words.length === 1) return words[0] ?? "";
  const rest = words.length > shown ? ` and ${words.length - shown} more` : "";
  return `one of ${words.slice(0, shown).join(", ")}${rest}`;
}

/** What a rule wants, in words. */
export function wantedBy(node: Json, rule: string): string {
  if (rule === "type" || rule === "enum" || rule === "const") {
    const values = valuesOf(node);
    if (values.length > 0 && (rule !== "type" || [node["type"]].flat().length === 1)) return listed(values);
    return `${[node["type"] ?? "value"].flat().join(" or ")}`;
  }
  const limit = node[rule];
  const words: Record<string, string> = {
    minimum: "at least",
    maximum: "at most",
    minLength: "at least this long:",
    maxLength: "at most this long:",
  };
  return words[rule] ? `${words[rule]} ${limit}` : `${rule} ${JSON.stringify(limit)}`.slice(0, 80);
}

/** What was probably meant, where that can be told from the value. */
export function hintFor(node: Json | undefined, rule: string, value: unknown): string | undefined {
  if (
    rule === "type" &&
    typeof value === "string" &&
    /^-?\d+(\.\d+)?$/.test(value) &&
    /number|integer/.test(String(node?.["type"]))
  )
    return "did you mean the number? send it without quotes";
  if ((rule !== "enum" && rule !== "const") || !node || !isPlainWord(value)) return undefined;
  const meant = nearest(
    value,
    valuesOf(node).filter((other) => typeof other === "string"),
  );
  return meant && `did you mean ${JSON.stringify(meant)}?`;
}
