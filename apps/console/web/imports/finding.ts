/** Something about one value or one row that a person should see. */
export type Finding = {
  /** `refused` keeps the row out; `warning` does not. */
  readonly level: "refused" | "warning";
  /** Who found it. */
  readonly by: "console" | "service";
  /** Where the row starts in the file; the header is line 1. Undefined when the service named no row. */
  readonly line: number | undefined;
  /** Position in the file; the first is 1. */
  readonly column: number | undefined;
  /** The name of the column in the file. */
  readonly header: string | undefined;
  readonly field: string | undefined;
  /** Shortened. Personal data. */
  readonly value: string | undefined;
  readonly reason: string;
  /** Undefined when only the service knows. */
  readonly fix: string | undefined;
  /** The exact value to write instead. */
  readonly proposal: string | undefined;
};

const longestValue = 200;

/** Half a surrogate pair would be shown as a broken letter. */
export const shorten = (text: string): string =>
  text.length <= longestValue ? text : `${text.slice(0, longestValue - 1).replace(/[\ud800-\udbff]$/, "")}…`;
