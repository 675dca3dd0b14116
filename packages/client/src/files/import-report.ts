import type { UploadFinding, UploadResult } from "@nudgescribe/types";
import type { UploadPart } from "./parts.ts";

/** One value that the service refused. */
export type RefusedValue = {
  /**
   * Where the row starts: the line of the CSV file, whose header is line 1, or the position among rows given as objects,
   * where the first is 1. `undefined` when the service named no row of the upload.
   */
  readonly line: number | undefined;
  /** Position of the field in the header of the CSV file; the first is 1. */
  readonly column: number | undefined;
  readonly field: string | undefined;
  /** The value that was sent. Personal data. */
  readonly value: UploadFinding["value"];
  /** The service's sentence about it. */
  readonly message: string | undefined;
};

/** What became of an import. A number is `undefined` when an answer of the service did not tell it. */
export type ImportReport = {
  readonly calls: number;
  /** Rows in the calls that were answered. */
  readonly rowsSent: number;
  readonly created: number | undefined;
  readonly updated: number | undefined;
  readonly refusedRows: number | undefined;
  /** Every value that did not pass the checks of the service. */
  readonly refused: readonly RefusedValue[];
  /** The different `status` values of the answers; `queued` means that the numbers are not final. */
  readonly statuses: readonly string[];
};

/** Adds up the answers of the calls. */
export type Tally = {
  readonly add: (part: UploadPart, answer: UploadResult) => void;
  readonly report: () => ImportReport;
};

export function startTally(): Tally {
  const refused: RefusedValue[] = [];
  const statuses = new Set<string>();
  let [calls, rowsSent] = [0, 0];
  let created: number | undefined = 0;
  let updated: number | undefined = 0;
  let refusedRows: number | undefined = 0;
  return {
    // The shape of the answer is a guess of the contract, so each member may be missing, null or of another type.
    add(part, answer) {
      const told = (answer ?? {}) as Loose<UploadResult>;
      const findings = Array.isArray(told.findings) ? told.findings.map((finding) => refusedValue(part, finding)) : [];
      for (const finding of findings) refused.push(finding);
      if (typeof told.status === "string") statuses.add(told.status);
      calls += 1;
      rowsSent += part.lines.length;
      created = sum(created, told.created);
      updated = sum(updated, told.updated);
      refusedRows = sum(refusedRows, told.refused);
    },
    report: () => ({ calls, rowsSent, created, updated, refusedRows, refused, statuses: [...statuses] }),
  };
}

type Loose<T> = { readonly [Name in keyof T]?: unknown };

function refusedValue({ lines, columns }: UploadPart, finding: unknown): RefusedValue {
  const { row, field_name, value, message } = (finding ?? {}) as Loose<UploadFinding>;
  const field = typeof field_name === "string" ? field_name : undefined;
  const column = field === undefined ? 0 : columns.indexOf(field) + 1;
  return {
    // The contract counts rows from 1 and leaves the header out.
    line: typeof row === "number" ? lines[row - 1] : undefined,
    column: column > 0 ? column : undefined,
    field,
    value: value as UploadFinding["value"],
    message: typeof message === "string" ? message : undefined,
  };
}

const sum = (total: number | undefined, told: unknown): number | undefined =>
  total !== undefined && typeof told === "number" ? total + told : undefined;
