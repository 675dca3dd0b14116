import type { Break } from "./breaks.ts";
import { group } from "./group.ts";

/** The breaks as text for a terminal: what breaks, and the tests that show it. */
export function formatBreaks(breaks: readonly Break[], { calls, against }: { calls: number; against: string }): string {
  const tests = new Set(breaks.flatMap((one) => one.tests));
  if (breaks.length === 0) return `${calls} recorded calls survive ${against}`;
  const title = `${count(breaks.length, "break")} in ${count(tests.size, "test")}: ${against} against ${calls} recorded calls`;
  const groups = group(breaks, ({ operation }) => operation);
  return [title, ...groups.map(formatGroup)].join("\n\n");
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;

function formatGroup(breaks: readonly Break[]): string {
  const [first] = breaks as [Break];
  return [`${first.operation}  ${first.method} ${first.path}`, ...breaks.map(formatBreak)].join("\n");
}

const shownTests = 5;

function formatBreak({ at, why, hint, tests, callers }: Break): string {
  const lines = [`  ${at}`, `    ${why}`];
  if (hint) lines.push(`    hint:   ${hint}`);
  for (const test of tests.slice(0, shownTests)) lines.push(`    test:   ${test}`);
  if (tests.length > shownTests) lines.push(`            and ${tests.length - shownTests} more`);
  if (tests.length === 0) lines.push("    test:   unknown: the runner did not tell");
  if (callers.length > 0) lines.push(`    caller: ${callers.slice(0, 3).join(", ")}`);
  return lines.join("\n");
}
