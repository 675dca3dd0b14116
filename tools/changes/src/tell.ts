import type { Change } from "./change.ts";

/** Changes that say the same of several operations. */
export type Line = { readonly change: Change; readonly operations: readonly string[] };

/** One line for each sentence: what is shared by operations is said once, with all their names. */
export function linesOf(changes: readonly Change[]): Line[] {
  const lines = new Map<string, { change: Change; operations: string[] }>();
  for (const change of changes) {
    const key = JSON.stringify([change.level, change.layer, change.kind, change.words, change.migration]);
    const line = lines.get(key) ?? { change, operations: [] };
    if (change.operation) line.operations.push(change.operation);
    lines.set(key, line);
  }
  return [...lines.values()];
}

type Telling = {
  /** How an operation is named; in backticks unless told otherwise. */
  readonly name?: (operation: string) => string;
  /** Every operation that there is: where all or nearly all are meant, they are not listed. */
  readonly all?: readonly string[];
};

/** `` `createCustomerGroup`: the request needs a new field `purpose` ``. */
export function sentence({ change, operations }: Line, { name = (id) => `\`${id}\``, all = [] }: Telling = {}): string {
  if (operations.length === 0) return capital(change.words);
  const others = all.filter((operation) => !operations.includes(operation));
  const few = operations.length === 1 || (others.length > 0 && operations.length <= 3) || others.length > 3;
  const rest = others.length === 0 ? "" : ` but ${others.map(name).join(", ")}`;
  return `${few ? operations.map(name).join(", ") : `every operation${rest}`}: ${change.words}`;
}

/** A line with its hint, as it stands in a changelog. */
export const withHint = (line: Line, text: string): string =>
  line.change.migration ? `${text}. ${capital(line.change.migration)}.` : `${text}.`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
