import type { OperationId } from "@nudgescribe/types";
import { CsvError } from "../errors/csv-error.ts";

/** One record of a CSV file: a row or the header. */
export type CsvRecord = {
  /** As it stands in the file, without the line ending. */
  readonly text: string;
  /** The line on which it starts; the first line of the file is 1. */
  readonly line: number;
  readonly cells: readonly string[];
};

export type Taken = {
  readonly records: CsvRecord[];
  /** What follows the last complete record, and the line it starts on. */
  readonly rest: string;
  readonly line: number;
  /** What is wrong after the records; nothing more can be taken then. */
  readonly problem: CsvError | undefined;
};

/** What PapaParse tells of one row. */
type Row = {
  readonly data: string[];
  /** What is wrong with the quotes of the row; `index` is where the quoted cell begins. */
  readonly errors: readonly { readonly code: "MissingQuotes" | "InvalidQuotes"; readonly index: number }[];
  /** `cursor` is the place after the row and its line feed. */
  readonly meta: { readonly cursor: number };
};

/** `parse` of PapaParse, as far as it is used. */
export type Parse = (
  text: string,
  config: { readonly delimiter: string; readonly newline: string; readonly step: (row: Row) => void },
) => void;

type TakeOptions = {
  readonly parse: Parse;
  /** The line that the text starts on. */
  readonly line: number;
  /** Nothing follows the text. */
  readonly last: boolean;
  readonly operation: OperationId;
};

/** Takes the complete records off a text, up to the first whose quotes are wrong. */
export function takeRecords(text: string, { parse, last, operation, ...from }: TakeOptions): Taken {
  // The parser takes a byte order mark off every text; at the start of a piece it belongs to a value. Hence a blank line.
  const input = `\n${text}`;
  const records: CsvRecord[] = [];
  let line = from.line - 1;
  let start = 0;
  let problem: CsvError | undefined;

  const problemOf = ({ code, index }: Row["errors"][number]): CsvError => {
    const message =
      code === "MissingQuotes"
        ? "the quote that opens here is never closed"
        : "text follows a closing quote; a quote inside a value is doubled";
    return new CsvError(operation, line + countLineFeeds(input.slice(start, index)), message);
  };
  const take = ({ data, errors: [error], meta }: Row): void => {
    if (error) problem ??= problemOf(error);
    if (problem) return;
    const text = input.slice(start, meta.cursor - 1);
    const record = { text, line, cells: data };
    if (text.endsWith("\r")) dropReturn(record);
    if (record.text !== "") records.push(record);
    line += countLineFeeds(text) + 1;
    start = meta.cursor;
  };

  // The last row ends with the text only, so it may go on in the next piece.
  let held: Row | undefined;
  const step = (row: Row): void => {
    if (held) take(held);
    held = row;
  };
  parse(input, { delimiter: ",", newline: "\n", step });

  const [first, second] = held?.errors ?? [];
  // What follows a single quote may not have come yet; a second one follows for certain.
  if (first && (last || second?.code === "InvalidQuotes")) problem ??= problemOf(first);
  return { records, rest: input.slice(start), line, problem };
}

export function countLineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

/** The parser ends lines with LF only, because files mix it with CRLF; after a closing quote it leaves the CR out itself. */
function dropReturn(record: { text: string; readonly cells: string[] }): void {
  const { text, cells } = record;
  const cell = cells.at(-1) ?? "";
  if (text === cell || text.endsWith(`,${cell}`)) cells[cells.length - 1] = cell.slice(0, -1);
  record.text = text.slice(0, -1);
}
