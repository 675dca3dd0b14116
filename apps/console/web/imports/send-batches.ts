import type { CustomerRow } from "@nudgescribe/types";
import type { CsvShape } from "./csv-shape.ts";
import { readRows } from "./file-rows.ts";
import type { ImportField } from "./import-field.ts";
import type { RowLedger } from "./row-ledger.ts";
import { compileRows, type Mapping, type RowRules } from "./row-rules.ts";

/** A row as it is sent, and where it stands in the file. */
export type SentRow = { readonly row: number; readonly line: number; readonly customer: CustomerRow };

type BatchOptions = {
  readonly shape: CsvShape;
  readonly mapping: Mapping;
  readonly fields: readonly ImportField[];
  readonly ledger: RowLedger;
  readonly rowsPerCall: number;
};

export type Batch = { readonly rows: readonly SentRow[]; readonly rules: RowRules };

/** Characters of the cells of one call, so that long rows make no body that is too large. */
const longestCall = 2 ** 19;

/** The rows that are still to be sent, a call at a time. */
export async function* sendBatches(
  file: Blob,
  { shape, mapping, fields, ledger, rowsPerCall }: BatchOptions,
): AsyncGenerator<Batch> {
  let rules: RowRules | undefined;
  let open: SentRow[] = [];
  let characters = 0;
  for await (const { header, rows } of readRows(file, shape)) {
    rules ??= compileRows(header.cells, { mapping, fields });
    for (const row of rows) {
      if (ledger.of(row.row) !== "pending") continue;
      const length = row.cells.reduce((sum, cell) => sum + cell.length, 0);
      if (open.length > 0 && (open.length === rowsPerCall || characters + length > longestCall)) {
        yield { rows: open, rules };
        open = [];
        characters = 0;
      }
      open.push({ row: row.row, line: row.line, customer: rules.toCustomer(row) });
      characters += length;
    }
  }
  if (rules && open.length > 0) yield { rows: open, rules };
}
