import type { UploadFinding } from "@nudgescribe/types";
import { type CheckedRow, checkValues, type RowPart, toFinding, toParts } from "./check-row.ts";
import { checkHeader } from "./csv-header.ts";
import { csvRecords, lineAt } from "./csv-records.ts";
import type { UploadField } from "./field-value.ts";
import { UploadProblem } from "./upload-problem.ts";

/** @throws UploadProblem when the text cannot be read as a whole */
export function* checkCsv(
  text: string,
  fields: readonly UploadField[],
  identifierField: string | undefined,
): Generator<CheckedRow | UploadFinding[]> {
  let names: readonly string[] | undefined;
  let parts: readonly RowPart[] = [];
  let row = 0;
  for (const { records, start } of csvRecords(text)) {
    for (const cells of records) {
      if (!names) {
        names = cells;
        checkHeader(names, { fieldNames: new Set(fields.map((field) => field.field_name)), line: lineAt(text, start) });
        parts = toParts(fields, { names, identifierField });
        continue;
      }
      row += 1;
      // rule: upload-cell-count
      yield cells.length === names.length ? checkValues(parts, cells, row) : [cellCount(names, cells, row)];
    }
  }
  if (!names)
    throw new UploadProblem("upload-no-header", "The file is empty; its first line names the profile fields.");
}

/** Names the first column without a cell, or the last column when there are too many cells. */
function cellCount(names: readonly string[], cells: readonly string[], row: number): UploadFinding {
  const fieldName = names[Math.min(cells.length, names.length - 1)] ?? "";
  const message = `The row has ${counted(cells.length)}, but the header has ${names.length}.`;
  return toFinding({ row, fieldName, value: null, message });
}

const counted = (cells: number): string => (cells === 1 ? "1 cell" : `${cells} cells`);
