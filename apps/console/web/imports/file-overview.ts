import type { CsvShape } from "./csv-shape.ts";
import { FileProblemError } from "./file-problem.ts";
import { type FileRow, readRows } from "./file-rows.ts";
import { type FileColumn, ownColumns } from "./guess-columns.ts";

/** What is known of a file after its beginning was read. */
export type FileOverview = {
  readonly shape: CsvShape;
  readonly columns: readonly FileColumn[];
  /** It is a file of refused rows that this console wrote. */
  readonly isRefusedFile: boolean;
};

const sampleRows = 50;
const shownSamples = 5;

/** @throws FileProblemError, also for a file without rows */
export async function readOverview(file: Blob, shape: CsvShape): Promise<FileOverview> {
  let header: readonly string[] = [];
  const rows: FileRow[] = [];
  for await (const batch of readRows(file, shape)) {
    header = batch.header.cells;
    rows.push(...batch.rows.slice(0, sampleRows - rows.length));
    if (rows.length === sampleRows) break;
  }
  if (rows.length === 0)
    throw new FileProblemError({ message: "The file has a header and no rows.", fix: "Choose a file with customers." });
  const columns = header.map((name, at) => ({ position: at + 1, header: name.trim(), samples: samplesOf(rows, at) }));
  return { shape, columns, isRefusedFile: hasOwnColumns(header) };
}

const samplesOf = (rows: readonly FileRow[], at: number): readonly string[] =>
  rows.flatMap(({ cells }) => (cells[at]?.trim() ? [cells[at]] : [])).slice(0, shownSamples);

/** They come first, so that a row with too few or too many cells keeps its fault when the file is imported again. */
export const hasOwnColumns = (header: readonly string[]): boolean =>
  [...ownColumns].every((name, at) => header[at] === name);
