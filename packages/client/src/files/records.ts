import type { OperationId } from "@nudgescribe/types";
import { CsvError } from "./csv-error.ts";
import { countLineFeeds, lineEnd, readRecord } from "./read-record.ts";

/** One record of a CSV file: a row or the header. */
export type CsvRecord = {
  /** As it stands in the file, without the line ending. */
  readonly text: string;
  /** The line on which it starts; the first line of the file is 1. */
  readonly line: number;
  /** Set when the record holds quotes; without them the cells are what stands between the commas. */
  readonly cells: readonly string[] | undefined;
};

/** Characters of one record. A quote that is never closed would otherwise collect the whole file in memory. */
const longestRecord = 16 * 2 ** 20;

/**
 * Cuts UTF-8 bytes at the borders of CSV records, one batch a chunk, in constant memory. Lines end with LF or CRLF, a
 * byte order mark and blank lines are skipped, and the last line needs no ending.
 *
 * @throws CsvError that names the line, for a quote that is never closed, text after a closing quote, and bytes that are not UTF-8.
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  operation: OperationId,
): AsyncGenerator<CsvRecord[]> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  let line = 1;
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new CsvError(operation, line, "the file is not UTF-8 text, here or further down; save it as UTF-8");
    }
  };

  for await (const chunk of chunks) {
    const taken = takeRecords(rest + decode(chunk), line, operation);
    ({ rest, line } = taken);
    if (rest.length > longestRecord)
      throw new CsvError(
        operation,
        taken.openLine,
        `a record of more than ${longestRecord} characters; is a quote left open?`,
      );
    if (taken.records.length > 0) yield taken.records;
  }
  const last = takeRecords(`${rest}${decode()}\n`, line, operation);
  if (last.rest !== "") throw new CsvError(operation, last.openLine, "the quote that opens here is never closed");
  if (last.records.length > 0) yield last.records;
}

/** The cells of a record, without their quotes. */
export function cellsOf(record: CsvRecord): readonly string[] {
  return record.cells ?? record.text.split(",");
}

/** The line after the last line of a record. */
export function lineAfter(record: CsvRecord): number {
  return record.line + countLineFeeds(record.text) + 1;
}

type Taken = {
  readonly records: CsvRecord[];
  /** What follows the last complete record, and the line it starts on. */
  readonly rest: string;
  readonly line: number;
  /** The line of the cell that `rest` breaks off in. */
  readonly openLine: number;
};

function takeRecords(text: string, firstLine: number, operation: OperationId): Taken {
  const records: CsvRecord[] = [];
  let line = firstLine;
  let start = 0;
  let quote = text.indexOf('"');
  for (;;) {
    let end = text.indexOf("\n", start);
    let openLine = line;
    let cells: readonly string[] | undefined;
    // Most records hold no quote; only the others are worth a look at each cell.
    if (quote !== -1 && quote < end) {
      const read = readRecord(text, start, (lineFeeds) => {
        throw new CsvError(
          operation,
          line + lineFeeds,
          "text follows a closing quote; a quote inside a value is doubled",
        );
      });
      end = read.end ?? -1;
      cells = read.cells;
      openLine += read.lineFeeds;
      quote = end === -1 ? -1 : text.indexOf('"', end);
    }
    if (end === -1) return { records, rest: text.slice(start), line, openLine };

    const record = text.slice(start, lineEnd(text, end));
    if (record !== "") records.push({ text: record, line, cells });
    line = openLine + 1;
    start = end + 1;
  }
}
