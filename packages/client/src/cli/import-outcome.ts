import type { ImportReport } from "../index.ts";
import { CliError, interruptionOf } from "./cli-error.ts";
import type { Context, Result } from "./command.ts";
import { failureOf } from "./failure.ts";
import { freeName } from "./files.ts";
import type { ImportSource } from "./import-source.ts";
import { type Buckets, fillBuckets, type RowsAgain, type Stop } from "./import-tally.ts";
import { quoteWord } from "./shell-words.ts";
import { visible } from "./style.ts";
import { counted, grouped, table } from "./table.ts";

export type Outcome = {
  readonly report: ImportReport;
  readonly stop: Stop | undefined;
  /** What stopped it. */
  readonly error: unknown;
  readonly rows: RowsAgain;
  readonly file: string;
  readonly workspace: string;
  readonly group: string;
  readonly refusedPath: string | undefined;
  /** The file of refused rows was written. */
  readonly hasRefused: boolean;
  readonly rowsPerCall: number;
};

/** The most refused values that people are shown. */
const mostShown = 10;

export function importResult(outcome: Outcome, context: Context): Omit<Result, "failure"> {
  const { report, rows, file, workspace, group, stop } = outcome;
  const buckets = fillBuckets(report, rows);
  const total = sumOf(buckets);
  const goOn = stop && linesToGoOn(outcome, context);
  return {
    data: {
      file,
      workspace_id: workspace,
      customer_group_id: group,
      finished: stop === undefined,
      rows: total,
      ...buckets,
      counted: rows.problem === undefined,
      calls: report.calls,
      statuses: report.statuses,
      // Values are personal data, and stay where they are.
      refusedValues: report.refused.map(({ line, column, field, message }) => ({ line, column, field, message })),
      refusedFile: outcome.hasRefused ? outcome.refusedPath : null,
      goOn,
    },
    text: [
      `${stop ? "Stopped: import" : "Import"} of ${file} into group ${group}`,
      table({ head: ["ROWS", ""], rows: bucketLines(buckets, outcome), paintHead: context.style.bold }),
      ...remarks(outcome, buckets),
      ...refusedLines(outcome),
    ].join("\n\n"),
  };
}

const sumOf = (buckets: Buckets): number => Object.values(buckets).reduce((sum, count) => sum + count, 0);

function bucketLines(buckets: Buckets, { rows, report }: Outcome): (readonly [number, string])[] {
  const queued = report.statuses.includes("queued");
  const words: Readonly<Record<keyof Buckets, string>> = {
    created: "created",
    updated: "updated",
    refused: "refused by the API",
    heldBack: "not stored: another row of their call was refused",
    untold: queued
      ? "taken into the queue of the API, which goes on by itself"
      : "answered, but the API does not tell what became of them",
    uncertain: "perhaps stored: the call that sent them got no good answer",
    notSent: rows.problem ? "not sent, and more that cannot be read" : "not sent",
    leftOut: "left out: before --start-at-line",
  };
  const lines = (Object.keys(words) as (keyof Buckets)[])
    .filter((name) => buckets[name] > 0)
    .map((name) => [buckets[name], words[name]] as const);
  return [...lines, [sumOf(buckets), "in all"]];
}

function remarks(
  { hasRefused, refusedPath, report, rows, file, stop }: Outcome,
  { refused, heldBack }: Buckets,
): string[] {
  const unnamed = report.refused.filter(({ line }) => line === undefined).length;
  const rest = stop && file === "-" && "Of the standard input, only what was read before the stop is counted.";
  return [
    hasRefused &&
      `${heldBack > 0 ? "The refused rows, and those of the same calls," : "The refused rows"} are in ${refusedPath}: mend them there and import that file as it is.`,
    !hasRefused &&
      refused > 0 &&
      refusedPath === undefined &&
      "--refused FILE would have written the refused rows to a file.",
    unnamed > 0 &&
      `${counted(unnamed, "refused value")} came without a row, so no row in the file shows ${unnamed === 1 ? "it" : "them"}.`,
    report.statuses.includes("queued") && "The API has queued this upload: its numbers are not final.",
    rows.problem && `The file could not be read to its end: ${rows.problem.message}`,
    rest,
  ].filter((line) => typeof line === "string");
}

function refusedLines({ report: { refused } }: Outcome): string[] {
  if (refused.length === 0) return [];
  const rows = refused.slice(0, mostShown).map(({ line, field, message }) => [line, field, message]);
  const more = refused.length - rows.length;
  return [table({ head: ["LINE", "FIELD", "REASON"], rows }) + (more > 0 ? `\n… and ${grouped(more)} more` : "")];
}

/** Why the command does not end with 0. */
export function importFailure(outcome: Outcome, _source: ImportSource, context: Context): CliError | undefined {
  const { report, rows, stop, error } = outcome;
  const { refused, heldBack } = fillBuckets(report, rows);
  if (stop) {
    const failure = failureOf(causeOf(error), context.signal);
    const { startAtLine, startAtLineIfStored } = stop;
    const [line, lineIfStored] = linesToGoOn(outcome, context);
    return new CliError(failure.kind, `the import stopped: ${failure.message}`, {
      exitCode: interruptionOf(context.signal)?.exitCode ?? 6,
      hint:
        lineIfStored === undefined
          ? `Nothing from line ${startAtLine} on was sent. Go on with:\n  ${line}`
          : `The rows from line ${startAtLine} to before line ${startAtLineIfStored} may be stored. If they are, go on with:\n  ${lineIfStored}\nIf not:\n  ${line}`,
      cause: causeOf(error),
    });
  }
  if (refused === 0) return undefined;
  return new CliError(
    "RowsRefused",
    `${counted(refused, "row")} of ${grouped(report.rowsSent)} refused${heldBack > 0 ? `, and ${grouped(heldBack)} not stored with them` : ""}`,
    {
      exitCode: 6,
      hint: outcome.hasRefused ? `Mend them in ${outcome.refusedPath}, then import that file.` : undefined,
    },
  );
}

const causeOf = (error: unknown): unknown => (error instanceof Error && error.cause ? error.cause : error);

/** The command lines that go on: when the rows of the last call are not stored, and when they are. */
function linesToGoOn(outcome: Outcome, { given }: Context): readonly [string, string?] {
  const { stop, file, workspace, group, refusedPath, hasRefused, rowsPerCall } = outcome;
  if (!stop) return [""];
  const refused =
    refusedPath === undefined ? "" : ` --refused ${quoteWord(hasRefused ? freeName(refusedPath) : refusedPath)}`;
  const perCall = rowsPerCall === 1_000 ? "" : ` --rows-per-call ${rowsPerCall}`;
  const line = (startAt: number) =>
    visible(
      `nudgescribe import ${quoteWord(file)} --workspace ${quoteWord(workspace)} --group ${quoteWord(group)} --start-at-line ${startAt}${perCall}${refused}${given}`,
    );
  if (stop.startAtLine === stop.startAtLineIfStored) return [line(stop.startAtLine)];
  return [line(stop.startAtLine), line(stop.startAtLineIfStored)];
}
