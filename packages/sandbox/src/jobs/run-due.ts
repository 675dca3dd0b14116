import { makeFile } from "../campaigns/export-file.ts";
import { addMessages, writeMessage } from "../campaigns/write-messages.ts";
import { writeTime } from "../clock.ts";
import type { Moment } from "../handlers/handler.ts";
import type { Job, JobKind } from "../store/jobs.ts";
import { storeRows } from "./store-rows.ts";

/** Does one step of a job; what it answers is the detail that the job goes on with. */
type Work = (moment: Moment, job: Job) => Promise<object | undefined>;

const works: Readonly<Record<JobKind, Work>> = {
  async "store-upload"(moment, { job_id, step, subject, workspace_id, detail }) {
    const { user_id, received, created, updated } = JSON.parse(detail);
    const rows = JSON.parse((await moment.store.jobs.part(job_id, step)) ?? "[]");
    const stored = await storeRows(moment, { workspace_id, customer_group_id: subject, user_id }, rows);
    return { user_id, received, created: created + stored.created, updated: updated + stored.updated };
  },

  async "generate-messages"(moment, { account_id, subject, detail }) {
    const { run_number, segments } = JSON.parse(detail) as { run_number: number; segments: string[] };
    const campaign = await moment.store.campaigns.find(account_id, subject);
    if (!campaign) return undefined;
    const written = segments.map((segment) => writeMessage(campaign.campaign_name, segment));
    await addMessages(moment, { campaign_id: subject, run_number }, written, false);
    return undefined;
  },

  async "export-messages"(moment, { account_id, subject, step, steps, detail }) {
    const { store } = moment;
    const { run_number } = JSON.parse(detail) as { run_number: number };
    const campaign = await store.campaigns.find(account_id, subject);
    if (!campaign) return undefined;
    const [run] = (await store.campaigns.runs(subject)).filter((one) => one.run_number === run_number);
    const customer_group_id = run?.customer_group_id ?? campaign.customer_group_id;
    await store.files.put(await makeFile(moment, { ...campaign, run_number, customer_group_id }, step + 1));
    if (step + 1 === steps) await store.files.removeAfter({ campaign_id: subject, run_number }, steps);
    return undefined;
  },
};

/** Does one step of the first job that is due. @returns whether there was one */
export async function runStep(moment: Moment): Promise<boolean> {
  const { store, now } = moment;
  const job = await store.jobs.takeDue(now);
  if (!job) return false;
  // The work counts as done when it was due, so that it does not matter when somebody came to do it.
  const detail = await works[job.kind]({ ...moment, now: job.due, time: writeTime(job.due) }, job);
  const step = job.step + 1;
  await store.jobs.change(job.job_id, {
    step,
    state: step >= job.steps ? "done" : "queued",
    detail: detail ? JSON.stringify(detail) : job.detail,
  });
  return true;
}
