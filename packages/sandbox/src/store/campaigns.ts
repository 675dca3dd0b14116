import { type Database, sql } from "./database.ts";
import { insertOne } from "./rows.ts";

export type CampaignStatus = "Ready for review" | "Ready to publish" | "Published";

export type StoredCampaign = {
  readonly campaign_id: string;
  readonly account_id: string;
  readonly workspace_id: string;
  readonly campaign_name: string;
  readonly status: CampaignStatus;
  readonly customer_group_id: string;
  readonly run_number: number;
  readonly published_at: string | null;
  readonly created_at: string;
};

/** One run. A campaign that was never rerun has none: its only run is what the campaign itself says. */
export type StoredRun = {
  readonly campaign_id: string;
  readonly run_number: number;
  readonly customer_group_id: string;
  readonly customer_group_name: string;
  readonly status: CampaignStatus;
  readonly segment_count: number;
  readonly created_at: string;
};

export type CampaignStore = {
  readonly ofWorkspace: (workspaceId: string) => Promise<StoredCampaign[]>;
  /** With `lock`, nobody else changes the campaign before the end of the transaction. */
  readonly find: (
    accountId: string,
    campaignId: string,
    options?: { readonly lock?: boolean },
  ) => Promise<StoredCampaign | undefined>;
  readonly anywhere: (campaignId: string) => Promise<StoredCampaign | undefined>;
  readonly create: (campaign: StoredCampaign & { readonly position: number }) => Promise<void>;
  readonly change: (
    campaignId: string,
    change: Pick<StoredCampaign, "status" | "customer_group_id" | "run_number" | "published_at">,
  ) => Promise<void>;
  /** Newest first. */
  readonly runs: (campaignId: string) => Promise<StoredRun[]>;
  readonly addRun: (run: StoredRun) => Promise<void>;
  readonly setRunStatus: (campaignId: string, runNumber: number, status: CampaignStatus) => Promise<void>;
};

const campaign = sql`select campaign_id, account_id, workspace_id, campaign_name, status, customer_group_id, run_number,
  published_at, created_at from campaign`;

export const campaignStore = (database: Database): CampaignStore => ({
  ofWorkspace: (workspaceId) => database.all(sql`${campaign} where workspace_id = ${workspaceId} order by position`),
  find: (accountId, campaignId, { lock = false } = {}) =>
    database.first(
      sql`${campaign} where campaign_id = ${campaignId} and account_id = ${accountId}${lock ? database.dialect.locked : sql``}`,
    ),
  anywhere: (campaignId) => database.first(sql`${campaign} where campaign_id = ${campaignId}`),
  create: (row) => insertOne(database, "campaign", row),
  async change(campaignId, { status, customer_group_id, run_number, published_at }) {
    await database.run(
      sql`update campaign set status = ${status}, customer_group_id = ${customer_group_id}, run_number = ${run_number},
          published_at = ${published_at} where campaign_id = ${campaignId}`,
    );
  },
  runs: (campaignId) =>
    database.all(
      sql`select campaign_id, run_number, customer_group_id, customer_group_name, status, segment_count, created_at
          from campaign_run where campaign_id = ${campaignId} order by run_number desc`,
    ),
  addRun: (run) => insertOne(database, "campaign_run", run),
  async setRunStatus(campaignId, runNumber, status) {
    await database.run(
      sql`update campaign_run set status = ${status} where campaign_id = ${campaignId} and run_number = ${runNumber}`,
    );
  },
});
