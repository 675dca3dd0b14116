import type { Campaign, OperationId } from "@nudgescribe/types";
import { fileCount, readRows } from "../campaigns/export-file.ts";
import { campaignOf } from "../campaigns/find.ts";
import { readWindow } from "../campaigns/window.ts";
import { enqueue } from "../jobs/queue.ts";
import { makeLink } from "../links.ts";
import { refuse } from "../refusal.ts";
import type { StoredCampaign } from "../store/campaigns.ts";
import { present } from "../store/rows.ts";
import type { Handlers } from "./handler.ts";
import { workspaceOf } from "./workspaces.ts";

type Operations = "listCampaigns" | "publishMessages" | "countMessageFiles" | "fetchMessageFile";

/** Rows that the parsed form has at most: the one limit that the vendor's pages tell. */
const parsedRows = 1_000;

/** Reads that nevertheless leave a trace: the vendor counts them. */
export const countsUsage: ReadonlySet<OperationId> = new Set(["countMessageFiles"]);

export const campaignMessages: Pick<Handlers, Operations> = {
  async listCampaigns({ store, caller }, request) {
    const within = readWindow(request);
    const workspaces = await store.accounts.workspaces(caller.account_id);
    const answer = [];
    for (const { workspace_id, workspace_name } of workspaces) {
      const campaigns = (await store.campaigns.ofWorkspace(workspace_id)).filter(within).map(shown);
      // rule: campaigns-empty-workspaces
      if (campaigns.length > 0 || within.everything) answer.push({ workspace_id, workspace_name, campaigns });
    }
    return answer;
  },

  async publishMessages(context, { workspace_id, campaign_id }) {
    await workspaceOf(context, workspace_id);
    const { store, caller, settings, time } = context;
    const campaign = await campaignOf(context, campaign_id, { lock: true });
    if (campaign.workspace_id !== workspace_id)
      refuse(400, "campaign-unknown", "There is no such campaign in this workspace.");
    if (campaign.status === "Ready for review")
      refuse(400, "publish-needs-approval", "The campaign is not ready to publish.");
    const account = await store.accounts.find(caller.account_id, { lock: true });
    const { publish_quota: quota = null, publishes = 0 } = account ?? {};
    if (quota !== null && publishes >= quota)
      refuse(400, "publish-quota", "The usage quota of the account is used up.");

    await store.accounts.change(caller.account_id, { publishes: publishes + 1 });
    // rule: publish-changes-state, publish-again
    if (campaign.status === "Ready to publish") {
      const run = { campaign_id, run_number: campaign.run_number };
      await store.campaigns.change(campaign_id, { ...campaign, status: "Published", published_at: time });
      await store.campaigns.setRunStatus(campaign_id, campaign.run_number, "Published");
      await store.messages.publish(run);
    }
    // rule: publish-is-queued
    await enqueue(context, {
      kind: "export-messages",
      account_id: caller.account_id,
      workspace_id,
      subject: campaign_id,
      steps: fileCount(await store.customers.count(campaign.customer_group_id), settings.rowsPerFile),
      detail: { run_number: campaign.run_number },
    });
    return { message: "Message export queued." };
  },

  async countMessageFiles(context, { campaign_id, run_number }) {
    const { store, caller } = context;
    const campaign = await campaignOf(context, campaign_id);
    const run = folderOf(campaign, run_number);
    // rule: file-count-is-usage
    const account = await store.accounts.find(caller.account_id, { lock: true });
    await store.accounts.change(caller.account_id, { file_counts: (account?.file_counts ?? 0) + 1 });
    return { pages: run === undefined ? 0 : await store.files.count({ campaign_id, run_number: run }) };
  },

  async fetchMessageFile(context, { campaign_id, page, format, run_number }) {
    const campaign = await campaignOf(context, campaign_id);
    if (format === "url" && run_number !== undefined)
      refuse(400, "no-link-for-a-run", "There is no link for the files of a run; ask for csv or json.");
    const run = folderOf(campaign, run_number);
    const file = run === undefined ? undefined : await context.store.files.find({ campaign_id, run_number: run }, page);
    if (!file) return refuse(400, "file-unknown", `There is no file ${page}.`);
    if (format === "csv") return file.content;
    if (format === "url") return { url: makeLink(context, campaign, page) };
    // rule: parsed-rows-limit
    return readRows(file.content, parsedRows);
  },
};

const shown = ({ campaign_id, campaign_name, status, customer_group_id, run_number, published_at }: StoredCampaign) =>
  present({ campaign_id, campaign_name, status, customer_group_id, run_number, published_at }) as Campaign;

/**
 * The run whose files a request is about. The files of the current run are in the folder of the campaign itself, so
 * only a historical one can be named.
 */
function folderOf({ run_number: current }: StoredCampaign, named: number | undefined): number | undefined {
  // rule: files-of-the-current-run, files-of-a-run
  if (named === undefined) return current;
  if (named > current) refuse(400, "run-unknown", `The campaign has no run ${named}.`);
  return named === current ? undefined : named;
}
