import {
  ApiError,
  ConnectionError,
  ImportInterruptedError,
  type ImportProgress,
  type ImportReport,
} from "../../index.ts";
import { checkFile } from "../check-file.ts";
import { type Command, type Context, defineCommand } from "../command.ts";
import { checkFree, type NewFile, startFile } from "../files.ts";
import { importFailure, importResult, type Outcome } from "../import-outcome.ts";
import { type ImportSource, openImport } from "../import-source.ts";
import { type Call, readAgain, type Stop } from "../import-tally.ts";
import { readCount, workspaceOption } from "../read-option.ts";
import { mended } from "../refused-columns.ts";

export const importCommand: Command = defineCommand({
  name: "import",
  about: "upload the customers of a CSV file into a group",
  args: { FILE: "a CSV file with a header line, in UTF-8; - for the standard input" },
  options: {
    workspace: workspaceOption,
    group: { type: "string", value: "GROUP", about: "id of the group", required: true },
    "rows-per-call": { type: "string", value: "N", about: "the most rows of one call (default 1000)" },
    "start-at-line": { type: "string", value: "N", about: "go on here; the header is line 1" },
    refused: { type: "string", value: "FILE", about: "write the refused rows to this CSV file, to mend and import it" },
    force: { type: "boolean", about: "replace the file of --refused when it exists" },
    "dry-run": { type: "boolean", about: "read and check the file only; the API is not called" },
  },
  notes:
    "The calls go one after another, and none is repeated: an upload that may have arrived could be stored twice. When the work stops midway, the output says where to go on. When a row of a call is refused the API is taken to store nothing of that call: the file of refused rows then holds its other rows too. It begins with the columns line, field and reason; an import of it leaves them out again, and takes off the apostrophes that keep a spreadsheet from running cells as formulas.",
  examples: [
    "import customers.csv --workspace ws_2f6c1d --group cg_81c0e2 --refused refused.csv",
    "import customers.csv --workspace ws_2f6c1d --group cg_81c0e2 --dry-run",
    "import customers.csv --workspace ws_2f6c1d --group cg_81c0e2 --start-at-line 4002",
    "import - --workspace ws_2f6c1d --group cg_81c0e2 < customers.csv",
  ],
  async run({ args: { FILE }, values }, context) {
    const rowsPerCall = readCount("--rows-per-call", values["rows-per-call"] ?? "1000", { least: 1 });
    const startAtLine = readCount("--start-at-line", values["start-at-line"] ?? "1", { least: 1 });
    const { workspace, group, refused: refusedPath } = values;
    if (values["dry-run"]) {
      const source = await openImport(FILE, context.io);
      return checkFile(FILE, source, { rowsPerCall, startAtLine }).finally(source.close);
    }
    if (refusedPath !== undefined) checkFree(refusedPath, values.force);
    const client = context.connect();
    const source = await openImport(FILE, context.io);
    // Before anything is sent, so that no refused row is lost to a folder that cannot be written.
    const refusedFile = refusedPath === undefined ? undefined : await startFile(refusedPath).catch(closing(source));
    try {
      const upload = { workspace_id: workspace, customer_group_id: group, source: sending(source, context) };
      const { signal } = context;
      const calls: Call[] = [];
      const options = { rowsPerCall, startAtLine, signal, onProgress: telling(source, context, calls) };
      const ended = await client.customers.import(upload, options).then(
        (report): Ended => ({ report, stop: undefined, error: undefined }),
        (error: unknown): Ended => ({ ...stopOf(error), error }),
      );
      const rows = await readAgain(source.reopen(), { ...ended, calls, startAtLine, write: refusedFile?.write });
      const hasRefused = refusedFile !== undefined && rows.written > 0;
      if (hasRefused) await refusedFile.keep();
      const outcome: Outcome = { ...ended, rows, file: FILE, workspace, group, refusedPath, hasRefused, rowsPerCall };
      return { ...importResult(outcome, context), failure: importFailure(outcome, source, context) };
    } finally {
      await refusedFile?.drop();
      await source.close();
    }
  },
});

type Ended = { readonly report: ImportReport; readonly stop: Stop | undefined; readonly error: unknown };

/** @throws the error when it came before any row was sent. */
function stopOf(error: unknown): Pick<Ended, "report" | "stop"> {
  if (!(error instanceof ImportInterruptedError)) throw error;
  const { report, startAtLine, startAtLineIfStored, cause } = error;
  if (!wasNotDone(cause)) return { report, stop: { startAtLine, startAtLineIfStored } };
  if (report.calls === 0) throw cause;
  return { report, stop: { startAtLine, startAtLineIfStored: startAtLine } };
}

/** A status 4xx, and a request that never left, say that nothing was done. */
const wasNotDone = (cause: unknown): boolean =>
  (cause instanceof ApiError && cause.status < 500) || (cause instanceof ConnectionError && cause.sent === "no");

const closing =
  (source: ImportSource) =>
  async (error: unknown): Promise<NewFile> => {
    await source.close();
    throw error;
  };

const sending = (source: ImportSource, { note }: Context): AsyncIterable<Uint8Array> =>
  mended(source.open(), () => note("This is a file of refused rows: its columns line, field and reason are left out."));

/** Tells how far it is, and keeps what the API told of each call: the difference to the totals before it. */
function telling({ bytesTotal }: ImportSource, { progress }: Context, calls: Call[]): (now: ImportProgress) => void {
  let before: Totals = { rowsSent: 0, created: 0, updated: 0, refused: 0 };
  return (now) => {
    const { bytesRead, rowsSent, refused } = now;
    const [created, updated] = [less(now.created, before.created), less(now.updated, before.updated)];
    calls.push({
      rows: rowsSent - before.rowsSent,
      stored: created === undefined || updated === undefined ? undefined : created + updated,
      refused: less(refused, before.refused),
    });
    before = now;
    progress.tell({ step: "import", bytesRead, bytesTotal, rowsSent, refused });
  };
}

type Totals = Pick<ImportProgress, "rowsSent" | "created" | "updated" | "refused">;

const less = (now: number | undefined, before: number | undefined): number | undefined =>
  now === undefined || before === undefined ? undefined : now - before;
