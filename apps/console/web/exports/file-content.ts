import Papa from "papaparse";
import { cellText, columnsOf, type MessageRow } from "./rows.ts";

export type FileFormat = "csv" | "json";

export type FileOptions = {
  readonly format: FileFormat;
  /** CSV only: cells that a spreadsheet would take for a formula become text. */
  readonly escapesFormulas: boolean;
};

/**
 * The first character that a spreadsheet may take for the start of a formula. PapaParse's own rule misses a cell whose
 * formula has a line break in it.
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** Makes Excel read the file as UTF-8; without it every letter outside of ASCII is garbled. */
const byteOrderMark = "\uFEFF";

const sliceSize = 5_000;

/** The content of a file with all rows, in parts that are made one after another. */
export function* fileParts(rows: readonly MessageRow[], { format, escapesFormulas }: FileOptions): Generator<string> {
  if (format === "json") return yield* jsonParts(rows);
  const fields = columnsOf(rows);
  yield byteOrderMark;
  for (let start = 0; start === 0 || start < rows.length; start += sliceSize) {
    const data = rows.slice(start, start + sliceSize).map((row) => fields.map((name) => cellText(row[name])));
    const header = start === 0;
    const text = Papa.unparse({ fields, data }, { header, escapeFormulae: escapesFormulas ? formulaStart : false });
    if (text !== "") yield `${text}\r\n`;
  }
}

function* jsonParts(rows: readonly MessageRow[]): Generator<string> {
  yield "[";
  for (let start = 0; start < rows.length; start += sliceSize) {
    const lines = rows.slice(start, start + sliceSize).map((row) => `\n${JSON.stringify(row)}`);
    yield `${start === 0 ? "" : ","}${lines.join(",")}`;
  }
  yield "\n]\n";
}
