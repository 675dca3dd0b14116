import { type Contract, locate } from "./contract.ts";
import type { Place } from "./files.ts";
import type { Path } from "./json.ts";

export type Problem = Place & {
  what: string;
  /** The rule that is broken, as its fixture under spec/rules/ is named. */
  rule: string;
  /** What to do about it; empty where `what` says so already. */
  todo: string;
};

/** A check looks at one idea; what it finds goes to the person who edits spec/. */
export type Check = {
  name: string;
  run: (contract: Contract) => Problem[] | Promise<Problem[]>;
};

/** A problem at a node of the bundle, told at the file and line where that node is written. */
export const problemAt = (
  contract: Contract,
  path: Path,
  { rule, what, todo }: { rule: string; what: string; todo: string },
): Problem => ({ ...locate(contract, path), rule, what, todo });

export const lineOf = ({ file, line, col, what, rule, todo }: Problem): string =>
  `${file}:${line}:${col} ${what} (${rule})${todo ? ` ${todo}` : ""}`;

/** Reads a line of the linter, `file:line:col what (rule)`, back into its parts. */
export function problemOf(text: string, fallback: string): Problem {
  const [, file, line, col, what, rule] = text.match(/^(\S+?):(\d+):(\d+) (.*) \(([^()\s]+)\)$/) ?? [];
  if (!file) return { file: "spec/openapi.yaml", line: 1, col: 1, what: text, rule: fallback, todo: "" };
  return { file, line: Number(line), col: Number(col), what: what ?? "", rule: rule ?? fallback, todo: "" };
}
