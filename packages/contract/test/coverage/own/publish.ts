import type { CoverageReport } from "../../../src/coverage/report.ts";
import { percentText, titles } from "../../../src/coverage/reports/words.ts";

const open = "<!-- contract coverage: written by `pnpm contract:coverage` -->";
const close = "<!-- end of contract coverage -->";

/**
 * A README with the figures of a report between its markers.
 *
 * @throws Error when the markers are not there.
 */
export function withFigures(readme: string, report: CoverageReport): string {
  const [before, rest] = readme.split(`${open}\n`);
  const [, after] = rest?.split(close) ?? [];
  if (before === undefined || after === undefined)
    throw new Error(`README.md has no place for the figures; put ${open} and ${close} on lines of their own`);
  return `${before}${open}\n${figures(report)}\n${close}${after}`;
}

function figures({ kinds }: CoverageReport): string {
  const shares = kinds.map(
    ({ kind, covered, wanted, percent }) => `| ${titles[kind]} | ${covered} of ${wanted} | ${percentText(percent)} % |`,
  );
  return [
    "![Contract coverage, operation × status](docs/contract-coverage.svg)",
    "",
    "| touched by our client's contract suite | | |",
    "| --- | --: | --: |",
    ...shares,
  ].join("\n");
}
