import { segmentsOf } from "../campaigns/segments.ts";
import type { Moment } from "../handlers/handler.ts";
import { enqueue } from "../jobs/queue.ts";
import { refuse } from "../refusal.ts";
import type { StoredCampaign } from "../store/campaigns.ts";
import type { World } from "../world.ts";

/** A campaign to make for the customers that a group has now. */
export type NewCampaign = {
  readonly workspace_id: string;
  readonly customer_group_id: string;
  readonly campaign_name: string;
};

/** What people do in the vendor's own platform, and the API cannot: make a campaign and take its messages to approval. */
export type CampaignControl = {
  /** Makes a campaign for a group and queues the writing of its messages. It is `Ready for review`. */
  readonly createCampaign: (campaign: NewCampaign) => Promise<{ campaign_id: string }>;
  /** Accepts the messages of the current run as a reviewer. @returns how many were waiting */
  readonly review: (campaignId: string) => Promise<number>;
  /** Gives the reviewed messages their last approval; a campaign without open messages is `Ready to publish` then. */
  readonly approve: (campaignId: string) => Promise<{ status: string }>;
  /** Changes one message, which has to be reviewed, approved and published again. */
  readonly rewrite: (messageId: string, content: string) => Promise<void>;
};

export function campaignControl({ call }: World): CampaignControl {
  return {
    createCampaign: ({ workspace_id, customer_group_id, campaign_name }) =>
      call("write", async (moment) => {
        const { store, time, newId } = moment;
        const workspace = await store.accounts.anyWorkspace(workspace_id);
        const group = workspace && (await store.groups.find(workspace_id, customer_group_id));
        if (!group)
          return refuse(400, "control", `There is no customer group ${customer_group_id} in ${workspace_id}.`);
        const segments = await segmentsOf(moment, workspace_id, customer_group_id);
        if (segments.length === 0) refuse(400, "control", "The customer group has no customers to write for.");
        const { id: campaign_id, position } = await newId("cmp");
        await store.campaigns.create({
          campaign_id,
          position,
          account_id: workspace.account_id,
          workspace_id,
          campaign_name,
          status: "Ready for review",
          customer_group_id,
          run_number: 1,
          published_at: null,
          created_at: time,
        });
        await enqueue(moment, {
          kind: "generate-messages",
          account_id: workspace.account_id,
          workspace_id,
          subject: campaign_id,
          steps: 1,
          detail: { run_number: 1, segments },
        });
        return { campaign_id };
      }),

    review: (campaignId) =>
      call("write", async (moment) => {
        const { run } = await openRun(moment, campaignId);
        const waiting = (await moment.store.messages.ofRun(run)).filter(
          ({ review_status }) => review_status === "Pending",
        );
        for (const { message_id, approval_stage } of waiting)
          await moment.store.messages.setReview(message_id, { review_status: "Approved", approval_stage });
        return waiting.length;
      }),

    approve: (campaignId) =>
      call("write", async (moment) => {
        const { store } = moment;
        const { campaign, run } = await openRun(moment, campaignId);
        const messages = await store.messages.ofRun(run);
        if (messages.some(({ review_status }) => review_status !== "Approved"))
          refuse(400, "control", "Some messages were not reviewed; review them first.");
        for (const { message_id } of messages)
          await store.messages.setReview(message_id, { review_status: "Approved", approval_stage: "Final" });
        await store.campaigns.change(campaignId, { ...campaign, status: "Ready to publish" });
        await store.campaigns.setRunStatus(campaignId, run.run_number, "Ready to publish");
        return { status: "Ready to publish" };
      }),

    rewrite: (messageId, content) =>
      call("write", async ({ store }) => {
        const changed = await store.messages.rewrite(messageId, content);
        if (!changed) refuse(400, "control", `There is no message ${messageId}.`);
      }),
  };
}

type OpenRun = {
  readonly campaign: StoredCampaign;
  readonly run: { readonly campaign_id: string; readonly run_number: number };
};

/** The current run of a campaign, whose messages are all written. */
async function openRun({ store }: Moment, campaignId: string): Promise<OpenRun> {
  const campaign = await store.campaigns.anywhere(campaignId);
  if (!campaign) return refuse(400, "control", `There is no campaign ${campaignId}.`);
  const writing = (await store.jobs.all()).some(
    ({ kind, subject, state }) => kind === "generate-messages" && subject === campaignId && state === "queued",
  );
  if (writing) refuse(400, "control", "The messages are still being written; wait, or move the clock on.");
  return { campaign, run: { campaign_id: campaignId, run_number: campaign.run_number } };
}
