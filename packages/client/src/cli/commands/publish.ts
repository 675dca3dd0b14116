import { type Command, defineCommand } from "../command.ts";
import { findWorkspace } from "../find-workspace.ts";
import { findWorkspaceOption, readCount } from "../read-option.ts";
import { visible } from "../style.ts";
import { counted } from "../table.ts";
import { defaultWaitLimit, waitForFiles, waitLimitOption } from "../wait-for-files.ts";

export const publish: Command = defineCommand({
  name: "publish",
  about: "publish the messages of a campaign: queue their export",
  args: { CAMPAIGN: "id of the campaign" },
  options: {
    workspace: findWorkspaceOption,
    wait: { type: "boolean", about: "wait until the files are there" },
    "wait-limit": waitLimitOption,
  },
  notes:
    "Publishing changes the campaign and counts against the quota, so it is never repeated: after a lost connection look with campaigns first.",
  examples: ["publish cmp_3e9a52", "publish cmp_3e9a52 --workspace ws_2f6c1d --wait"],
  async run({ args: { CAMPAIGN }, values }, { connect, io, progress, signal }) {
    const waitLimit = readCount("--wait-limit", values["wait-limit"] ?? defaultWaitLimit, { least: 1, most: 86_400 });
    const client = connect();
    const workspace = values.workspace ?? (await findWorkspace(client, CAMPAIGN, signal));
    const { message } = await client.messages.publish({ workspace_id: workspace, campaign_id: CAMPAIGN }, { signal });
    const said = message ? ` The API says: ${visible(message)}` : "";
    if (!values.wait)
      return {
        data: { campaign_id: CAMPAIGN, workspace_id: workspace, published: true, message },
        text: `Published ${CAMPAIGN}: the export is queued.${said}`,
      };
    const files = await waitForFiles(client, CAMPAIGN, { io, progress, waitLimit: waitLimit * 1_000 });
    return {
      data: { campaign_id: CAMPAIGN, workspace_id: workspace, published: true, message, files },
      text: `Published ${CAMPAIGN}: ${counted(files, "file")} can be fetched with nudgescribe export.`,
    };
  },
});
