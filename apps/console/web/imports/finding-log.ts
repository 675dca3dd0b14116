import type { Finding } from "./finding.ts";

/** How many findings are kept to be shown. All are counted, and the file of refused rows has every reason. */
const keptFindings = 50_000;

export type FindingLog = {
  readonly add: (finding: Finding) => void;
  readonly page: (from: number, count: number) => FindingPage;
  readonly totals: () => FindingTotals;
};

export type FindingTotals = { readonly refused: number; readonly warnings: number; readonly kept: number };

export type FindingPage = {
  readonly from: number;
  readonly findings: readonly Finding[];
  readonly totals: FindingTotals;
};

/** Findings in the order of the file, whoever found them. */
export function createFindingLog(): FindingLog {
  const kept: Finding[] = [];
  let [refused, warnings, isSorted] = [0, 0, true];
  const totals = () => ({ refused, warnings, kept: kept.length });
  return {
    add: (finding) => {
      if (finding.level === "refused") refused += 1;
      else warnings += 1;
      if (kept.length === keptFindings) return;
      isSorted &&= lineOf(finding) >= lineOf(kept.at(-1));
      kept.push(finding);
    },
    page: (from, count) => {
      if (!isSorted) kept.sort((a, b) => lineOf(a) - lineOf(b));
      isSorted = true;
      return { from, findings: kept.slice(from, from + count), totals: totals() };
    },
    totals,
  };
}

const lineOf = (finding: Finding | undefined): number => finding?.line ?? 0;
