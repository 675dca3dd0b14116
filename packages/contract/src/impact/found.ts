import { relative } from "node:path";
import type { Coming } from "./changes.ts";
import type { Site } from "./find/world.ts";
import type { Rule } from "./rules.ts";

export type Spot = {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
  /** The line without what stands in front of it and behind it, and where in it the place is. */
  readonly code: { readonly text: string; readonly at: number };
};
export type Guessed = Spot & { readonly why: string };

/** A change, and where it meets the code. */
export type Found = {
  readonly change: Coming;
  /** By `file:line:column`. */
  readonly places: Map<string, Spot>;
  readonly perhaps: Map<string, Guessed>;
  /** Nobody can look for it. */
  readonly unseen: boolean;
};

type Met = { readonly rule: Rule; readonly sites: readonly Site[] };

export function addTo(all: Map<string, Found>, change: Coming, { rule, sites }: Met): void {
  const { version, operation, kind, pointer, words } = change;
  const key = JSON.stringify([version, operation, kind, pointer, words]);
  const found = all.get(key) ?? { change, places: new Map(), perhaps: new Map(), unseen: rule.touches === "unseen" };
  all.set(key, found);
  for (const { node, file, perhaps } of sites) {
    const start = node.getStart(file);
    const { line, character } = file.getLineAndCharacterOfPosition(start);
    const begin = start - character;
    const end = file.text.indexOf("\n", start);
    const whole = file.text.slice(begin, end === -1 ? undefined : end);
    const text = whole.trim();
    const code = { text, at: character - whole.indexOf(text) };
    const spot = { file: relative(process.cwd(), file.fileName), line: line + 1, column: character + 1, code };
    const id = `${spot.file}:${spot.line}:${spot.column}`;
    if (perhaps === undefined) found.places.set(id, spot);
    else found.perhaps.set(id, { ...spot, why: perhaps });
  }
  for (const id of found.places.keys()) found.perhaps.delete(id);
}
