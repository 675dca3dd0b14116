import { type Database, sql } from "./database.ts";
import { insertAll } from "./rows.ts";

/** The message that was written for one segment of a run. */
export type StoredMessage = {
  readonly message_id: string;
  readonly campaign_id: string;
  readonly run_number: number;
  readonly segment: string;
  readonly review_status: string;
  readonly approval_stage: string;
  readonly published: number;
  readonly archived: number;
  readonly content: string;
};

export type RunOf = { readonly campaign_id: string; readonly run_number: number };

export type MessageStore = {
  readonly ofRun: (run: RunOf) => Promise<StoredMessage[]>;
  /** Those of every run, oldest first. */
  readonly ofCampaign: (campaignId: string) => Promise<StoredMessage[]>;
  readonly add: (messages: readonly (StoredMessage & { readonly position: number })[]) => Promise<void>;
  readonly publish: (run: RunOf) => Promise<void>;
  readonly archive: (run: RunOf) => Promise<void>;
  /** @returns whether there is such a message */
  readonly rewrite: (messageId: string, content: string) => Promise<boolean>;
  readonly setReview: (
    messageId: string,
    review: Pick<StoredMessage, "review_status" | "approval_stage">,
  ) => Promise<void>;
};

const message = sql`select message_id, campaign_id, run_number, segment, review_status, approval_stage, published, archived,
  content from message`;

export const messageStore = (database: Database): MessageStore => ({
  ofRun: ({ campaign_id, run_number }) =>
    database.all(sql`${message} where campaign_id = ${campaign_id} and run_number = ${run_number} order by position`),
  ofCampaign: (campaignId) =>
    database.all(sql`${message} where campaign_id = ${campaignId} order by run_number, position`),
  add: (messages) => insertAll(database, "message", messages),
  async publish({ campaign_id, run_number }) {
    await database.run(
      sql`update message set published = 1 where campaign_id = ${campaign_id} and run_number = ${run_number}`,
    );
  },
  async archive({ campaign_id, run_number }) {
    await database.run(
      sql`update message set archived = 1 where campaign_id = ${campaign_id} and run_number = ${run_number}`,
    );
  },
  async rewrite(messageId, content) {
    const changed = await database.run(
      sql`update message set content = ${content}, review_status = 'Pending', approval_stage = 'Review', published = 0
          where message_id = ${messageId}`,
    );
    return changed === 1;
  },
  async setReview(messageId, { review_status, approval_stage }) {
    await database.run(
      sql`update message set review_status = ${review_status}, approval_stage = ${approval_stage}
          where message_id = ${messageId}`,
    );
  },
});
