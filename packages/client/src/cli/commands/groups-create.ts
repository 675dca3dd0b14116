import { type Command, defineCommand } from "../command.ts";
import { workspaceOption } from "../read-option.ts";
import { visible } from "../style.ts";

export const groupsCreate: Command = defineCommand({
  name: "groups create",
  about: "create a customer group",
  args: { NAME: "name of the group" },
  options: { workspace: workspaceOption },
  notes:
    "Whether two groups may have one name is unknown, so the call is never repeated: after a lost connection look with groups list first.",
  examples: ['groups create "Motor renewals December" --workspace ws_2f6c1d'],
  async run({ args: { NAME }, values: { workspace } }, { connect, signal }) {
    const group = await connect().customerGroups.create({ workspace_id: workspace, group_name: NAME }, { signal });
    const id = group.customer_group_id ?? "an id that the API does not tell";
    return { data: group, text: `Created group ${visible(id)}: ${visible(group.group_name ?? NAME)}` };
  },
});
