import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Level } from "./change.ts";
import type { Form } from "./same-meaning.ts";

/** Where our rating differs from Redocly's, why, and the case of the corpus that shows it. */
export type Ratings = {
  readonly falseAlarms: readonly { readonly form: Form; readonly reason: string; readonly case: string }[];
  readonly stricter: readonly { readonly kind: string; readonly reason: string; readonly case: string }[];
};

const read = (name: string): never => parse(readFileSync(new URL(name, import.meta.url), "utf8")) as never;

export const ratings: Ratings = { falseAlarms: read("false-alarms.yaml"), stricter: read("stricter.yaml") };

/** What is a break stays one; anything else that goes over the wire differently is at least a minor. */
export function rated(kind: string, level: Level, { stricter }: Ratings): Level {
  return level === "major" || stricter.some((entry) => entry.kind === kind) ? "major" : "minor";
}
