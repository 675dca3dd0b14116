import { ConnectionError, type Nudgescribe, UnauthorisedError } from "@nudgescribe/client";

/** Part of your app: saves a group, and says what a user should know about it. */
export async function saveGroup(nudgescribe: Nudgescribe, workspace_id: string, group_name: string): Promise<string> {
  try {
    await nudgescribe.customerGroups.create({ workspace_id, group_name });
    return "saved";
  } catch (error) {
    if (error instanceof UnauthorisedError) return "you may not save groups here";
    if (error instanceof ConnectionError && error.sent !== "no") return "perhaps saved: look before you save again";
    throw error;
  }
}
