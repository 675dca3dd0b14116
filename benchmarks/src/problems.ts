import { isBelow } from "./benches.ts";
import { isSeries, type Results } from "./results.ts";

/** Goals that do not hold, and benchmarks without a result, one line each. */
export function problemsOf({ rows, series }: Results, names: readonly string[]): string[] {
  const findings = [...rows, ...series];
  const failed = findings
    .filter(({ holds }) => !holds)
    .map((finding) => {
      const found = isSeries(finding) ? finding.exponents : { ours: finding.ours, ratios: finding.ratios };
      return `${finding.id}: goal "${finding.goal}" does not hold (${JSON.stringify(found)})`;
    });
  const missing = names
    .filter((name) => !findings.some(({ id }) => isBelow(id, name)))
    .map((name) => `${name}: no result; run \`pnpm bench ${name}\``);
  return [...failed, ...missing];
}
