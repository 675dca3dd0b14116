import { type Command, defineCommand } from "../command.ts";
import { dayOf, listOf } from "../loose.ts";
import { table } from "../table.ts";

export const runs: Command = defineCommand({
  name: "runs",
  about: "list the runs of a campaign, the newest first",
  args: { CAMPAIGN: "id of the campaign" },
  options: {},
  examples: ["runs cmp_3e9a52"],
  async run({ args: { CAMPAIGN } }, { connect, signal, style }) {
    const found = listOf(await connect().reruns.list({ campaign_id: CAMPAIGN }, { signal }), "runs");
    const rows = found.map(({ run_number, status, created_at, message_summary, ...run }) => {
      const { total, published, archived } = message_summary ?? {};
      const group = run.customer_group_name ?? run.customer_group_id;
      return [run_number, status, group, run.segment_count, total, published, archived, dayOf(created_at)];
    });
    const head = ["RUN", "STATUS", "GROUP", "SEGMENTS", "MESSAGES", "PUBLISHED", "ARCHIVED", "STARTED"];
    return {
      data: found,
      text: rows.length > 0 ? table({ head, rows, paintHead: style.bold }) : `The API tells no run of ${CAMPAIGN}.`,
    };
  },
});
