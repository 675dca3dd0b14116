import { campaignOf, firstRun, runsOf } from "../campaigns/find.ts";
import { segmentsOf } from "../campaigns/segments.ts";
import { addMessages } from "../campaigns/write-messages.ts";
import { enqueue } from "../jobs/queue.ts";
import { refuse } from "../refusal.ts";
import type { CampaignStatus } from "../store/campaigns.ts";
import type { Handlers } from "./handler.ts";
import { groupOf } from "./workspaces.ts";

type Operations = "listCampaignRuns" | "listRunMessages" | "startCampaignRerun";

export const campaignReruns: Pick<Handlers, Operations> = {
  async listCampaignRuns(context, { campaign_id }) {
    const { store } = context;
    const runs = await runsOf(store, await campaignOf(context, campaign_id));
    const messages = await store.messages.ofCampaign(campaign_id);
    // rule: runs-newest-first
    return runs.map(({ campaign_id: _campaign, ...run }) => {
      const own = messages.filter(({ run_number }) => run_number === run.run_number);
      const message_summary = {
        total: own.length,
        published: own.filter(({ published }) => published === 1).length,
        archived: own.filter(({ archived }) => archived === 1).length,
      };
      return { ...run, message_summary };
    });
  },

  async listRunMessages(context, { campaign_id, run_number }) {
    const campaign = await campaignOf(context, campaign_id);
    if (run_number !== undefined && run_number > campaign.run_number)
      refuse(400, "run-unknown", `The campaign has no run ${run_number}.`);
    const messages = await context.store.messages.ofRun({
      campaign_id,
      run_number: run_number ?? campaign.run_number,
    });
    // rule: messages-of-the-current-run, messages-of-a-run
    return messages
      .filter(({ archived }) => run_number !== undefined || archived === 0)
      .map(({ published: _published, archived, ...message }) => ({ ...message, archived: archived === 1 }));
  },

  async startCampaignRerun(context, { campaign_id, customer_group_id }) {
    const { store, time } = context;
    const campaign = await campaignOf(context, campaign_id, { lock: true });
    if (campaign.status !== "Published") refuse(400, "rerun-needs-published", "The campaign is not published.");
    const current = { campaign_id, run_number: campaign.run_number };
    const earlier = await store.messages.ofCampaign(campaign_id);
    if (earlier.some(({ run_number, published }) => run_number === current.run_number && published === 0))
      refuse(400, "rerun-needs-published-messages", "The current run has messages that are not published.");
    // rule: rerun-same-group
    const group = await groupOf(context, { workspace_id: campaign.workspace_id, customer_group_id });
    const segments = await segmentsOf(context, campaign.workspace_id, customer_group_id);
    if (segments.length === 0) refuse(400, "rerun-needs-customers", "The customer group has no customers.");

    // rule: rerun-matches-segments
    const known = new Map(earlier.map(({ segment, content }) => [segment, content]));
    const isNew = (segment: string): boolean => !known.has(segment);
    const status: CampaignStatus = segments.some(isNew) ? "Ready for review" : "Ready to publish";
    const run = { campaign_id, run_number: campaign.run_number + 1 };

    const [newest] = await store.campaigns.runs(campaign_id);
    if (!newest) await store.campaigns.addRun(await firstRun(store, campaign));
    await store.campaigns.addRun({
      ...run,
      customer_group_id,
      customer_group_name: group.group_name,
      status,
      segment_count: segments.length,
      created_at: time,
    });
    // rule: rerun-archives
    await store.messages.archive(current);
    await store.campaigns.change(campaign_id, { ...campaign, ...run, customer_group_id, status });
    const matched = segments.filter((segment) => !isNew(segment));
    await addMessages(
      context,
      run,
      matched.map((segment) => ({ segment, content: known.get(segment) ?? "" })),
      true,
    );
    if (status === "Ready for review") {
      await enqueue(context, {
        kind: "generate-messages",
        account_id: campaign.account_id,
        workspace_id: campaign.workspace_id,
        subject: campaign_id,
        steps: 1,
        detail: { ...run, segments: segments.filter(isNew) },
      });
    }
    return { run_number: run.run_number, campaign_status: status };
  },
};
