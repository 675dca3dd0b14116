import Papa from "papaparse";
import { FileProblemError } from "./file-problem.ts";
import { type LineBreak, notUtf8 } from "./read-text.ts";

type Delimiter = "," | ";" | "\t";

/** How a CSV file is written. */
export type CsvShape = {
  readonly delimiter: Delimiter;
  /** CRLF counts as LF. */
  readonly lineBreak: LineBreak;
  /** It starts with a byte order mark, as spreadsheets need it to see UTF-8. */
  readonly bom: boolean;
};

const sampleBytes = 2 ** 16;
const sampleRecords = 30;
const delimiters: readonly Delimiter[] = [",", ";", "\t"];

/** @throws FileProblemError for a file that is empty, too short to be anything, or of another kind */
export async function detectShape(file: Blob): Promise<CsvShape> {
  const bytes = new Uint8Array(await file.slice(0, sampleBytes).arrayBuffer());
  const [first, second, third, fourth] = bytes;
  if (first === undefined) throw emptyFile();
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) throw new FileProblemError(workbook);
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16 || bytes.includes(0)) throw new FileProblemError(notUtf8);

  const bom = first === 0xef && second === 0xbb && third === 0xbf;
  const sample = new TextDecoder().decode(bytes);
  if (sample.trim() === "") throw emptyFile();
  const lineBreak = !sample.includes("\n") && sample.includes("\r") ? "\r" : "\n";
  return { delimiter: likeliest(sample, { lineBreak, whole: file.size <= sampleBytes }), lineBreak, bom };
}

export const emptyFile = (): FileProblemError =>
  new FileProblemError({
    message: "The file is empty.",
    fix: "Choose a file whose first line names the columns and whose other lines are customers.",
  });

const workbook = {
  message: "This is a workbook or another packed file, not CSV.",
  fix: "Open it in your spreadsheet and save it as “CSV UTF-8”.",
} as const;

/** The delimiter that gives the header most columns while the other records have as many. */
function likeliest(
  sample: string,
  { lineBreak, whole }: { readonly lineBreak: LineBreak; readonly whole: boolean },
): Delimiter {
  const scored = delimiters.map((delimiter) => {
    const records = Papa.parse<string[]>(sample, { delimiter, newline: lineBreak, preview: sampleRecords }).data;
    // The sample may end within a record.
    const complete = whole || records.length === sampleRecords ? records : records.slice(0, -1);
    const filled = complete.filter((cells) => cells.some((cell) => cell.trim() !== ""));
    const width = filled[0]?.length ?? 1;
    const alike = filled.filter((cells) => cells.length === width).length / Math.max(filled.length, 1);
    return { delimiter, score: width === 1 ? 0 : alike + width / 1_000 };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}
