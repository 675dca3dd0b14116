/** Where one record ends, and its cells. Offsets count characters of the text. */
export type ReadRecord = {
  /** Offset of the line feed that ends the record; `undefined` when the text ends first. */
  readonly end: number | undefined;
  readonly cells: readonly string[];
  /** Line feeds inside quotes, up to the last complete cell. */
  readonly lineFeeds: number;
};

const comma = 44;
const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * Reads the record that starts at `start`, quotes included. A quote opens a quoted cell only where a cell begins; inside
 * an unquoted cell it is a character like any other, as spreadsheets and most parsers have it.
 */
export function readRecord(text: string, start: number, fail: (lineFeeds: number) => never): ReadRecord {
  const cells: string[] = [];
  let lineFeeds = 0;
  let position = start;
  for (;;) {
    if (text.charCodeAt(position) !== quote) {
      const end = text.indexOf("\n", position);
      if (end === -1) return { end: undefined, cells, lineFeeds };
      const line = text.slice(position, lineEnd(text, end));
      const separator = line.indexOf(",");
      cells.push(separator === -1 ? line : line.slice(0, separator));
      if (separator === -1) return { end, cells, lineFeeds };
      position += separator + 1;
      continue;
    }

    const close = closingQuote(text, position);
    if (close === undefined) return { end: undefined, cells, lineFeeds };
    const cell = text.slice(position + 1, close).replaceAll('""', '"');
    let next = close + 1;
    if (text.charCodeAt(next) === carriageReturn) next += 1;
    // What decides has not come yet: the second half of a doubled quote, a line feed or a comma.
    if (next === text.length) return { end: undefined, cells, lineFeeds };
    cells.push(cell);
    if (text.charCodeAt(next) === lineFeed) return { end: next, cells, lineFeeds: lineFeeds + countLineFeeds(cell) };
    lineFeeds += countLineFeeds(cell);
    if (text.charCodeAt(close + 1) !== comma) fail(lineFeeds);
    position = close + 2;
  }
}

/** The end of the line without its line feed, nor the carriage return before it. */
export function lineEnd(text: string, end: number): number {
  return text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
}

export function countLineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

function closingQuote(text: string, open: number): number | undefined {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== quote) return at;
  }
  return undefined;
}
