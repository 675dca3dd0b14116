import { type Command, defineCommand } from "../command.ts";
import { workspaceOption } from "../read-option.ts";
import { visible } from "../style.ts";

export const groupsRename: Command = defineCommand({
  name: "groups rename",
  about: "give a customer group another name",
  args: { GROUP: "id of the group", NAME: "its new name" },
  options: { workspace: workspaceOption },
  examples: ['groups rename cg_81c0e2 "Motor renewals January" --workspace ws_2f6c1d'],
  async run({ args: { GROUP, NAME }, values: { workspace } }, { connect, signal }) {
    const request = { workspace_id: workspace, customer_group_id: GROUP, group_name: NAME };
    const group = await connect().customerGroups.update(request, { signal });
    return { data: group, text: `Renamed group ${GROUP}: ${visible(group.group_name ?? NAME)}` };
  },
});
