import { readRecords } from "../files/records.ts";
import type { ImportReport } from "../index.ts";
import { hasOwnColumns, ownColumns, toLine, userCells } from "./refused-columns.ts";

/** Where the rows have ended: each is in exactly one. */
export type Buckets = {
  readonly created: number;
  readonly updated: number;
  readonly refused: number;
  /** Not stored, since another row of their call was refused: that a call is stored whole or not at all is inferred. */
  readonly heldBack: number;
  /** Answered, but the API did not tell what became of them. */
  readonly untold: number;
  /** In a call that got no answer: they may be stored. */
  readonly uncertain: number;
  readonly notSent: number;
  /** Before --start-at-line. */
  readonly leftOut: number;
};

/** Where an import stopped: the lines of the call without an answer, and the first that was not sent. */
export type Stop = { readonly startAtLine: number; readonly startAtLineIfStored: number };

/** What the API told of one call. */
export type Call = {
  readonly rows: number;
  readonly stored: number | undefined;
  readonly refused: number | undefined;
};

export type RowsAgain = {
  readonly heldBack: number;
  readonly uncertain: number;
  readonly notSent: number;
  readonly leftOut: number;
  /** Rows in the file of refused rows. */
  readonly written: number;
  /** Why the file cannot be counted to its end. */
  readonly problem: Error | undefined;
};

type Second = {
  readonly report: ImportReport;
  readonly calls: readonly Call[];
  readonly startAtLine: number;
  readonly stop: Stop | undefined;
  /** Takes the lines of the file of refused rows. */
  readonly write: ((line: string) => Promise<void>) | undefined;
};

const heldBackReason = "not stored: another row of its call was refused";

/** Reads the file a second time: counts the rows by what became of them, and writes those that are to be sent again. */
export async function readAgain(
  bytes: AsyncIterable<Uint8Array>,
  { report, calls, startAtLine, stop, write }: Second,
): Promise<RowsAgain> {
  const reasons = reasonsByLine(report);
  const isHeldBack = heldBackRows(calls, report);
  let [heldBack, uncertain, notSent, leftOut, written, answered] = [0, 0, 0, 0, 0, 0];
  let isMended: boolean | undefined;
  try {
    for await (const records of readRecords(bytes, "uploadCustomers")) {
      let text = "";
      for (const record of records) {
        if (isMended === undefined) {
          isMended = hasOwnColumns(record.cells);
          text += `\ufeff${toLine([...ownColumns, ...(isMended ? userCells(record) : record.cells)])}`;
          continue;
        }
        const { line } = record;
        const place = placeOf(line, { startAtLine, stop });
        if (place === "leftOut") leftOut += 1;
        if (place === "notSent") notSent += 1;
        if (place === "uncertain") uncertain += 1;
        if (place !== "answered") continue;
        const isHeld = isHeldBack(answered) && !reasons.has(line);
        answered += 1;
        if (isHeld) heldBack += 1;
        const reason = isHeld ? { fields: "", words: heldBackReason } : reasons.get(line);
        if (reason) written += 1;
        if (reason)
          text += toLine([String(line), reason.fields, reason.words, ...(isMended ? userCells(record) : record.cells)]);
      }
      if (text !== "") await write?.(text);
    }
    return { heldBack, uncertain, notSent, leftOut, written, problem: undefined };
  } catch (error) {
    return { heldBack, uncertain, notSent, leftOut, written, problem: error as Error };
  }
}

type Place = { readonly startAtLine: number; readonly stop: Stop | undefined };

function placeOf(line: number, { startAtLine, stop }: Place): "leftOut" | "answered" | "uncertain" | "notSent" {
  if (line < startAtLine) return "leftOut";
  if (!stop || line < stop.startAtLine) return "answered";
  return line < stop.startAtLineIfStored ? "uncertain" : "notSent";
}

/** Whether the row of this number, of those that were answered, was in a call of which nothing was stored. */
function heldBackRows(calls: readonly Call[], { statuses }: ImportReport): (row: number) => boolean {
  // Of what is queued nothing need be stored yet.
  if (statuses.includes("queued")) return () => false;
  let [place, end] = [0, calls[0]?.rows ?? 0];
  return (row) => {
    while (row >= end && place < calls.length) {
      place += 1;
      end += calls[place]?.rows ?? 0;
    }
    const { stored, refused } = calls[place] ?? {};
    return stored === 0 && refused !== undefined && refused > 0;
  };
}

type Reason = { readonly fields: string; readonly words: string };

/** The service may find fault with several values of a row. */
function reasonsByLine({ refused }: ImportReport): ReadonlyMap<number, Reason> {
  const reasons = new Map<number, Reason>();
  for (const { line, field = "", message = "" } of refused) {
    if (line === undefined) continue;
    const { fields, words } = reasons.get(line) ?? { fields: "", words: "" };
    reasons.set(line, { fields: joined(fields, field), words: joined(words, message) });
  }
  return reasons;
}

const joined = (before: string, next: string): string =>
  [before, next.replaceAll(/\s+/g, " ").trim()].filter(Boolean).join("; ");

/** What the API told of the rows that it answered. */
export function fillBuckets(report: ImportReport, rest: RowsAgain): Buckets {
  const { rowsSent, created = 0, updated = 0, refusedRows, refused } = report;
  // Without a count, a row that was named has been refused all the same.
  const named = new Set(refused.flatMap(({ line }) => line ?? [])).size;
  const refusedCount = refusedRows ?? named;
  const { heldBack, uncertain, notSent, leftOut } = rest;
  return {
    created,
    updated,
    refused: refusedCount,
    heldBack,
    untold: Math.max(0, rowsSent - created - updated - refusedCount - heldBack),
    uncertain,
    notSent,
    leftOut,
  };
}
