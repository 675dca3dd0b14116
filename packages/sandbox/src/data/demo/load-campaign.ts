import { fileCount, makeFile } from "../../campaigns/export-file.ts";
import { defaultSettings } from "../../settings.ts";
import type { StoredCampaign } from "../../store/campaigns.ts";
import type { StoredMessage } from "../../store/messages.ts";
import type { Store } from "../../store/store.ts";
import type { DemoCampaign, DemoGroup, DemoRun, Progress } from "./plan.ts";

type Owner = { readonly account_id: string; readonly workspace_id: string };

type Told = { readonly campaign: DemoCampaign; readonly groups: readonly DemoGroup[] };

/** Stores a campaign as its runs have left it, with the files of those that were exported. */
export async function loadCampaign(store: Store, owner: Owner, { campaign, groups }: Told): Promise<void> {
  const { runs, published_at = null, campaign_id, campaign_name, status } = campaign;
  const [first, current] = [runs[0], runs.at(-1)];
  if (!first || !current) return;
  const stored: StoredCampaign = {
    ...owner,
    campaign_id,
    campaign_name,
    status,
    customer_group_id: current.customer_group_id,
    run_number: runs.length,
    published_at,
    created_at: first.created_at,
  };
  await store.campaigns.create({ ...stored, position: await store.world.takeNumbers(1) });

  for (const [index, run] of runs.entries()) {
    const { customer_group_id, created_at, messages } = run;
    const run_number = index + 1;
    const isCurrent = run === current;
    const runStatus = isCurrent ? status : "Published";
    await addMessages(store, run, { campaign_id, run_number, archived: Number(!isCurrent) });
    // A campaign that was never rerun has no run of its own in the store.
    if (runs.length > 1) {
      const group = groups.find((one) => one.customer_group_id === customer_group_id);
      await store.campaigns.addRun({
        campaign_id,
        run_number,
        customer_group_id,
        customer_group_name: group?.group_name ?? "",
        status: runStatus,
        segment_count: messages.length,
        created_at,
      });
    }
    if (runStatus === "Published") await addFiles(store, run, { ...stored, customer_group_id, run_number });
  }
}

const progress: Readonly<Record<Progress, Pick<StoredMessage, "review_status" | "approval_stage" | "published">>> = {
  pending: { review_status: "Pending", approval_stage: "Review", published: 0 },
  reviewed: { review_status: "Approved", approval_stage: "Review", published: 0 },
  approved: { review_status: "Approved", approval_stage: "Final", published: 0 },
  published: { review_status: "Approved", approval_stage: "Final", published: 1 },
};

async function addMessages(
  store: Store,
  { messages }: DemoRun,
  run: Pick<StoredMessage, "campaign_id" | "run_number" | "archived">,
): Promise<void> {
  const first = await store.world.takeNumbers(messages.length);
  await store.messages.add(
    messages.map((message, index) => ({
      message_id: message.message_id,
      position: first + index,
      ...run,
      segment: message.segment,
      ...progress[message.progress],
      content: message.content,
    })),
  );
}

async function addFiles(store: Store, { file }: DemoRun, campaign: StoredCampaign): Promise<void> {
  const { campaign_id, run_number, customer_group_id } = campaign;
  if (file) return store.files.put({ campaign_id, run_number, page: 1, ...file });
  const moment = { store, settings: defaultSettings };
  const files = fileCount(await store.customers.count(customer_group_id), defaultSettings.rowsPerFile);
  for (let page = 1; page <= files; page++) await store.files.put(await makeFile(moment, campaign, page));
}
