import type { OperationId } from "@nudgescribe/types";
import { CsvError } from "../errors/csv-error.ts";
import { readHeader } from "./header.ts";
import { readRecords } from "./records.ts";
import { toChunks } from "./source.ts";

/** A row of a CSV file: the value of each column by its name. Every value is text. */
export type CsvRow = Record<string, string>;

export type CsvOptions = {
  /**
   * The operation that errors name.
   * @default "fetchMessageFile"
   */
  readonly operation?: OperationId;
};

/**
 * The rows of a UTF-8 CSV file with a header line, in order and in constant memory. Leaving the loop cancels the stream.
 *
 * Cells are separated by commas; lines end with LF or CRLF. Blank lines are skipped, and a file without rows gives
 * none. A row with more or fewer cells than the header is an error: its values would stand under the wrong names.
 *
 * @throws CsvError that names the line, for a row of another length than the header, a header with an empty or repeated
 * name, a quote that is never closed, and bytes that are not UTF-8.
 */
export async function* csvRows(bytes: ReadableStream<Uint8Array>, options: CsvOptions = {}): AsyncGenerator<CsvRow> {
  for await (const rows of csvBatches(bytes, options)) yield* rows;
}

/** The same rows in batches, one a chunk of the stream: waiting for every single row costs more than parsing it. */
export async function* csvBatches(
  bytes: ReadableStream<Uint8Array>,
  { operation = "fetchMessageFile" }: CsvOptions = {},
): AsyncGenerator<CsvRow[]> {
  let names: readonly string[] | undefined;
  let template: CsvRow = {};
  for await (const records of readRecords(toChunks(bytes), operation)) {
    const rows: CsvRow[] = [];
    let problem: CsvError | undefined;
    for (const record of records) {
      if (!names) {
        names = readHeader(record, operation);
        // fromEntries defines, so a column named __proto__ is an own member like the others, in every copy too.
        template = Object.fromEntries(names.map((name) => [name, ""]));
        continue;
      }
      const { cells } = record;
      if (cells.length !== names.length) {
        problem = new CsvError(operation, record.line, `${cells.length} cells, but the header has ${names.length}`);
        break;
      }
      rows.push(toRow(template, names, cells));
    }
    if (rows.length > 0) yield rows;
    if (problem) throw problem;
  }
}

/** A copy of one template has its shape from the start, which engines fill faster than an object that grows. */
function toRow(template: CsvRow, names: readonly string[], cells: readonly string[]): CsvRow {
  const row = { ...template };
  for (let index = 0; index < names.length; index++) row[names[index] as string] = cells[index] as string;
  return row;
}
