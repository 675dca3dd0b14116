import type { CampaignsByWorkspace } from "../../index.ts";
import { usageError } from "../cli-error.ts";
import { type Command, defineCommand } from "../command.ts";
import { dayOf, listOf } from "../loose.ts";
import { visible } from "../style.ts";
import { table } from "../table.ts";

export const campaigns: Command = defineCommand({
  name: "campaigns",
  about: "list the campaigns of the account",
  args: {},
  options: {
    workspace: { type: "string", value: "WORKSPACE", about: "only this workspace" },
    since: { type: "string", value: "DAY", about: "only those published from this day on, such as 2026-11-01" },
    until: { type: "string", value: "DAY", about: "only those published up to this day" },
  },
  notes: "The names and the format of the window of days are inferred; whether its last day counts is unknown.",
  examples: ["campaigns", "campaigns --since 2026-11-01 --until 2026-11-30", "campaigns --workspace ws_2f6c1d --json"],
  async run({ values: { workspace, since, until } }, { connect, signal, style }) {
    const window = {
      ...(since !== undefined && { start_date: readDay("--since", since) }),
      ...(until !== undefined && { end_date: readDay("--until", until) }),
    };
    const all = listOf(await connect().campaigns.list(window, { signal }), "campaigns");
    const shown = workspace === undefined ? all : all.filter(({ workspace_id }) => workspace_id === workspace);
    if (workspace !== undefined && shown.length === 0 && since === undefined && until === undefined)
      throw usageError(`no workspace ${workspace} in the list of campaigns`, workspacesOf(all));
    const text = shown.map((of) => `${style.bold(titleOf(of))}\n${campaignTable(of)}`).join("\n\n");
    return { data: shown, text: text || "No campaigns." };
  },
});

const titleOf = ({ workspace_id, workspace_name }: CampaignsByWorkspace): string =>
  visible(
    [workspace_name, workspace_id && `(${workspace_id})`].filter(Boolean).join(" ") || "A workspace without a name",
  );

const workspacesOf = (all: readonly CampaignsByWorkspace[]): string =>
  all.length > 0 ? `It has ${all.map(({ workspace_id = "-" }) => workspace_id).join(", ")}.` : "It is empty.";

function campaignTable({ campaigns }: CampaignsByWorkspace): string {
  if (!campaigns?.length) return "No campaigns.";
  return table({
    head: ["ID", "NAME", "STATUS", "RUN", "PUBLISHED"],
    rows: campaigns.map(({ campaign_id, campaign_name, status, run_number, published_at }) => [
      campaign_id,
      campaign_name,
      status,
      run_number,
      dayOf(published_at),
    ]),
  });
}

function readDay(name: string, text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && isDate(text);
  if (isDay) return text;
  throw usageError(`${name} ${text} is not a day; write it as 2026-11-01`);
}

/** The 31st of a month with 30 days would roll over. */
function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
