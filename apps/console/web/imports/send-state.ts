import type { Problem } from "../../server/answers.ts";
import type { FileProblem } from "./file-problem.ts";
import type { Fate } from "./judge-failure.ts";
import type { BucketCounts, RowRanges } from "./row-ledger.ts";

export type SendState =
  | "running"
  /** The call under way is waited for. */
  | "pausing"
  | "paused"
  /** A call failed, and a person says how to go on. */
  | "stopped"
  /** The call under way is waited for; nothing more will be sent. */
  | "cancelling"
  | "cancelled"
  /** The file can no longer be read. */
  | "broken"
  | "done";

/** Rows that follow each other in the file. */
export type Stretch = {
  readonly rows: number;
  /** Lines where the first and the last of them start. */
  readonly fromLine: number;
  readonly toLine: number;
};

/** Why the import stands still. */
export type Stop = Stretch & { readonly problem: Problem; readonly fate: Fate };

/** How to go on after a stop: send its rows again, or leave them as they are and go on with the next. */
export type Decision = "again" | "leave";

export type SendProgress = {
  readonly state: SendState;
  readonly counts: BucketCounts;
  readonly calls: number;
  /** Totals as the service told them; undefined when an answer did not. */
  readonly created: number | undefined;
  readonly updated: number | undefined;
  /** Rows that a background job of the service stores later. */
  readonly queued: number;
  /** Where answers did not add up, each sentence once. */
  readonly notes: readonly string[];
  readonly stop: Stop | undefined;
  readonly problem: FileProblem | undefined;
  /** The rows of the call under way. */
  readonly underWay: Stretch | undefined;
  /** Milliseconds spent sending, without the time that it stood still, and the rows settled in it. */
  readonly spent: number;
  readonly settled: number;
};

/** What must be remembered to go on after the page was closed: row numbers and counts, no personal data. */
export type SendJournal = {
  /** Every row before this one is settled. */
  readonly nextRow: number;
  /** Where the last settled row starts. */
  readonly doneLine: number;
  readonly refused: RowRanges;
  readonly uncertain: RowRanges;
  /** Left out on purpose after a failed call. */
  readonly skipped: RowRanges;
  /** Rows of a call that was not answered yet. */
  readonly underWay?: Stretch & { readonly firstRow: number; readonly lastRow: number };
  readonly calls: number;
  readonly created: number | undefined;
  readonly updated: number | undefined;
  readonly queued: number;
};
