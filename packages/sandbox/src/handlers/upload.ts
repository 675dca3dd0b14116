import type { UploadCustomersRequest, UploadFinding, UploadResult } from "@nudgescribe/types";
import { enqueue } from "../jobs/queue.ts";
import { storeRows } from "../jobs/store-rows.ts";
import { refuse } from "../refusal.ts";
import { type Batch, checkUpload } from "../uploads/check-upload.ts";
import { UploadProblem } from "../uploads/upload-problem.ts";
import type { Context } from "./handler.ts";
import { identifierOf } from "./identifier.ts";
import { groupOf, workspaceOf } from "./workspaces.ts";

/** Rows that are checked, or stored, at a time. */
const batchSize = 1_000;

/** Findings in one answer; `refused` counts the rows of all of them. */
const maxFindings = 10_000;

/** Checks every row before it stores the first, so that one that does not pass keeps all of them out. */
export async function upload(context: Context, request: UploadCustomersRequest): Promise<UploadResult> {
  const workspace = await workspaceOf(context, request.workspace_id);
  const { customer_group_id } = await groupOf(context, request);
  const { store, settings, caller } = context;
  const fields = await store.fields.all(request.workspace_id);
  const identifierField = identifierOf(workspace.identifier_field, fields)?.field_id;
  // A second reading costs less than holding every row in memory.
  const read = () => checkUpload(request, fields, { identifierField, batchSize, maxRows: settings.maxRows });

  const { received, refused, findings } = tally(read());
  // rule: upload-all-or-nothing, upload-findings-limit
  if (refused > 0) return { status: "refused", received, created: 0, updated: 0, refused, findings };

  const target = { workspace_id: request.workspace_id, customer_group_id, user_id: caller.user_id };
  // rule: upload-background
  if (received > settings.backgroundRows) {
    await enqueue(context, {
      kind: "store-upload",
      account_id: caller.account_id,
      workspace_id: request.workspace_id,
      subject: customer_group_id,
      steps: Math.ceil(received / batchSize),
      detail: { user_id: caller.user_id, received, created: 0, updated: 0 },
      parts: parts(read()),
    });
    return { status: "queued", received, created: 0, updated: 0, refused: 0, findings: [] };
  }

  let [created, updated] = [0, 0];
  for (const { rows } of read()) {
    const stored = await storeRows(context, target, rows);
    created += stored.created;
    updated += stored.updated;
  }
  return { status: "completed", received, created, updated, refused: 0, findings: [] };
}

type Tally = { received: number; refused: number; readonly findings: UploadFinding[] };

function tally(batches: Iterable<Batch>): Tally {
  const sum: Tally = { received: 0, refused: 0, findings: [] };
  try {
    for (const { received, refused, findings } of batches) {
      sum.received += received;
      sum.refused += refused;
      sum.findings.push(...findings.slice(0, maxFindings - sum.findings.length));
    }
  } catch (error) {
    if (error instanceof UploadProblem) refuse(400, error.rule, error.message);
    throw error;
  }
  return sum;
}

function* parts(batches: Iterable<Batch>): Generator<string> {
  for (const { rows } of batches) yield JSON.stringify(rows);
}
