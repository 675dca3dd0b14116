/**
 * A spreadsheet runs a cell that begins with one of these as a formula, so files that we make put an apostrophe before
 * it. PapaParse's own pattern misses a formula that goes on in a second line.
 */
export const formulaStart: RegExp = /^[=+\-@\t\r]/;

const escaped = /^'[=+\-@\t\r]/;

/** Undoes the escape, so that a file of refused rows can be imported as it is. */
export const unescapeFormula = (cell: string): string => (escaped.test(cell) ? cell.slice(1) : cell);
