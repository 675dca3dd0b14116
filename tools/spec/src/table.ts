type Layout = {
  /** How many of the first columns are text; the others are numbers, flush right. */
  text?: number;
  /** Spaces between the columns of numbers. */
  gap?: number;
};

/** Lines in columns; a row of one cell is a heading and widens nothing. */
export function table(rows: readonly (readonly string[])[], { text = 1, gap = 1 }: Layout = {}): string[] {
  const widths: number[] = [];
  for (const row of rows.filter(({ length }) => length > 1))
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  const fit = (cell: string, index: number): string =>
    index < text ? `${cell.padEnd(widths[index] ?? 0)}  ` : `${cell.padStart(widths[index] ?? 0)}${" ".repeat(gap)}`;
  return rows.map((row) => row.map(fit).join("").trimEnd());
}

/** `98.4`, `100`; a dash for a number that nobody has. */
export const decimal = (value: number | undefined): string =>
  value === undefined ? "-" : value.toFixed(1).replace(/\.0$/, "");

/** `98`, `100`; 99.6 stays below 100. */
export const whole = (value: number | undefined): string =>
  value === undefined ? "-" : `${value < 100 ? Math.min(99, Math.round(value)) : Math.round(value)}`;
