import { type CsvRecord, isBlank, readRecords } from "./csv-records.ts";
import { type CsvShape, emptyFile } from "./csv-shape.ts";

/** A row of the file; rows count from 0, and neither the header nor a line without any value is one. */
export type FileRow = CsvRecord & { readonly row: number };

type RowBatch = {
  readonly header: CsvRecord;
  readonly rows: readonly FileRow[];
  /** Lines without any value that were left out. */
  readonly blank: number;
};

/**
 * The rows of a file. Checking, sending and the file of refused rows each read the file again: that costs a second or
 * two for 100,000 rows, where keeping the rows would cost memory for as long as the page is open. A browser refuses to
 * read a file that changed in between.
 *
 * @throws FileProblemError
 */
export async function* readRows(
  file: Blob,
  shape: CsvShape,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<RowBatch> {
  let header: CsvRecord | undefined;
  let row = 0;
  for await (const records of readRecords(file, shape, onBytes)) {
    const rows: FileRow[] = [];
    let blank = 0;
    for (const record of records) {
      if (isBlank(record)) blank += 1;
      else if (!header) header = record;
      else rows.push({ ...record, row: row++ });
    }
    if (header) yield { header, rows, blank };
  }
  if (!header) throw emptyFile();
}
