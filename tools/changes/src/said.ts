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

export const listed = (values: readonly unknown[]): string => {
  const words = values.map(quote);
  return words.length < 2 ? (words[0] ?? "nothing") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
};
