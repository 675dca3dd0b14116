import Papa, { type ParseStepResult } from "papaparse";
import type { CsvShape } from "./csv-shape.ts";
import { FileProblemError } from "./file-problem.ts";
import { type LineBreak, readText } from "./read-text.ts";

/** One record of a CSV file: the header or a row. */
export type CsvRecord = {
  /** The line on which it starts; the first line of the file is 1. */
  readonly line: number;
  readonly cells: readonly string[];
};

/** Characters of one record. A quote that is left open would otherwise collect the whole file in one cell. */
const longestRecord = 2 ** 20;

/** A record of more characters is parsed again each time it has doubled, and not at every chunk. */
const longRecord = 2 ** 16;

/**
 * The records of a file, a batch at a time, in constant memory. Lines end with LF or CRLF (or all with CR), and the last
 * needs no ending. A record without any value, such as a blank line, is among them.
 *
 * @throws FileProblemError that names the line, for text that is not UTF-8, a quote that is never closed and text after
 * a closing quote
 */
export async function* readRecords(
  file: Blob,
  shape: CsvShape,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<readonly CsvRecord[]> {
  let rest = "";
  let line = 1;
  let parseFrom = 0;
  for await (const text of readText(file, { lineBreak: shape.lineBreak, onBytes })) {
    rest += text;
    if (rest.length < parseFrom) continue;
    const taken = takeRecords(rest, { shape, line, last: false });
    if (taken.records.length > 0) yield taken.records;
    if (taken.problem) throw taken.problem;
    ({ rest, line } = taken);
    if (rest.length > longestRecord) throw tooLong(line);
    parseFrom = rest.length > longRecord ? Math.min(rest.length * 2, longestRecord) : 0;
  }
  // Behind the last line break there is no line.
  if (rest === "") return;
  const { records, problem } = takeRecords(rest + (rest.endsWith(shape.lineBreak) ? "" : shape.lineBreak), {
    shape,
    line,
    last: true,
  });
  if (records.length > 0) yield records;
  if (problem) throw problem;
}

const tooLong = (line: number): FileProblemError =>
  new FileProblemError({
    line,
    message: `The record that starts on line ${line} has more than ${longestRecord} characters.`,
    fix: "Look for a quote that is left open there.",
  });

type Taken = {
  readonly records: readonly CsvRecord[];
  /** What follows the last complete record, and the line it starts on. */
  readonly rest: string;
  readonly line: number;
  /** What is wrong after the records; nothing more can be taken then. */
  readonly problem: FileProblemError | undefined;
};

type TakeOptions = {
  readonly shape: CsvShape;
  /** The line that the text starts on. */
  readonly line: number;
  /** Nothing follows the text. */
  readonly last: boolean;
};

type Row = ParseStepResult<string[]>;

/** Takes the complete records off a text, up to the first whose quotes are wrong. */
function takeRecords(text: string, { shape, last, ...from }: TakeOptions): Taken {
  const { delimiter, lineBreak } = shape;
  // The parser takes a byte order mark off every text; at the start of a piece it belongs to a value. Hence a blank line.
  const input = lineBreak + text;
  const records: CsvRecord[] = [];
  let line = from.line - 1;
  let start = 0;
  let problem: FileProblemError | undefined;

  const take = ({ data, errors: [error], meta }: Row): void => {
    if (error) problem ??= quoteProblem(error, line + countBreaks(input.slice(start, error.index ?? start), lineBreak));
    if (problem) return;
    const end = meta.cursor - 1;
    if (input[end - 1] === "\r" && lineBreak === "\n") dropReturn(data, input.slice(start, end), delimiter);
    // The first is the blank line that was put before.
    if (start > 0) records.push({ line, cells: data });
    line += countBreaks(input.slice(start, end), lineBreak) + 1;
    start = meta.cursor;
  };

  // The last row ends with the text only, so it may go on in the next piece.
  let held: Row | undefined;
  const step = (row: Row): void => {
    if (held) take(held);
    held = row;
  };
  Papa.parse<string[]>(input, { delimiter, newline: lineBreak, step });

  const [first, second] = held?.errors ?? [];
  // What follows a single quote may not have come yet; a second one follows for certain.
  const isWrong = first && (last || second?.code === "InvalidQuotes");
  if (isWrong) problem ??= quoteProblem(first, line + countBreaks(input.slice(start, first.index ?? start), lineBreak));
  return { records, rest: input.slice(start), line, problem };
}

function quoteProblem({ code }: { readonly code: string }, line: number): FileProblemError {
  if (code === "MissingQuotes")
    return new FileProblemError({
      line,
      message: `The quote that opens on line ${line} is never closed.`,
      fix: 'Close it with ", or write a quote that belongs to the value twice: "".',
    });
  return new FileProblemError({
    line,
    message: `Text follows a closing quote on line ${line}.`,
    fix: 'Write a quote that belongs to the value twice: "".',
  });
}

function countBreaks(text: string, lineBreak: LineBreak): number {
  let count = 0;
  for (let at = text.indexOf(lineBreak); at !== -1; at = text.indexOf(lineBreak, at + 1)) count += 1;
  return count;
}

/** The parser ends lines with LF only, because files mix it with CRLF; after a closing quote it leaves the CR out itself. */
function dropReturn(cells: string[], text: string, delimiter: string): void {
  const cell = cells.at(-1) ?? "";
  if (text === cell || text.endsWith(delimiter + cell)) cells[cells.length - 1] = cell.slice(0, -1);
}

export const isBlank = ({ cells }: CsvRecord): boolean => cells.every((cell) => cell.trim() === "");
