import { type Command, defineCommand } from "../command.ts";
import { workspaceOption, yesOption } from "../read-option.ts";

export const groupsDelete: Command = defineCommand({
  name: "groups delete",
  about: "delete a customer group for good",
  args: { GROUP: "id of the group" },
  options: { workspace: workspaceOption, yes: yesOption },
  notes: "What happens to the customers of a deleted group is unknown.",
  examples: ["groups delete cg_81c0e2 --workspace ws_2f6c1d", "groups delete cg_81c0e2 --workspace ws_2f6c1d --yes"],
  async run({ args: { GROUP }, values: { workspace } }, { connect, confirm, signal }) {
    const client = connect();
    await confirm(`Group ${GROUP} of workspace ${workspace} will be deleted for good.`);
    const request = { workspace_id: workspace, customer_group_id: GROUP };
    await client.customerGroups.delete(request, { signal });
    return { data: { deleted: true, ...request }, text: `Deleted group ${GROUP}` };
  },
});
