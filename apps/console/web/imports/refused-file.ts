import Papa from "papaparse";
import type { CsvShape } from "./csv-shape.ts";
import { hasOwnColumns } from "./file-overview.ts";
import { type FileRow, readRows } from "./file-rows.ts";
import { formulaStart } from "./formula-cells.ts";
import { ownColumns } from "./guess-columns.ts";
import type { ImportField } from "./import-field.ts";
import type { Bucket, RowLedger } from "./row-ledger.ts";
import { compileRows, type Mapping, type RowRules } from "./row-rules.ts";

type RefusedFileOptions = {
  readonly shape: CsvShape;
  readonly mapping: Mapping;
  readonly fields: readonly ImportField[];
  readonly ledger: RowLedger;
  /** Why the service refused a row, by its number. */
  readonly reasons: ReadonlyMap<number, string>;
  readonly buckets: readonly Bucket[];
};

const piece = 2 ** 20;

/**
 * The rows of some buckets as a CSV file: the columns `line` and `reason`, then the cells as they were. A cell that a
 * spreadsheet would run as a formula gets an apostrophe, which the import takes off again.
 */
export async function writeRefusedFile(file: Blob, options: RefusedFileOptions): Promise<Blob> {
  const { shape, mapping, fields, ledger, buckets } = options;
  // Spreadsheets take a file without the mark for one in their own encoding.
  const parts: string[] = ["\ufeff"];
  let text = "";
  let rules: RowRules | undefined;
  for await (const { header, rows } of readRows(file, shape)) {
    const own = hasOwnColumns(header.cells) ? ownColumns.size : 0;
    if (!rules) text += toLine([...ownColumns, ...header.cells.slice(own)], shape);
    rules ??= compileRows(header.cells, { mapping, fields });
    for (const row of rows) {
      const bucket = ledger.of(row.row);
      if (!buckets.includes(bucket)) continue;
      const reason = reasonOf(row, { bucket, rules, reasons: options.reasons });
      text += toLine([String(row.line), reason, ...row.cells.slice(own)], shape);
    }
    if (text.length < piece) continue;
    parts.push(text);
    text = "";
  }
  return new Blob([...parts, text], { type: "text/csv;charset=utf-8" });
}

const toLine = (cells: readonly string[], { delimiter }: CsvShape): string =>
  `${Papa.unparse([[...cells]], { delimiter, newline: "\r\n", escapeFormulae: formulaStart })}\r\n`;

type ReasonOptions = Pick<RefusedFileOptions, "reasons"> & { readonly bucket: Bucket; readonly rules: RowRules };

function reasonOf(row: FileRow, { bucket, rules, reasons }: ReasonOptions): string {
  switch (bucket) {
    case "refused-here":
      return rules
        .check(row)
        .map(({ header, reason, fix }) => `${header ? `${header}: ` : ""}${reason} ${fix ?? ""}`.trimEnd())
        .join(" ");
    case "refused-by-service":
      return reasons.get(row.row) ?? "The service refused it in an earlier part of this import.";
    case "uncertain":
      return "It may be stored: the call that sent it was not answered.";
    case "stored":
      return "It was stored.";
    default:
      return "It was not sent.";
  }
}
