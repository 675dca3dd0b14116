import Papa, { type ParseStepResult } from "papaparse";
import { UploadProblem } from "./upload-problem.ts";

/** Records of a CSV text that follow each other, the header among them. Blank lines are left out. */
export type CsvPiece = {
  readonly records: readonly (readonly string[])[];
  /** Where in the text the first record starts. */
  readonly start: number;
};

const usualPiece = 2 ** 16;

/** Characters of one record. A quote that is left open would otherwise collect the whole text in one cell. */
export const longestRecord: number = 2 ** 20;

/**
 * The records of a text, a piece at a time, so that a large text never stands in memory as rows. Cells are separated by
 * commas; lines end with LF or CRLF, and the last needs no ending. A byte order mark is skipped.
 *
 * @throws UploadProblem that names the line, for a quote that is never closed, text after a closing quote and a record
 * that is too long
 */
export function* csvRecords(text: string): Generator<CsvPiece> {
  let start = text.startsWith("\ufeff") ? 1 : 0;
  let size = usualPiece;
  while (start < text.length) {
    const { piece, next } = takePiece(text, start, size);
    if (piece.records.length > 0) yield piece;
    // Twice as much each time, or a long record would cost the square of its length.
    size = next > start ? usualPiece : size * 2;
    if (size > longestRecord)
      throw new UploadProblem(
        "upload-record-too-long",
        `Line ${lineAt(text, start)}: a record of more than ${longestRecord} characters; is a quote left open?`,
      );
    start = next;
  }
}

/** The number of the line that a place in the text is on; the first is 1. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < index; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

type TakenPiece = { readonly piece: CsvPiece; readonly next: number };

/** The complete records among `size` characters, and where the first incomplete one starts. */
function takePiece(text: string, start: number, size: number): TakenPiece {
  const last = start + size >= text.length;
  // Behind a line feed there is no doubt whether a quote is followed by text.
  const end = last ? text.length : text.lastIndexOf("\n", start + size - 1) + 1;
  const records: string[][] = [];
  let first = start;
  if (end <= start) return { piece: { records, start }, next: start };

  // The parser takes a byte order mark off every text; at the start of a piece it belongs to a value. Hence a blank line.
  const input = `\n${text.slice(start, end)}${last ? "\n" : ""}`;
  const offset = start - 1;
  let taken = 0;
  const step = ({ data, errors: [error], meta }: ParseStepResult<string[]>): void => {
    if (error) {
      const open = error.code === "MissingQuotes";
      if (open && !last) return;
      const line = lineAt(text, offset + (error.index ?? taken));
      throw new UploadProblem("upload-quotes", `Line ${line}: ${open ? neverClosed : textAfterQuote}`);
    }
    if (!dropLineEnd(data, input, { start: taken, end: meta.cursor - 1 })) {
      if (records.length === 0) first = offset + taken;
      records.push(data);
    }
    taken = meta.cursor;
  };
  Papa.parse<string[]>(input, { delimiter: ",", newline: "\n", step });
  return { piece: { records, start: first }, next: Math.min(offset + taken, end) };
}

const neverClosed = "the quote that opens here is never closed.";
const textAfterQuote = "text follows a closing quote; a quote inside a value is doubled.";

type Place = { readonly start: number; readonly end: number };

/**
 * The parser ends lines with LF only, because files mix it with CRLF; after a closing quote it leaves the CR out itself.
 *
 * @returns true for a blank line
 */
function dropLineEnd(cells: string[], input: string, row: Place): boolean {
  const cell = cells[cells.length - 1] ?? "";
  const returned = cell.endsWith("\r");
  if (!returned && (cell !== "" || cells.length > 1)) return false;
  const start = row.end - cell.length;
  const bare = start <= row.start || (input[start - 1] === "," && input.startsWith(cell, start));
  if (!bare) return false;
  if (returned) cells[cells.length - 1] = cell.slice(0, -1);
  return cells.length === 1 && cells[0] === "";
}
