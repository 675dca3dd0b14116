import type { TargetReport } from "../report.ts";
import type { CoverageKind } from "../targets.ts";

/** What people read for a kind. */
export const titles: Readonly<Record<CoverageKind, string>> = {
  operations: "operations",
  statuses: "operation × status",
  mediaTypes: "media types",
  requestExamples: "request examples",
  responseExamples: "response examples",
  members: "request members",
  auth: "auth outcomes",
  faults: "faults met",
};

/** One decimal, rounded down, so that 100 is only said of all. */
export const percentText = (percent: number): string => {
  const tenths = Math.floor(percent * 10 + 1e-9) / 10;
  return tenths === 100 ? "100" : tenths.toFixed(1);
};

/** Targets by operation, in their order; what belongs to none comes under "". */
export function byOperation(targets: readonly TargetReport[]): Map<string, TargetReport[]> {
  const groups = new Map<string, TargetReport[]>();
  for (const target of targets) {
    const { operation = "" } = target;
    groups.set(operation, [...(groups.get(operation) ?? []), target]);
  }
  return groups;
}
