import { type Nudgescribe, UnauthorisedError } from "@nudgescribe/client";

/** Part of your app: what a user sees of a workspace. */
export async function groupNames(nudgescribe: Nudgescribe, workspace_id: string): Promise<string> {
  try {
    const groups = await nudgescribe.customerGroups.list({ workspace_id });
    return groups.map(({ group_name }) => group_name).join(", ");
  } catch (error) {
    if (error instanceof UnauthorisedError) return "You may not see the groups of this workspace.";
    throw error;
  }
}
