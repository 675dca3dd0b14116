import type { CoverageReport } from "../report.ts";

/** The report as it is, in an order that only the contract decides; ends with a newline. */
export const coverageJson = (report: CoverageReport): string => `${JSON.stringify(report, null, 2)}\n`;
