import type { MessagesLine, Problem } from "../../server/answers.ts";
import { ProblemError } from "../api/ask.ts";
import type { MessageRow } from "./rows.ts";

export type Collected = {
  /** The file that is being read, and how many there are. */
  readonly file: number | undefined;
  readonly files: number | undefined;
  /** Rows so far, those of the unfinished file included. */
  readonly rows: number;
  readonly keptFiles: number;
  readonly keptRows: number;
};

export type RowCollector = {
  /** @throws ProblemError when the files are no longer those that were begun with */
  readonly take: (line: MessagesLine) => void;
  /** Drops what came of a file that broke off. @returns the file to go on from */
  readonly breakOff: () => number;
  readonly state: () => Collected;
  /** All rows, once the last line has come. @throws ProblemError when a file is missing */
  readonly finish: () => readonly MessageRow[];
};

/** Puts the rows of all files together. A file counts once all of it has come; half a file is never kept. */
export function createCollector(): RowCollector {
  const kept: MessageRow[][] = [];
  let current: MessageRow[] | undefined;
  let files: number | undefined;
  let keptRows = 0;

  const keep = () => {
    if (!current) return;
    kept.push(current);
    keptRows += current.length;
    current = undefined;
  };

  return {
    take(line) {
      if (line.type === "rows") for (const row of line.rows) current?.push(row);
      if (line.type === "file") {
        keep();
        if (files !== undefined && files !== line.pages) throw new ProblemError(changed(files, line.pages));
        if (line.page !== kept.length + 1) throw new ProblemError(missing(kept.length + 1));
        files = line.pages;
        current = [];
      }
      if (line.type === "done") keep();
    },
    breakOff() {
      current = undefined;
      return kept.length + 1;
    },
    state: () => ({
      file: current ? kept.length + 1 : undefined,
      files,
      rows: keptRows + (current?.length ?? 0),
      keptFiles: kept.length,
      keptRows,
    }),
    finish() {
      if (files === undefined) throw new ProblemError(none);
      if (kept.length !== files) throw new ProblemError(missing(kept.length + 1));
      return kept.flat();
    },
  };
}

const problem = (message: string, hint: string): Problem => ({
  kind: "console",
  operation: "fetchMessageFile",
  message,
  hint,
  retryable: false,
});

const changed = (before: number, now: number): Problem =>
  problem(
    `There were ${before} files at first, and now there are ${now}.`,
    "The campaign was exported anew in the meantime. Start the download again, so that all rows are of one export.",
  );

const missing = (file: number): Problem => problem(`File ${file} did not come.`, "Start the download again.");

const none = problem("There are no files any more.", "Count the files again; the export may have been replaced.");
