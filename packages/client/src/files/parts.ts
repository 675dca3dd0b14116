import type { CustomerRow } from "@nudgescribe/types";
import { readHeader } from "./header.ts";
import { readRecords } from "./records.ts";
import { type CsvRecord, countLineFeeds } from "./take-records.ts";

/** What one upload call carries, and where it comes from. */
export type UploadPart = {
  readonly body: { readonly data_file: string } | { readonly customers: CustomerRow[] };
  /** The names in the header of a CSV file. */
  readonly columns: readonly string[];
  /** For each row of the part, the line of the source that it starts on. */
  readonly lines: readonly number[];
  /** The line that follows the part. */
  readonly nextLine: number;
};

export type PartOptions = {
  /** The most rows of one part. */
  readonly rowsPerCall: number;
  /** Rows that start before this line are left out. */
  readonly startAtLine: number;
};

/** Cuts a CSV file at record borders. Each part is a CSV file of its own, with the header line; one part is in memory at a time. */
export async function* csvParts(
  chunks: AsyncIterable<Uint8Array>,
  { rowsPerCall, startAtLine }: PartOptions,
): AsyncGenerator<UploadPart> {
  let header: CsvRecord | undefined;
  let columns: readonly string[] = [];
  let open: CsvRecord[] = [];
  for await (const records of readRecords(chunks, "uploadCustomers")) {
    for (const record of records) {
      if (!header) {
        header = record;
        columns = readHeader(record, "uploadCustomers");
        continue;
      }
      if (record.line < startAtLine) continue;
      open.push(record);
      if (open.length < rowsPerCall) continue;
      yield csvPart(header, columns, open);
      open = [];
    }
  }
  if (header && open.length > 0) yield csvPart(header, columns, open);
}

/** Cuts rows given as objects; their lines are their positions, and the first is 1. */
export function* rowParts(
  rows: readonly CustomerRow[],
  { rowsPerCall, startAtLine }: PartOptions,
): Generator<UploadPart> {
  for (let start = startAtLine - 1; start < rows.length; start += rowsPerCall) {
    const customers = rows.slice(start, start + rowsPerCall);
    const lines = customers.map((_, index) => start + index + 1);
    yield { body: { customers }, columns: [], lines, nextLine: start + customers.length + 1 };
  }
}

function csvPart(header: CsvRecord, columns: readonly string[], records: readonly CsvRecord[]): UploadPart {
  const last = records.at(-1) ?? header;
  return {
    body: { data_file: `${[header, ...records].map(({ text }) => text).join("\n")}\n` },
    columns,
    lines: records.map(({ line }) => line),
    nextLine: last.line + countLineFeeds(last.text) + 1,
  };
}
