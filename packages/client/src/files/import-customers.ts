import type { UploadCustomersRequest, UploadResult } from "@nudgescribe/types";
import { ApiError } from "../errors/api-error.ts";
import type { Sent } from "../errors/connection-error.ts";
import { ImportInterruptedError, type Interruption } from "../errors/import-interrupted-error.ts";
import { NudgescribeError } from "../errors/nudgescribe-error.ts";
import { type ImportReport, startTally } from "./import-report.ts";
import { csvParts, rowParts, type UploadPart } from "./parts.ts";
import { type CustomerSource, isRows, openSource } from "./source.ts";

/** The rows to upload, and the customer group that gets them. */
export type ImportRequest = {
  readonly workspace_id: string;
  readonly customer_group_id: string;
  /** Rows as objects, or a CSV file with a header line, as text, Blob, File or stream of UTF-8 bytes. */
  readonly source: CustomerSource;
};

/** How far an import has come, told after every answer. */
export type ImportProgress = {
  /** Bytes read of a CSV source; reading runs a little ahead of sending. 0 for rows. */
  readonly bytesRead: number;
  /** `undefined` for a stream, which does not tell, and for rows. */
  readonly bytesTotal: number | undefined;
  readonly rowsSent: number;
  readonly calls: number;
  /** Totals as the service told them; `undefined` when an answer did not. */
  readonly created: number | undefined;
  readonly updated: number | undefined;
  readonly refused: number | undefined;
};

/** How an import is cut into calls. */
export type ImportOptions = {
  /**
   * The most rows of one call; `Infinity` sends one call with all of them.
   * @default 1000
   */
  readonly rowsPerCall?: number;
  /**
   * Leaves out the rows that start before this line, to go on after an {@link ImportInterruptedError}. The header of a
   * CSV file is line 1; of rows given as objects, the first is 1.
   * @default 1
   */
  readonly startAtLine?: number;
  /** Called after every answer. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Aborts the call under way and sends no other. */
  readonly signal?: AbortSignal;
};

/**
 * Uploads customers in calls of at most `rowsPerCall` rows, one after another, in constant memory. No call is ever
 * repeated: an upload that may have arrived could be stored twice. All other options go to every call.
 *
 * @throws ImportInterruptedError when a call fails, or the source after a call was answered: what is done, and where to go on.
 * @throws CsvError when the file cannot be read and nothing was sent.
 * @throws TypeError that names an option or a source that cannot be used.
 */
export async function importCustomers<CallOptions extends object>({
  upload,
  request: { source, ...target },
  options,
}: {
  readonly upload: (
    request: UploadCustomersRequest,
    options: CallOptions & Pick<ImportOptions, "signal">,
  ) => Promise<UploadResult>;
  readonly request: ImportRequest;
  readonly options: ImportOptions & CallOptions;
}): Promise<ImportReport> {
  const { rowsPerCall = 1_000, startAtLine = 1, onProgress, ...callOptions } = options;
  if (rowsPerCall !== Number.POSITIVE_INFINITY) checkCount("rowsPerCall", rowsPerCall);
  checkCount("startAtLine", startAtLine);
  const { signal } = options;
  const { parts, read } = openParts(source, { rowsPerCall, startAtLine }, signal);

  const tally = startTally();
  let startAt = startAtLine;
  let sending: UploadPart | undefined;
  try {
    for await (const part of parts) {
      signal?.throwIfAborted();
      sending = part;
      const answer = await upload({ ...target, ...part.body }, callOptions as unknown as CallOptions);
      sending = undefined;
      tally.add(part, answer);
      startAt = part.nextLine;
      const { calls, rowsSent, created, updated, refusedRows: refused } = tally.report();
      onProgress?.({ ...read(), rowsSent, calls, created, updated, refused });
    }
    return tally.report();
  } catch (cause) {
    const report = tally.report();
    if (!sending && report.calls === 0) throw cause;
    const sent = sending ? sentOf(cause) : "no";
    throw interrupted({
      report,
      sent,
      // Blank lines and skipped rows may stand between the last part and this one.
      startAtLine: sending?.lines[0] ?? startAt,
      startAtLineIfStored: sending?.nextLine ?? startAt,
      cause,
    });
  }
}

type OpenParts = {
  readonly parts: AsyncIterable<UploadPart> | Iterable<UploadPart>;
  readonly read: () => Pick<ImportProgress, "bytesRead" | "bytesTotal">;
};

function openParts(
  source: CustomerSource,
  options: { readonly rowsPerCall: number; readonly startAtLine: number },
  signal: AbortSignal | undefined,
): OpenParts {
  if (isRows(source)) {
    return { parts: rowParts(source, options), read: () => ({ bytesRead: 0, bytesTotal: undefined }) };
  }
  const { chunks, bytesTotal } = openSource(source, signal);
  let bytesRead = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      bytesRead += chunk.byteLength;
      yield chunk;
    }
  }
  return { parts: csvParts(counted(), options), read: () => ({ bytesRead, bytesTotal }) };
}

function interrupted(interruption: Interruption): ImportInterruptedError {
  const { report, sent, startAtLine, startAtLineIfStored, cause } = interruption;
  const goOn = `go on with startAtLine ${startAtLine}`;
  const rows = `the rows from line ${startAtLine} to before line ${startAtLineIfStored} were`;
  const next =
    sent === "no"
      ? `nothing from line ${startAtLine} on was sent: ${goOn}`
      : cause instanceof ApiError && cause.status < 500
        ? `${rows} refused: ${goOn}`
        : `${rows} ${sent === "yes" ? "sent" : "perhaps sent"}: ${goOn}, or ${startAtLineIfStored} if they are stored`;
  return new ImportInterruptedError(
    `interrupted after ${report.calls} calls with ${report.rowsSent} rows; ${next}`,
    interruption,
  );
}

/** An error of ours without `sent` is about an answer; any other, such as an abort, tells nothing. */
function sentOf(cause: unknown): Sent {
  if (!(cause instanceof NudgescribeError)) return "maybe";
  return (cause as { sent?: Sent }).sent ?? "yes";
}

function checkCount(name: string, count: number): void {
  if (Number.isInteger(count) && count >= 1) return;
  throw new TypeError(`${name}: ${count} is not a whole number from 1`);
}
