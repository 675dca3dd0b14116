import type { UploadFinding } from "@nudgescribe/types";

/** What an answer of the service says about the rows of one call. Rows count from 0 within the call. */
export type Verdict = {
  /** Findings about a row of the call. */
  readonly refused: ReadonlyMap<number, readonly UploadFinding[]>;
  /** Findings that name no row of the call. */
  readonly general: readonly UploadFinding[];
  /**
   * What became of the rows that no finding names. `send-again`: the call was refused as a whole and nothing of it was
   * stored, so sending them again is safe. `refused`: nothing was stored and no row was named.
   */
  readonly others: "stored" | "send-again" | "refused" | "uncertain";
  readonly queued: boolean;
  /** As the service told them. */
  readonly created: number | undefined;
  readonly updated: number | undefined;
  /** Where the numbers of the answer do not add up, a sentence. */
  readonly note: string | undefined;
};

type Told = { readonly [Name in "status" | "received" | "created" | "updated" | "refused" | "findings"]?: unknown };

/** The shape of the answer is a guess of the contract: every member may be missing, null or of another type. */
export function judgeAnswer(answer: unknown, sent: number): Verdict {
  const told: Told = typeof answer === "object" && answer !== null ? answer : {};
  const status = typeof told.status === "string" ? told.status.toLowerCase() : undefined;
  const [received, created, updated, refusals] = [told.received, told.created, told.updated, told.refused].map(toCount);
  const { refused, general } = byRow(told.findings, sent);
  const queued = status === "queued";
  const stored = created === undefined && updated === undefined ? undefined : (created ?? 0) + (updated ?? 0);
  const result = { refused, general, queued, created, updated };

  const isRefusal = status === "refused" || refused.size > 0 || general.length > 0 || (refusals ?? 0) > 0;
  if (isRefusal && !queued && (stored === 0 || (status === "refused" && stored === undefined))) {
    const others = refused.size > 0 ? "send-again" : "refused";
    return { ...result, others, note: undefined };
  }
  const left = sent - refused.size;
  const unnamed = Math.max(0, (refusals ?? refused.size) - refused.size);
  if (isRefusal && left > 0 && (unnamed > 0 || (status === "refused" && stored !== left)))
    return {
      ...result,
      others: "uncertain",
      note: `The service refused some of ${sent} rows and did not name them all.`,
    };
  return { ...result, others: "stored", note: noteOf({ answer, received, stored, queued, left, sent }) };
}

const toCount = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;

function byRow(findings: unknown, sent: number): Pick<Verdict, "refused" | "general"> {
  const refused = new Map<number, UploadFinding[]>();
  const general: UploadFinding[] = [];
  for (const item of Array.isArray(findings) ? findings : []) {
    const finding = toFinding(item);
    const { row } = finding;
    if (row === undefined || !Number.isInteger(row) || row < 1 || row > sent) general.push(finding);
    // The contract counts rows from 1.
    else refused.set(row - 1, [...(refused.get(row - 1) ?? []), finding]);
  }
  return { refused, general };
}

function toFinding(item: unknown): UploadFinding {
  const { row, field_name, value, message } = (typeof item === "object" && item !== null ? item : {}) as {
    readonly [Name in keyof UploadFinding]?: unknown;
  };
  const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return {
    ...(typeof row === "number" && { row }),
    ...(typeof field_name === "string" && { field_name }),
    ...(isPlain && { value }),
    ...(typeof message === "string" && { message }),
  };
}

type Numbers = {
  readonly answer: unknown;
  readonly received: number | undefined;
  readonly stored: number | undefined;
  readonly queued: boolean;
  readonly left: number;
  readonly sent: number;
};

function noteOf({ answer, received, stored, queued, left, sent }: Numbers): string | undefined {
  if (received !== undefined && received !== sent)
    return `The service spoke of ${rows(received)}, and ${sent} ${sent === 1 ? "was" : "were"} sent.`;
  // A job stores what is queued, so nothing need be stored yet.
  if (stored !== undefined && stored !== left && !queued)
    return `The service spoke of ${rows(stored)} stored, and ${left} ${left === 1 ? "was" : "were"} sent and not refused.`;
  if (typeof answer !== "object" || answer === null || (received === undefined && stored === undefined))
    return "The service took the rows and did not say how many it stored.";
  return undefined;
}

const rows = (count: number): string => `${count} ${count === 1 ? "row" : "rows"}`;
