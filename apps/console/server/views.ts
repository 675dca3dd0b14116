import type { CampaignsByWorkspace, CustomerGroup } from "@nudgescribe/client";
import type { Group, Workspace } from "./answers.ts";

// Only what the screen shows goes to the browser, member by member: the API may add others.

/** A success whose body has another shape than its operation promises. */
export class UnexpectedShapeError extends Error {
  override readonly name = "UnexpectedShapeError";
  readonly operation: string;

  constructor(operation: string) {
    super(`${operation}: the answer is not a list of objects`);
    this.operation = operation;
  }
}

/** The API has no list of workspaces; they are read off the campaigns, where each is named once or more. */
export function toWorkspaces(answer: readonly CampaignsByWorkspace[]): Workspace[] {
  const names = new Map<string, string>();
  for (const { workspace_id, workspace_name } of checkList("listCampaigns", answer)) {
    if (workspace_id && !names.get(workspace_id)) names.set(workspace_id, text(workspace_name));
  }
  return [...names].map(([workspace_id, name]) => ({ workspace_id, workspace_name: name || workspace_id }));
}

export function toGroups(answer: readonly CustomerGroup[]): Group[] {
  return checkList("listCustomerGroups", answer).map((group) => ({
    customer_group_id: text(group.customer_group_id),
    account_id: text(group.account_id),
    workspace_id: text(group.workspace_id),
    group_name: text(group.group_name),
    created_at: text(group.created_at),
    updated_at: text(group.updated_at),
    created_by: text(group.created_by),
    updated_by: text(group.updated_by),
  }));
}

function checkList<T>(operation: string, answer: readonly T[]): readonly T[] {
  const isList = Array.isArray(answer) && answer.every((item) => typeof item === "object" && item !== null);
  if (!isList) throw new UnexpectedShapeError(operation);
  return answer;
}

const text = (value: unknown): string => (value === undefined || value === null ? "" : String(value));
