import { Nudgescribe } from "@nudgescribe/client";
import { toProblem } from "../server/problem.ts";
import { type CheckedFile, openFile, type SendHooks, type Upload } from "../web/imports/engine.ts";
import type { Finding } from "../web/imports/finding.ts";
import { guessColumns } from "../web/imports/guess-columns.ts";
import { type ImportField, toImportFields } from "../web/imports/import-field.ts";
import type { Bucket } from "../web/imports/row-ledger.ts";
import type { Mapping } from "../web/imports/row-rules.ts";
import { createDemo } from "./demo-sandbox.ts";

/** The fields of the workspace Harbour Mutual UK, and one of every other type. */
export const fields: readonly ImportField[] = [
  { name: "first_name", type: "string" },
  { name: "policy_number", type: "string" },
  { name: "renewal_date", type: "Date", format: "dd/MM/yyyy" },
  { name: "premium", type: "currency", format: "GBP" },
  { name: "cover_class", type: "char" },
  { name: "claim_free_years", type: "number" },
];

export const csv = (...lines: readonly string[]): File => new File([lines.join("\n")], "customers.csv");

/** Opens a file whose columns are guessed, and checks it. */
export async function check(file: Blob, to: readonly ImportField[] = fields, mapping?: Mapping): Promise<CheckedFile> {
  const opened = await openFile(file);
  const guesses = guessColumns(opened.overview.columns, to);
  return opened.check({ mapping: mapping ?? guesses.map(({ field }) => field), fields: to });
}

export const findingsOf = (checked: CheckedFile): readonly Finding[] => checked.findings(0, 100_000).findings;

/** What a person reads off the table of findings. */
export const told = (checked: CheckedFile) =>
  findingsOf(checked).map(({ line, column, header, value, reason, fix, proposal }) => ({
    line,
    column,
    header,
    value,
    reason,
    fix,
    proposal,
  }));

export const target = { workspace_id: "ws_2f6c1d", customer_group_id: "cg_81c0e2" };

export const hooks = (upload: Upload): SendHooks => ({ upload, problemOf: toProblem });

/** The service as it should be: it stores every row. */
export const storesAll: Upload = async ({ customers }) => ({
  status: "completed",
  received: customers.length,
  created: customers.length,
  updated: 0,
  refused: 0,
  findings: [],
});

/** As many good rows as are asked for. */
export const goodFile = (rows: number): File =>
  csv("policy_number,premium", ...Array.from({ length: rows }, (_, index) => `HM-${index + 1},${index}.50`));

export const refusedLines = async (checked: CheckedFile, ...buckets: readonly Bucket[]): Promise<string> =>
  (await checked.refusedFile(buckets)).text();

/** A sandbox with the demo data, as the engine and a person at the API see it. */
export async function openSandbox() {
  const sandbox = await createDemo();
  const client = new Nudgescribe({
    baseUrl: "https://sandbox.test",
    fetch: sandbox.fetch,
    ...sandbox.credentials,
    log: "off",
  });
  const upload: Upload = (request, signal) => client.customers.upload(request, { signal });
  return {
    sandbox,
    client,
    upload,
    fields: async (workspace_id: string) => toImportFields(await client.profileFields.list({ workspace_id })),
  };
}
