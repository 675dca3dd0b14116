import type { CoverageReport, KindReport, TargetReport } from "../report.ts";
import { nameOf } from "../targets.ts";
import { escapeText } from "./markup.ts";
import { percentText, titles } from "./words.ts";

/**
 * JUnit XML: a suite a kind, a case a target. What is missing fails where its kind is below its threshold; elsewhere, and
 * when it is ignored, it is skipped, so that a CI page is red exactly when `--check` is.
 */
export function coverageJunit({ kinds }: CoverageReport): string {
  const counts = (all: readonly KindReport[]) => {
    const states = all.flatMap((kind) => kind.targets.map((target) => stateOf(kind, target)));
    const count = (state: string) => states.filter((one) => one === state).length;
    return `tests="${states.length}" failures="${count("failure")}" errors="0" skipped="${count("skipped")}" time="0"`;
  };
  const suites = kinds.map(
    (kind) =>
      `  <testsuite name="contract coverage: ${escapeText(titles[kind.kind])}" ${counts([kind])}>\n` +
      `${kind.targets.map((target) => testcase(kind, target)).join("")}  </testsuite>\n`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<testsuites name="contract coverage" ${counts(kinds)}>\n${suites.join("")}</testsuites>\n`
  );
}

function stateOf({ holds }: KindReport, { hits, ignored }: TargetReport): "passed" | "skipped" | "failure" {
  if (hits > 0) return "passed";
  return holds || ignored !== undefined ? "skipped" : "failure";
}

function testcase(kind: KindReport, target: TargetReport): string {
  const open = `    <testcase classname="contract.${kind.kind}" name="${escapeText(nameOf(target))}" time="0"`;
  if (target.hits > 0) return `${open}/>\n`;
  if (target.ignored !== undefined) return `${open}><skipped message="${escapeText(target.ignored)}"/></testcase>\n`;
  if (kind.holds) return `${open}><skipped message="not covered"/></testcase>\n`;
  const message = `not covered; ${titles[kind.kind]}: ${percentText(kind.percent)} % is below ${kind.threshold} %`;
  return `${open}><failure type="coverage" message="${escapeText(message)}"/></testcase>\n`;
}
