import type { CustomerRow } from "@nudgescribe/types";
import type { Problem } from "../../server/answers.ts";
import { FileProblemError } from "./file-problem.ts";
import { createGate } from "./gate.ts";
import { judgeFailure } from "./judge-failure.ts";
import type { RowLedger } from "./row-ledger.ts";
import type { Batch, SentRow } from "./send-batches.ts";
import type { Decision, SendJournal, SendProgress, SendState, Stop, Stretch } from "./send-state.ts";
import type { createTally } from "./send-tally.ts";

type SendRows = (customers: readonly CustomerRow[], signal: AbortSignal) => Promise<unknown>;

type SendOptions = {
  readonly batches: AsyncIterable<Batch>;
  readonly ledger: RowLedger;
  /** Sends the rows of one call; answers with what the service said. */
  readonly send: SendRows;
  readonly problemOf: (error: unknown) => Problem;
  readonly tally: ReturnType<typeof createTally>;
  /** Where an earlier part of the import ended. */
  readonly from: Pick<SendJournal, "nextRow" | "doneLine">;
  /** Called before each call, which waits for it, and after it: what was sent is known even if the page is closed. */
  readonly remember?: ((journal: SendJournal) => Promise<void> | void) | undefined;
  readonly onChange?: ((progress: SendProgress) => void) | undefined;
  /** Milliseconds. */
  readonly now: () => number;
};

export type Sending = {
  /** Settles when nothing more will be sent; it never rejects for a call or a file. */
  readonly finished: Promise<SendProgress>;
  readonly progress: () => SendProgress;
  /** Stands still after the call under way. */
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly decide: (decision: Decision) => void;
  /** Sends nothing more; the call under way is waited for. */
  readonly cancel: () => void;
  /** Waits for the call under way no longer: its rows are uncertain. */
  readonly abandon: () => void;
};

/** Sends rows in calls, one after another. Every row ends in exactly one bucket, whatever happens. */
export function sendRows({ ledger, tally, ...options }: SendOptions): Sending {
  const gate = createGate<Decision | undefined>();
  const abort = new AbortController();
  let state: SendState = "running";
  let stop: Stop | undefined;
  let problem: SendProgress["problem"];
  let underWay: (Stretch & { readonly firstRow: number; readonly lastRow: number }) | undefined;
  let { nextRow, doneLine } = options.from;
  let [spent, settled] = [0, 0];
  // What a pause or a cancellation has made of the state since it was looked at last.
  const current = (): SendState => state;

  const progress = (): SendProgress => ({
    state,
    counts: ledger.counts(),
    ...tally.totals(),
    stop,
    problem,
    underWay: underWay && stretchOf(underWay),
    spent,
    settled,
  });
  const enter = (next: SendState): void => {
    state = next;
    options.onChange?.(progress());
  };
  const remember = async (): Promise<void> => {
    const ranges = {
      refused: ledger.rangesOf("refused-by-service"),
      uncertain: ledger.rangesOf("uncertain"),
      skipped: ledger.rangesOf("not-sent"),
    };
    const { notes: _notes, ...totals } = tally.totals();
    await options.remember?.({ nextRow, doneLine, ...ranges, ...(underWay && { underWay }), ...totals });
  };
  const moveAll = (rows: readonly SentRow[], bucket: "pending" | "uncertain" | "not-sent"): void => {
    for (const { row } of rows) ledger.move(row, bucket);
  };

  /** @returns the rows that are to be sent again */
  async function sendOnce({ rows, rules }: Batch): Promise<readonly SentRow[]> {
    const started = options.now();
    underWay = { ...toStretch(rows), firstRow: rows[0]?.row ?? 0, lastRow: rows.at(-1)?.row ?? 0 };
    await remember();
    options.onChange?.(progress());
    try {
      const answer = await options.send(
        rows.map(({ customer }) => customer),
        abort.signal,
      );
      const again = tally.settle(rows, { answer, rules });
      settled += rows.length - again.length;
      return again;
    } catch (error) {
      return await failed(rows, error);
    } finally {
      spent += options.now() - started;
      underWay = undefined;
    }
  }

  async function failed(rows: readonly SentRow[], error: unknown): Promise<readonly SentRow[]> {
    tally.countCall();
    const reason = abort.signal.aborted ? abandoned : options.problemOf(error);
    const fate = abort.signal.aborted ? "uncertain" : judgeFailure(reason);
    if (fate === "uncertain") moveAll(rows, "uncertain");
    else {
      underWay = undefined;
      await remember();
    }
    stop = { ...toStretch(rows), problem: reason, fate };
    if (current() === "cancelling") return [];
    enter("stopped");
    const decision = await gate.wait();
    if (current() === "cancelling") return fate === "uncertain" ? [] : rows;
    stop = undefined;
    enter("running");
    if (decision === "again") {
      moveAll(rows, "pending");
      return rows;
    }
    if (fate !== "uncertain") moveAll(rows, "not-sent");
    return [];
  }

  async function run(): Promise<SendProgress> {
    try {
      for await (const batch of options.batches) {
        let open = batch.rows;
        while (open.length > 0) {
          if (current() === "pausing") {
            enter("paused");
            await gate.wait();
          }
          if (current() === "cancelling") break;
          open = await sendOnce({ ...batch, rows: open });
        }
        if (current() === "cancelling") break;
        nextRow = (batch.rows.at(-1)?.row ?? nextRow) + 1;
        doneLine = batch.rows.at(-1)?.line ?? doneLine;
        await remember();
        options.onChange?.(progress());
      }
    } catch (error) {
      if (!(error instanceof FileProblemError)) throw error;
      problem = error.problem;
    }
    for (const [first, last] of ledger.rangesOf("pending"))
      for (let row = first; row <= last; row++) ledger.move(row, "not-sent");
    await remember();
    enter(problem ? "broken" : current() === "cancelling" ? "cancelled" : "done");
    return progress();
  }

  return {
    finished: run(),
    progress,
    pause: () => {
      if (state === "running") enter("pausing");
    },
    goOn: () => {
      if (state !== "pausing" && state !== "paused") return;
      enter("running");
      gate.open(undefined);
    },
    decide: (decision) => {
      if (state === "stopped") gate.open(decision);
    },
    cancel: () => {
      if (state === "cancelled" || state === "done" || state === "broken") return;
      enter("cancelling");
      gate.open(undefined);
    },
    abandon: () => {
      if (state === "cancelling") abort.abort();
    },
  };
}

const stretchOf = ({ rows, fromLine, toLine }: Stretch): Stretch => ({ rows, fromLine, toLine });

const toStretch = (rows: readonly SentRow[]): Stretch => ({
  rows: rows.length,
  fromLine: rows[0]?.line ?? 0,
  toLine: rows.at(-1)?.line ?? 0,
});

const abandoned: Problem = {
  kind: "connection",
  operation: "uploadCustomers",
  message: "The answer was not waited for.",
  hint: "Look at the customers of the group to see whether these rows were stored.",
  retryable: false,
  sent: "maybe",
};
