import { type Command, defineCommand } from "../command.ts";
import { yesOption } from "../read-option.ts";
import { visible } from "../style.ts";

export const rerun: Command = defineCommand({
  name: "rerun",
  about: "start a new run of a published campaign for another group",
  args: { CAMPAIGN: "id of the campaign" },
  options: {
    group: { type: "string", value: "GROUP", about: "id of the group that the new run is for", required: true },
    yes: yesOption,
  },
  notes:
    "The messages of the run before are archived. A start is never repeated: after a lost connection look with runs first.",
  examples: ["rerun cmp_3e9a52 --group cg_81c0e2", "rerun cmp_3e9a52 --group cg_81c0e2 --yes"],
  async run({ args: { CAMPAIGN }, values: { group } }, { connect, confirm, signal }) {
    const client = connect();
    await confirm(
      `Campaign ${CAMPAIGN} will run again for group ${group}; the messages of its present run are archived.`,
    );
    const started = await client.reruns.start({ campaign_id: CAMPAIGN, customer_group_id: group }, { signal });
    const { run_number, campaign_status } = started;
    const run = run_number === undefined ? "A new run" : `Run ${run_number}`;
    return {
      data: started,
      text: `${run} of ${CAMPAIGN} has been started.${campaign_status ? ` The campaign is now ${visible(campaign_status)}.` : ""}`,
    };
  },
});
