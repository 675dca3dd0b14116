import type { CustomerRow, UploadFinding } from "@nudgescribe/types";
import { checkCsv } from "./check-csv.ts";
import { checkCustomers } from "./check-customers.ts";
import type { CheckedRow } from "./check-row.ts";
import type { UploadField } from "./field-value.ts";
import { UploadProblem } from "./upload-problem.ts";

export type { CheckedRow } from "./check-row.ts";
export type { UploadField } from "./field-value.ts";
export { UploadProblem } from "./upload-problem.ts";

/** Rows of an upload that follow each other, checked. */
export type Batch = {
  /** Number of rows. */
  readonly received: number;
  /** Number of rows with at least one finding. */
  readonly refused: number;
  /** The rows without a finding, in order. */
  readonly rows: readonly CheckedRow[];
  readonly findings: readonly UploadFinding[];
};

export type UploadSource = { readonly customers: readonly CustomerRow[] } | { readonly data_file: string };

export type CheckOptions = {
  /** The `field_id` of the field that customers are matched by. */
  readonly identifierField: string | undefined;
  /** Rows in a batch; the last has the rest. */
  readonly batchSize: number;
  /** Rows in an upload. */
  readonly maxRows: number;
};

/**
 * Checks an upload, a batch of rows at a time. An upload without rows gives no batch.
 *
 * What is wrong with a file may show only at its end, when batches were already given: store nothing for good before
 * the last.
 *
 * @throws UploadProblem when the upload as a whole cannot be read, and when it has too many rows
 */
export function* checkUpload(
  source: UploadSource,
  fields: readonly UploadField[],
  { identifierField, batchSize, maxRows }: CheckOptions,
): Generator<Batch> {
  if ("customers" in source && source.customers.length > maxRows) throw tooManyRows(maxRows);
  const checks =
    "customers" in source
      ? checkCustomers(source.customers, fields, identifierField)
      : checkCsv(source.data_file, fields, identifierField);

  let total = 0;
  let batch = emptyBatch();
  for (const checked of checks) {
    total += 1;
    if (total > maxRows) throw tooManyRows(maxRows);
    batch.received += 1;
    if ("profile" in checked) batch.rows.push(checked);
    else {
      batch.refused += 1;
      for (const finding of checked) batch.findings.push(finding);
    }
    if (batch.received < batchSize) continue;
    yield batch;
    batch = emptyBatch();
  }
  if (batch.received > 0) yield batch;
}

const emptyBatch = () => ({ received: 0, refused: 0, rows: [] as CheckedRow[], findings: [] as UploadFinding[] });

const tooManyRows = (maxRows: number): UploadProblem =>
  new UploadProblem("upload-too-many-rows", `The upload has more than ${maxRows} rows; send it in parts.`);
