import type { CampaignsByWorkspace } from "@nudgescribe/types/schemas";

const key = "console-workspace";

export const rememberWorkspace = (workspaceId: string): void => localStorage.setItem(key, workspaceId);

/** The workspace that was open last, else the first in which something waits to be published, else the first. */
export function firstWorkspace(answer: readonly CampaignsByWorkspace[]): string | undefined {
  const last = localStorage.getItem(key);
  const workspaces = answer.filter(({ workspace_id }) => workspace_id);
  const chosen =
    workspaces.find(({ workspace_id }) => workspace_id === last) ??
    workspaces.find(({ campaigns }) => campaigns?.some(({ status }) => status === "Ready to publish")) ??
    workspaces[0];
  return chosen?.workspace_id;
}
