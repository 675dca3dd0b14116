import type { CsvShape } from "./csv-shape.ts";
import { type FileRow, readRows } from "./file-rows.ts";
import { type Finding, shorten } from "./finding.ts";
import type { FindingLog, FindingTotals } from "./finding-log.ts";
import { likelyIdentifier } from "./identifier.ts";
import type { ImportField } from "./import-field.ts";
import type { RowLedger } from "./row-ledger.ts";
import { compileRows, type Mapping, type RowRules } from "./row-rules.ts";

export type CheckSummary = FindingTotals & {
  readonly rows: number;
  /** Rows that may be sent. */
  readonly goodRows: number;
  readonly refusedRows: number;
  /** Lines without any value; they are no rows. */
  readonly blankLines: number;
  /** The field that most likely tells customers apart. */
  readonly identifier: string | undefined;
  /** Rows whose identifier an earlier row has. */
  readonly duplicates: number;
};

type CheckOptions = {
  readonly shape: CsvShape;
  readonly mapping: Mapping;
  readonly fields: readonly ImportField[];
  readonly ledger: RowLedger;
  readonly log: FindingLog;
  readonly onProgress?: ((progress: CheckProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

export type CheckProgress = { readonly rows: number; readonly bytesRead: number; readonly bytesTotal: number };

/**
 * Looks at every row and puts it into its bucket: to be sent, or refused here.
 *
 * @throws FileProblemError
 */
export async function checkFile(file: Blob, options: CheckOptions): Promise<CheckSummary> {
  const { shape, mapping, fields, ledger, log, onProgress, signal } = options;
  const identifier = likelyIdentifier(mapping);
  const repeats = watchRepeats(identifier);
  let rules: RowRules | undefined;
  let [blankLines, bytesRead] = [0, 0];
  const onBytes = (bytes: number) => {
    bytesRead += bytes;
  };
  for await (const { header, rows, blank } of readRows(file, shape, onBytes)) {
    signal?.throwIfAborted();
    rules ??= compileRows(header.cells, { mapping, fields });
    blankLines += blank;
    for (const row of rows) {
      const findings = rules.check(row);
      ledger.add(findings.length > 0 ? "refused-here" : "pending");
      const warnings = findings.length > 0 ? [] : [...rules.warn(row), ...repeats.look(row, rules)];
      for (const finding of [...findings, ...warnings]) log.add(finding);
    }
    onProgress?.({ rows: ledger.rows(), bytesRead, bytesTotal: file.size });
  }
  const counts = ledger.counts();
  return {
    ...log.totals(),
    rows: ledger.rows(),
    goodRows: counts.pending,
    refusedRows: counts["refused-here"],
    blankLines,
    identifier,
    duplicates: repeats.count(),
  };
}

function watchRepeats(identifier: string | undefined) {
  const lines = new Map<string, number>();
  let count = 0;
  return {
    count: () => count,
    look: (row: FileRow, rules: RowRules): readonly Finding[] => {
      const value = identifier === undefined ? "" : rules.read(row, identifier);
      if (identifier === undefined || value === "") return [];
      const earlier = lines.get(value);
      lines.set(value, row.line);
      if (earlier === undefined) return [];
      count += 1;
      return [
        {
          level: "warning",
          by: "console",
          line: row.line,
          ...rules.placeOf(identifier),
          field: identifier,
          value: shorten(value),
          reason: `The row on line ${earlier} has the same ${identifier}.`,
          fix: "Keep one of the two. If the service tells customers apart by it, the later row changes the earlier customer.",
          proposal: undefined,
        },
      ];
    },
  };
}
