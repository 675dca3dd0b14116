import { type Command, defineCommand } from "../command.ts";
import { dayOf, listOf } from "../loose.ts";
import { workspaceOption } from "../read-option.ts";
import { table } from "../table.ts";

export const groupsList: Command = defineCommand({
  name: "groups list",
  about: "list the customer groups of a workspace",
  args: {},
  options: { workspace: workspaceOption },
  examples: ["groups list --workspace ws_2f6c1d", "groups list --workspace ws_2f6c1d --json | jq -r '.[].group_name'"],
  async run({ values: { workspace } }, { connect, signal, style }) {
    const answer = await connect().customerGroups.list({ workspace_id: workspace }, { signal });
    const groups = listOf(answer, "groups");
    const rows = groups.map(({ customer_group_id, group_name, created_at }) => [
      customer_group_id,
      group_name,
      dayOf(created_at),
    ]);
    const head = ["ID", "NAME", "CREATED"];
    return {
      data: groups,
      text: rows.length > 0 ? table({ head, rows, paintHead: style.bold }) : `No groups in workspace ${workspace}.`,
    };
  },
});
