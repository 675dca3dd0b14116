import type { ImportReport } from "../files/import-report.ts";
import type { Sent } from "./connection-error.ts";
import { NudgescribeError } from "./nudgescribe-error.ts";

/** How far an import came, and what stopped it. */
export type Interruption = {
  readonly report: ImportReport;
  readonly sent: Sent;
  readonly startAtLine: number;
  readonly startAtLineIfStored: number;
  readonly cause: unknown;
};

/**
 * An import stopped midway. `cause` holds the error that stopped it. Go on with the same source and `startAtLine`, so
 * that nothing is lost and nothing is uploaded twice.
 */
export class ImportInterruptedError extends NudgescribeError {
  static override readonly kind: string = "ImportInterruptedError";
  declare readonly name: "ImportInterruptedError";
  declare readonly status: undefined;
  /**
   * Whether the failed call reached the service. `no` too when the import stopped between two calls. When `cause` is an
   * `ApiError` with a status 4xx, the service refused the call: go on at `startAtLine`.
   */
  readonly sent: Sent;
  /** Line of the first row whose fate is open. When `sent` is `no`, go on here. */
  readonly startAtLine: number;
  /** Line after the rows of the failed call. Go on here when they turn out to be stored. */
  readonly startAtLineIfStored: number;
  readonly #report: ImportReport;

  constructor(message: string, { report, sent, startAtLine, startAtLineIfStored, cause }: Interruption) {
    super("uploadCustomers", message, { cause });
    this.sent = sent;
    this.startAtLine = startAtLine;
    this.startAtLineIfStored = startAtLineIfStored;
    this.#report = report;
  }

  /** What became of the calls that were answered. It holds personal data, so it is not shown when the error is printed. */
  get report(): ImportReport {
    return this.#report;
  }
}
