import type { Level } from "./change.ts";

/** What is told of one difference, before policy. */
export type Said = {
  readonly kind: string;
  readonly level: Level;
  /** Path below the operation. */
  readonly path: readonly string[];
  readonly words: string;
  readonly migration?: string;
};

export const quote = (value: unknown): string =>
  value === undefined ? "nothing" : `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;

const longest = 8;

/** `` `a`, `b` and `c` ``; of a long list the first few. */
export function listed(values: readonly unknown[]): string {
  const words = values.slice(0, longest).map(quote);
  if (values.length > longest) return `${words.join(", ")} and ${values.length - longest} more`;
  return words.length < 2 ? (words[0] ?? "nothing") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
