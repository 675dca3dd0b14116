import type { UploadFinding } from "@nudgescribe/types";
import { type Finding, shorten } from "./finding.ts";
import type { FindingLog } from "./finding-log.ts";
import { judgeAnswer, type Verdict } from "./judge-answer.ts";
import type { RowLedger } from "./row-ledger.ts";
import type { RowRules } from "./row-rules.ts";
import type { SentRow } from "./send-batches.ts";
import type { SendJournal, SendProgress } from "./send-state.ts";

type TallyOptions = {
  readonly ledger: RowLedger;
  readonly log: FindingLog;
  /** Why the service refused a row, by its number. */
  readonly reasons: Map<number, string>;
  /** Totals of an import that goes on. */
  readonly from?: Pick<SendJournal, "calls" | "created" | "updated" | "queued"> | undefined;
};

type SendTotals = Pick<SendProgress, "calls" | "created" | "updated" | "queued" | "notes">;

/** Adds up the answers of the service, and puts the rows of each call into their buckets. */
export function createTally({ ledger, log, reasons, from }: TallyOptions) {
  let calls = from?.calls ?? 0;
  let created = from ? from.created : 0;
  let updated = from ? from.updated : 0;
  let queued = from?.queued ?? 0;
  const notes = new Set<string>();

  const refuse = ({ row, line }: SentRow, findings: readonly Finding[]): void => {
    ledger.move(row, "refused-by-service");
    reasons.set(row, findings.map(({ field, reason }) => (field ? `${field}: ${reason}` : reason)).join(" "));
    for (const finding of findings) log.add({ ...finding, line });
  };

  function settleOthers(rows: readonly SentRow[], verdict: Verdict, general: readonly Finding[]): readonly SentRow[] {
    if (verdict.others === "send-again") return rows;
    if (verdict.others === "stored" && verdict.queued) queued += rows.length;
    for (const [index, row] of rows.entries()) {
      if (verdict.others !== "refused") ledger.move(row.row, verdict.others);
      // What the service said of the call is told once, at its first row.
      else refuse(row, index === 0 || general.length === 0 ? findingsOr(general) : []);
    }
    if (verdict.others === "refused" && general.length > 0) {
      const why = general.map(({ reason }) => reason).join(" ");
      for (const { row } of rows) reasons.set(row, why);
    }
    return [];
  }

  return {
    countCall: (): void => {
      calls += 1;
    },
    totals: (): SendTotals => ({ calls, created, updated, queued, notes: [...notes] }),
    /** @returns the rows that were not stored and may be sent again */
    settle(rows: readonly SentRow[], { answer, rules }: { readonly answer: unknown; readonly rules: RowRules }) {
      const verdict = judgeAnswer(answer, rows.length);
      calls += 1;
      created = add(created, verdict.created, verdict);
      updated = add(updated, verdict.updated, verdict);
      if (verdict.note !== undefined) notes.add(verdict.note);
      const general = verdict.general.map((finding) => toFinding(finding, rules));
      if (verdict.others !== "refused") for (const finding of general) log.add(finding);
      const others: SentRow[] = [];
      for (const [index, row] of rows.entries()) {
        const told = verdict.refused.get(index);
        if (told)
          refuse(
            row,
            told.map((finding) => toFinding(finding, rules)),
          );
        else others.push(row);
      }
      return settleOthers(others, verdict, general);
    },
  };
}

/** A call of which nothing was stored need not say how many customers it created. */
function add(total: number | undefined, told: number | undefined, { others }: Verdict): number | undefined {
  if (told === undefined && (others === "send-again" || others === "refused")) return total;
  return total === undefined || told === undefined ? undefined : total + told;
}

const unexplained: Finding = {
  level: "refused",
  by: "service",
  line: undefined,
  column: undefined,
  header: undefined,
  field: undefined,
  value: undefined,
  reason: "The service refused the rows of this call and did not say why.",
  fix: undefined,
  proposal: undefined,
};

const findingsOr = (general: readonly Finding[]): readonly Finding[] => (general.length > 0 ? general : [unexplained]);

function toFinding({ field_name, value, message }: UploadFinding, rules: RowRules): Finding {
  return {
    ...unexplained,
    ...(field_name !== undefined && rules.placeOf(field_name)),
    field: field_name,
    value: value === undefined || value === null ? undefined : shorten(String(value)),
    reason: message || "The service refused it and did not say why.",
  };
}
