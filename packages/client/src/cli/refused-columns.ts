import { readRecords } from "../files/records.ts";
import type { CsvRecord } from "../files/take-records.ts";

/** What stands before the columns of the user in a file of refused rows. An import leaves them out again. */
export const ownColumns = ["line", "field", "reason"] as const;

/** A spreadsheet may run a cell that begins with one of these as a formula, full-width signs too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
const escapedFormula = /^'[=+\-@\t\r\n＝＋－＠]/;

export const hasOwnColumns = (header: readonly string[]): boolean =>
  ownColumns.every((name, index) => header[index] === name);

/** A line of a file of refused rows. A formula gets an apostrophe, which the import takes off again. */
export const toLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(formula.test(cell) ? `'${cell}` : cell)).join(",")}\r\n`;

/** The cells of the user in a record of a file of refused rows. */
export const userCells = ({ cells }: CsvRecord): string[] =>
  cells.slice(ownColumns.length).map((cell) => (escapedFormula.test(cell) ? cell.slice(1) : cell));

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const ownHeader = /^\ufeff?"?line"?,"?field"?,"?reason"?(?:,|\r?\n|$)/;

/**
 * The bytes of a CSV file for the import. A file of refused rows loses the columns that it was given and the
 * apostrophes before formulas; every row stays on its line, since lines are what is spoken of later.
 */
export async function* mended(
  chunks: AsyncIterable<Uint8Array>,
  onMended: () => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const all = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  // Enough bytes to know the header by; a stream may come in small pieces.
  while (length < 64) {
    const { done, value } = await all.next();
    if (done) break;
    first.push(value);
    length += value.byteLength;
  }
  async function* again(): AsyncGenerator<Uint8Array, void, undefined> {
    yield* first;
    for (let next = await all.next(); !next.done; next = await all.next()) yield next.value;
  }
  try {
    const start = new TextDecoder().decode(Buffer.concat(first).subarray(0, 64));
    if (!ownHeader.test(start)) return yield* again();
    onMended();
    yield* withoutOwnColumns(again());
  } finally {
    await all.return?.();
  }
}

async function* withoutOwnColumns(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let line = 1;
  for await (const records of readRecords(chunks, "uploadCustomers")) {
    let text = "";
    for (const record of records) {
      // Blank lines were skipped.
      text += "\n".repeat(Math.max(0, record.line - line));
      const cells = userCells(record).map(quoted).join(",");
      text += `${cells}\n`;
      line = record.line + 1 + (cells.match(/\n/g)?.length ?? 0);
    }
    yield Buffer.from(text);
  }
}
