import { type CoverageReport, type KindReport, missing, type TargetReport } from "../report.ts";
import { byOperation, percentText, titles } from "./words.ts";

const width = 100;

/** A table, and below it the names of what is missing, for a terminal of 100 columns. */
export function coverageText(report: CoverageReport): string {
  const rows = report.kinds.map(({ kind, covered, wanted, ignored, percent, threshold, holds }) => [
    titles[kind],
    `${covered}/${wanted}`,
    percentText(percent),
    threshold === undefined ? "" : `${threshold}${holds ? "" : "  below"}`,
    ignored === 0 ? "" : `${ignored} ignored`,
  ]);
  const calls = report.exchanges === 1 ? "1 exchange" : `${report.exchanges} exchanges`;
  const outside = report.outside.map(({ name, hits }) => `${name} (${hits})`);
  return [
    `Coverage of the contract by ${calls}`,
    "",
    ...table([["", "covered", "%", "wanted %", ""], ...rows]),
    ...report.kinds.flatMap(missingLines),
    ...(outside.length > 0 ? ["", "Met, and not in the contract", ...wrap(outside)] : []),
    "",
  ].join("\n");
}

/** `Missing operation × status (2 of 105)` and their names; nothing when nothing is missing. */
export function missingLines(kind: KindReport): string[] {
  const gaps = missing(kind);
  if (gaps.length === 0) return [];
  return ["", `Missing ${titles[kind.kind]} (${gaps.length} of ${kind.wanted})`, ...wrap(groups(kind, gaps))];
}

/** `listCampaigns, listCustomers: 400, 500`: once for all operations that lack the same. */
function groups(kind: KindReport, gaps: readonly TargetReport[]): string[] {
  const whole = byOperation(kind.targets);
  const lacking = new Map<string, string[]>();
  for (const [operation, targets] of byOperation(gaps)) {
    const items = targets.map(({ item }) => item).filter(Boolean);
    const all = operation !== "" && items.length === whole.get(operation)?.length;
    const lack = all ? "everything" : items.join(", ");
    lacking.set(lack, [...(lacking.get(lack) ?? []), operation]);
  }
  return [...lacking].map(([items, operations]) => [operations.join(", "), items].filter(Boolean).join(": "));
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(([title = "", ...cells]) =>
    [
      title.padEnd(widths[0] ?? 0),
      ...cells.map((cell, index) =>
        index < 2 ? cell.padStart(widths[index + 1] ?? 0) : cell.padEnd(widths[index + 1] ?? 0),
      ),
    ]
      .join("   ")
      .trimEnd(),
  );
}

/** One line an item, indented; a long one goes on after a comma, further in, on the next line. */
function wrap(items: readonly string[]): string[] {
  return items.flatMap((item) => {
    const lines: string[] = [];
    let line = " ";
    for (const word of item.split(/(?<=[,:]) /)) {
      if (line.length + 1 + word.length > width) {
        lines.push(line);
        line = "     ";
      }
      line += ` ${word}`;
    }
    return [...lines, line];
  });
}
