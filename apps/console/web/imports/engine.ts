import type { CustomerRow, UploadCustomersRowsRequest } from "@nudgescribe/types";
import type { Problem } from "../../server/answers.ts";
import { type CheckProgress, type CheckSummary, checkFile } from "./check-file.ts";
import { detectShape } from "./csv-shape.ts";
import { type FileOverview, readOverview } from "./file-overview.ts";
import { createFindingLog, type FindingPage } from "./finding-log.ts";
import type { ImportField } from "./import-field.ts";
import { writeRefusedFile } from "./refused-file.ts";
import { type Bucket, createLedger, type RowLedger, type RowRanges } from "./row-ledger.ts";
import type { Mapping } from "./row-rules.ts";
import { sendBatches } from "./send-batches.ts";
import { type Sending, sendRows } from "./send-rows.ts";
import type { SendJournal, SendProgress } from "./send-state.ts";
import { createTally } from "./send-tally.ts";

export type Upload = (request: UploadCustomersRowsRequest, signal: AbortSignal) => Promise<unknown>;

export type CheckRequest = { readonly mapping: Mapping; readonly fields: readonly ImportField[] };

export type SendRequest = {
  readonly workspace_id: string;
  readonly customer_group_id: string;
  /** Goes on with an import of the same file; its rows that were under way are sent again or left. */
  readonly goOn?: { readonly journal: SendJournal; readonly underWay: "again" | "leave" } | undefined;
};

export type SendHooks = {
  readonly upload: Upload;
  readonly problemOf: (error: unknown) => Problem;
  readonly remember?: ((journal: SendJournal) => Promise<void> | void) | undefined;
  readonly onChange?: ((progress: SendProgress) => void) | undefined;
  readonly now?: () => number;
};

type CheckHooks = {
  readonly onProgress?: ((progress: CheckProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

export type OpenFile = {
  readonly overview: FileOverview;
  /** @throws FileProblemError */
  readonly check: (request: CheckRequest, hooks?: CheckHooks) => Promise<CheckedFile>;
};

/** A file whose every row has been looked at. */
export type CheckedFile = {
  readonly summary: CheckSummary;
  /** Findings in the order of the file; those of the service are among them once it has answered. */
  readonly findings: (from: number, count: number) => FindingPage;
  /** Sends the good rows; once. */
  readonly send: (request: SendRequest, hooks: SendHooks) => Sending;
  readonly refusedFile: (buckets: readonly Bucket[]) => Promise<Blob>;
};

/** Rows of one call. The vendor names no limit; this keeps a failed call small. */
const rowsPerCall = 500;

/**
 * Opens a CSV file. It is read in pieces and never held as a whole, and it needs nothing of a browser but `Blob`.
 *
 * @throws FileProblemError
 */
export async function openFile(file: Blob): Promise<OpenFile> {
  const shape = await detectShape(file);
  const overview = await readOverview(file, shape);
  return {
    overview,
    check: async (request, hooks) => {
      const [ledger, log, reasons] = [createLedger(), createFindingLog(), new Map<number, string>()];
      const summary = await checkFile(file, { shape, ...request, ledger, log, ...hooks });
      return {
        summary,
        findings: log.page,
        refusedFile: (buckets) => writeRefusedFile(file, { shape, ...request, ledger, reasons, buckets }),
        send: ({ goOn, ...target }, { upload, now = () => performance.now(), ...hooks }) => {
          if (goOn) settleEarlier(ledger, goOn);
          return sendRows({
            batches: sendBatches(file, { shape, ...request, ledger, rowsPerCall }),
            ledger,
            send: (customers: readonly CustomerRow[], signal) =>
              upload({ ...target, customers: [...customers] }, signal),
            tally: createTally({ ledger, log, reasons, from: goOn?.journal }),
            from: goOn?.journal ?? { nextRow: 0, doneLine: 0 },
            now,
            ...hooks,
          });
        },
      };
    },
  };
}

/** Puts the rows that an earlier part of the import has settled into the buckets that they ended in. */
function settleEarlier(ledger: RowLedger, { journal, underWay }: NonNullable<SendRequest["goOn"]>): void {
  const settle = (ranges: RowRanges, bucket: Bucket): void => {
    for (const [first, last] of ranges)
      for (let row = first; row <= Math.min(last, ledger.rows() - 1); row++)
        if (ledger.of(row) === "pending") ledger.move(row, bucket);
  };
  settle(journal.refused, "refused-by-service");
  settle(journal.uncertain, "uncertain");
  if (journal.underWay && underWay === "leave")
    settle([[journal.underWay.firstRow, journal.underWay.lastRow]], "uncertain");
  const isSkipped = new Set<number>();
  for (const [first, last] of journal.skipped) for (let row = first; row <= last; row++) isSkipped.add(row);
  for (let row = 0; row < Math.min(journal.nextRow, ledger.rows()); row++)
    if (ledger.of(row) === "pending" && !isSkipped.has(row)) ledger.move(row, "stored");
}
