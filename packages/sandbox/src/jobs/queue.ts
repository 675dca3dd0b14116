import type { Moment } from "../handlers/handler.ts";
import type { JobKind } from "../store/jobs.ts";

export type NewJob = {
  readonly kind: JobKind;
  readonly account_id: string;
  readonly workspace_id: string;
  readonly subject: string;
  readonly steps: number;
  readonly detail: object;
  readonly parts?: Iterable<string>;
};

/** Queues work that is due `jobDelay` from now. A fault may lose it, or let it be done by a second job too. */
export async function enqueue(moment: Moment, job: NewJob): Promise<void> {
  const fault = moment.orders?.jobs;
  if (fault !== "twice") return add(moment, job, fault ?? "queued");
  // Parts may come from a generator, which gives them once.
  const kept = { ...job, parts: [...(job.parts ?? [])] };
  await add(moment, kept, "queued");
  await add(moment, kept, "queued");
}

async function add(
  { store, settings, now, time, newId }: Moment,
  { parts = [], detail, ...job }: NewJob,
  state: "queued" | "lost",
): Promise<void> {
  const { id: job_id, position } = await newId("job");
  await store.jobs.add(
    {
      ...job,
      job_id,
      position,
      state,
      due: now + settings.jobDelay,
      step: 0,
      detail: JSON.stringify(detail),
      created_at: time,
    },
    parts,
  );
}
