import { type Database, sql } from "./database.ts";
import { insertOne } from "./rows.ts";

export type JobKind = "store-upload" | "generate-messages" | "export-messages";

export type Job = {
  readonly job_id: string;
  readonly position: number;
  readonly kind: JobKind;
  readonly account_id: string;
  readonly workspace_id: string;
  /** What the job is about: a customer group, or a campaign. */
  readonly subject: string;
  readonly state: "queued" | "done" | "lost";
  /** Sandbox time in ms from which on it may be worked on. */
  readonly due: number;
  /** How many of its `steps` are done. Each is done in one transaction, so a killed process leaves no half of one. */
  readonly step: number;
  readonly steps: number;
  /** JSON text for the worker. */
  readonly detail: string;
  readonly created_at: string;
};

export type JobStore = {
  readonly add: (job: Job, parts?: Iterable<string>) => Promise<void>;
  /** The first job that is due and that nobody else works on. */
  readonly takeDue: (now: number) => Promise<Job | undefined>;
  readonly part: (jobId: string, step: number) => Promise<string | undefined>;
  readonly change: (jobId: string, change: Pick<Job, "state" | "step" | "detail">) => Promise<void>;
  readonly all: () => Promise<Job[]>;
};

const job = sql`select job_id, position, kind, account_id, workspace_id, subject, state, due, step, steps, detail, created_at
  from job`;

export const jobStore = (database: Database): JobStore => ({
  async add(row, parts = []) {
    await insertOne(database, "job", row);
    let step = 0;
    for (const content of parts) {
      await insertOne(database, "job_part", { job_id: row.job_id, step, content });
      step += 1;
    }
  },
  takeDue: (now) =>
    database.first(
      sql`${job} where state = 'queued' and due <= ${now} order by due, position limit 1${database.dialect.unlockedOnly}`,
    ),
  async part(jobId, step) {
    const row = await database.first<{ content: string }>(
      sql`select content from job_part where job_id = ${jobId} and step = ${step}`,
    );
    return row?.content;
  },
  async change(jobId, { state, step, detail }) {
    await database.run(
      sql`update job set state = ${state}, step = ${step}, detail = ${detail} where job_id = ${jobId}`,
    );
    if (state === "done") await database.run(sql`delete from job_part where job_id = ${jobId}`);
  },
  all: () => database.all(sql`${job} order by position`),
});
