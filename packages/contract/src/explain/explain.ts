import { operations } from "@nudgescribe/types";
import type { Violation } from "../violation.ts";
import { columns, pair, wrap } from "./lines.ts";
import { ruleText } from "./rule-text.ts";

/** What the violations themselves do not tell. */
export type ExplainOptions = {
  /** `src/groups/save.ts:41`, where the consumer made the call. */
  readonly caller?: string | undefined;
};

const headings = {
  client: "Contract violation by the client",
  server: "Contract violation by the server",
  "spec example": "Contract violation by the contract's own example",
  unknown: "Contract violation, and nobody can say by whom",
} as const;

/**
 * The text with which a test fails: who broke the contract in which operation, and for each rule the place, what came,
 * what is wanted, and where the contract says so. No line is longer than 100 columns.
 *
 * @returns an empty text when there is no violation
 */
export function explain(violations: readonly Violation[], { caller }: ExplainOptions = {}): string {
  const groups = new Map<string, Violation[]>();
  for (const violation of violations) {
    const key = `${violation.blame} ${nameOf(violation)}`;
    groups.set(key, [...(groups.get(key) ?? []), violation]);
  }
  return [...groups.values()].map((group) => explainGroup(group, caller)).join("\n\n");
}

function explainGroup(group: readonly Violation[], caller: string | undefined): string {
  const [first] = group as readonly [Violation];
  const width = Math.min(30, Math.max(13, ...group.map(({ at }) => at.length)));
  const lines = group.flatMap((violation, index) => explainOne(violation, width, index === 0 ? caller : undefined));
  const places = [...new Set(group.flatMap(({ spec }) => (spec ? [`${spec.file}:${spec.line}`] : [])))];
  return [
    ...wrap(`${headings[first.blame]}: ${nameOf(first)}`, "", "  "),
    ...lines,
    ...places.map((place, index) => `  ${index === 0 ? "spec:" : "     "} ${place}`),
  ].join("\n");
}

function explainOne(violation: Violation, width: number, caller: string | undefined): string[] {
  const { at, rule, got, hint } = violation;
  const indent = " ".repeat(width + 4);
  const isLong = at.length > width;
  const head = isLong ? wrap(at, "  ", "    ") : [];
  const lead = isLong ? indent : `  ${at.padEnd(width)}  `;
  return [
    ...head,
    ...pair(ruleText(violation), `(${rule})`, lead, indent),
    ...pair(`got: ${got}`, caller === undefined ? "" : remark(violation, caller), indent, `${indent}     `),
    ...(hint === undefined ? [] : wrap(hint, indent, indent)),
  ];
}

/** The end of a path tells more than its start. */
function remark({ side }: Violation, caller: string): string {
  const room = columns - 60;
  return `${side === "request" ? "sent by" : "called in"} ${caller.length > room ? `…${caller.slice(-room)}` : caller}`;
}

function nameOf({ operation, got, rule }: Violation): string {
  const row = operation && operations[operation];
  if (row) return `${operation} (${row.method} ${row.path})`;
  return rule === "operation" ? got : (operation ?? "no operation");
}
