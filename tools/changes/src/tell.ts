import type { Change } from "./change.ts";
import { canonical } from "./json.ts";

/** Changes that say the same of several operations. */
export type Line = { readonly change: Change; readonly operations: readonly string[] };

/** What a failure is called in the words of a change. */
const failure = /the (\d{3}) answer|the answer to any other status/;

/** One line for each sentence: what operations, or failures of an operation, share is said once with all their names. */
export function linesOf(changes: readonly Change[]): Line[] {
  const shared = grouped(changes, ({ words, ...change }) => ({
    ...change,
    pointer: "",
    words: words.replace(failure, ""),
  }));
  const merged = shared.map((group): Change => {
    const [change] = group as [Change];
    const statuses = group.map(({ words }) => failure.exec(words)?.[1] ?? "other");
    if (group.length === 1) return change;
    return { ...change, words: change.words.replace(failure, `each of the answers ${statuses.join(", ")}`) };
  });
  return grouped(merged, ({ operation: _, pointer: __, ...change }) => change).map((group) => {
    const [change] = group as [Change];
    return { change, operations: group.flatMap(({ operation }) => operation ?? []) };
  });
}

/** Changes that are the same to a key, in the order of the first of each. */
function grouped(changes: readonly Change[], key: (change: Change) => object): Change[][] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const name = canonical(key(change));
    groups.set(name, [...(groups.get(name) ?? []), change]);
  }
  return [...groups.values()];
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
