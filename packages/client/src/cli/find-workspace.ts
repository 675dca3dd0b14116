import type { Nudgescribe } from "../index.ts";
import { CliError } from "./cli-error.ts";
import { listOf } from "./loose.ts";

/** @throws CliError when no workspace has the campaign. */
export async function findWorkspace(client: Nudgescribe, campaign: string, signal: AbortSignal): Promise<string> {
  for (const { workspace_id, campaigns } of listOf(await client.campaigns.list({}, { signal }), "campaigns")) {
    if (workspace_id && campaigns?.some(({ campaign_id }) => campaign_id === campaign)) return workspace_id;
  }
  throw new CliError("NotFound", `no campaign ${campaign} in the list of campaigns`, {
    exitCode: 1,
    hint: "nudgescribe campaigns lists them. --workspace skips this search.",
  });
}
