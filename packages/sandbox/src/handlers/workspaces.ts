import type { CustomerGroup } from "@nudgescribe/types";
import { refuse } from "../refusal.ts";
import type { Workspace } from "../store/accounts.ts";
import type { Context } from "./handler.ts";

/** The workspace of a request. One of another account is refused like one that does not exist. */
export async function workspaceOf(
  { store, caller }: Context,
  workspaceId: string,
  options: { readonly lock?: boolean } = {},
): Promise<Workspace> {
  const workspace = await store.accounts.workspace(caller.account_id, workspaceId, options);
  return workspace ?? refuse(400, "workspace-unknown", "There is no such workspace in this account.");
}

/** The group of a request. */
export async function groupOf(
  context: Context,
  { workspace_id, customer_group_id }: { readonly workspace_id: string; readonly customer_group_id: string },
): Promise<CustomerGroup> {
  await workspaceOf(context, workspace_id);
  const group = await context.store.groups.find(workspace_id, customer_group_id);
  return group ?? refuse(400, "group-unknown", "There is no such customer group in this workspace.");
}
