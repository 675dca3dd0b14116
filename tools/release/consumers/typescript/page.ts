import { type ApiError, Nudgescribe } from "@nudgescribe/client";
import { createClient, listCustomerGroups } from "@nudgescribe/client/functions";
import type { CustomerGroup, OperationId } from "@nudgescribe/types";

const account = { apiKey: "key", email: "ada@example.com", password: "password" };

export async function namesOf(workspace_id: string): Promise<(string | undefined)[]> {
  const groups: CustomerGroup[] = await new Nudgescribe(account).customerGroups.list({ workspace_id });
  const again: CustomerGroup[] = await listCustomerGroups(createClient(account), { workspace_id });
  return [...groups, ...again].map(({ group_name }) => group_name);
}

export async function statusOf(workspace_id: string): Promise<number | undefined> {
  const result = await new Nudgescribe(account).customerGroups.list({ workspace_id }).safe();
  if (result.ok) return undefined;
  const error: ApiError | Error = result.error;
  return "status" in error ? error.status : undefined;
}

export const operation: OperationId = "listCustomerGroups";

// @ts-expect-error a workspace is required
export const wrong = new Nudgescribe(account).customerGroups.list({});
