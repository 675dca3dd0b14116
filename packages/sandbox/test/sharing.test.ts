import pg from "pg";
import { describe, expect, test } from "vitest";
import { type Caller, callerOf, control } from "./api-calls.ts";
import { type Command, startCommand } from "./command.ts";
import { account_id, now, people, workspace_id } from "./sandboxes.ts";
import { freshDatabase, postgresIsRunning } from "./stores.ts";

type Pair = AsyncDisposable & {
  readonly commands: readonly [Command, Command];
  readonly calls: readonly [Caller, Caller];
  /** One that is neither always the first nor always the second. */
  readonly one: (number: number) => Caller;
  /** Looks past the sandbox. */
  readonly query: (text: string) => Promise<Record<string, unknown>[]>;
};

/** Two processes on one fresh database, started at the same moment. */
async function pair(): Promise<Pair> {
  const db = await freshDatabase();
  const start = () => startCommand(["--now", now], { DATABASE_URL: db });
  const commands = await Promise.all([start(), start()]);
  const calls = await Promise.all([callerOf(commands[0]), callerOf(commands[1])]);
  return {
    commands,
    calls,
    one: (number) => calls[number % 2 === 0 ? 0 : 1],
    async query(text) {
      const client = new pg.Client(db);
      await client.connect();
      const { rows } = await client.query(text);
      await client.end();
      return rows;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(commands.map((command) => command[Symbol.asyncDispose]()));
    },
  };
}

const many = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

async function addFields(call: Caller): Promise<void> {
  for (const field_name of ["policy_number", "first_name", "segment", "renewal_date"])
    await call("createProfileField", { workspace_id, field_name, field_type: "string" });
}

async function addGroup(call: Caller, customers: readonly object[] = []): Promise<string> {
  const made = await call<{ customer_group_id: string }>("createCustomerGroup", { workspace_id, group_name: "Shared" });
  const { customer_group_id } = made.body;
  const upload = await call("uploadCustomers", { workspace_id, customer_group_id, customers });
  expect(upload).toMatchObject({ status: 200, body: { status: "completed", created: customers.length } });
  return customer_group_id;
}

async function addCampaigns({ commands: [first] }: Pair, customer_group_id: string, count: number): Promise<string[]> {
  const campaign = { workspace_id, customer_group_id, campaign_name: "Shared" };
  const made = await many(count, () => control<{ campaign_id: string }>(first, "campaigns", campaign));
  await control(first, "clock/advance", { by: "1s" });
  for (const { campaign_id } of made) {
    await control(first, "campaigns/review", { campaign_id });
    await control(first, "campaigns/approve", { campaign_id });
  }
  return made.map(({ campaign_id }) => campaign_id);
}

const tally = (values: readonly number[]): Record<number, number> =>
  Object.fromEntries([...new Set(values)].map((value) => [value, values.filter((one) => one === value).length]));

describe.skipIf(!postgresIsRunning)("two processes on one PostgreSQL database", () => {
  test("see each other's state, sessions and clock", async () => {
    await using both = await pair();
    const [first, second] = both.calls;
    const customer_group_id = await addGroup(first);
    expect((await second("listCustomerGroups", { workspace_id })).body).toMatchObject([{ customer_group_id }]);
    await second("updateCustomerGroup", { workspace_id, customer_group_id, group_name: "Renamed" });
    expect((await first("listCustomerGroups", { workspace_id })).body).toMatchObject([{ group_name: "Renamed" }]);
    await control(both.commands[0], "clock/advance", { by: "3d" });
    expect(await control(both.commands[1], "clock")).toEqual({ now: "2026-11-23T09:00:00Z" });
    await control(both.commands[1], "sessions/revoke", {});
    expect((await first("listCustomerGroups", { workspace_id })).status).toBe(403);
  });

  test("do each of 40 exports once that are published and due at the same moment", async () => {
    await using both = await pair();
    await addFields(both.calls[0]);
    const group = await addGroup(both.calls[0], people(20, ["Loyal drivers", "Price watchers"]));
    const campaigns = await addCampaigns(both, group, 40);
    const answers = await many(40, (index) =>
      both.one(index)("publishMessages", { workspace_id, campaign_id: campaigns[index] }),
    );
    expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 40 });
    await both.query("create table work_log (job_id text, step integer)");
    await both.query(`create function log_work() returns trigger language plpgsql as $$
      begin insert into work_log values (new.job_id, new.step); return new; end $$`);
    await both.query("create trigger log_work after update on job for each row execute function log_work()");
    await Promise.all(both.commands.map((command) => control(command, "clock/advance", { by: "1s" })));
    await Promise.all(both.commands.map((command) => control(command, "jobs")));
    const counts = await many(40, (index) =>
      both.one(index + 1)("countMessageFiles", { campaign_id: campaigns[index] }),
    );
    expect(counts.map(({ body }) => body)).toEqual(Array(40).fill({ pages: 1 }));
    const done = "count(*)::int as jobs, min(step) as least, max(step) as most";
    expect(await both.query(`select ${done} from job where kind = 'export-messages' and state = 'done'`)).toEqual([
      { jobs: 40, least: 1, most: 1 },
    ]);
    expect(
      await both.query("select count(*)::int as steps, count(distinct job_id)::int as jobs from work_log"),
    ).toEqual([{ steps: 40, jobs: 40 }]);
    expect(await control(both.commands[0], "accounts")).toMatchObject([{ account_id, publishes: 40, file_counts: 40 }]);
  });

  test("keep to a quota that is used up by both at once", async () => {
    await using both = await pair();
    await addFields(both.calls[0]);
    const campaigns = await addCampaigns(both, await addGroup(both.calls[0], people(1)), 12);
    await control(both.commands[0], "accounts/quota", { account_id, publishes: 5 });
    const answers = await many(12, (index) =>
      both.one(index)("publishMessages", { workspace_id, campaign_id: campaigns[index] }),
    );
    expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 5, 400: 7 });
  });

  test("put customers that are uploaded into one group at once behind each other, none lost and none twice", async () => {
    await using both = await pair();
    await addFields(both.calls[0]);
    const customer_group_id = await addGroup(both.calls[0]);
    const answers = await many(20, (index) =>
      both.one(index)("uploadCustomers", {
        workspace_id,
        customer_group_id,
        customers: [...people(100, ["Loyal drivers"], 1_000 * index), ...people(10)],
      }),
    );
    expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 20 });
    const pages = await many(21, (index) =>
      both.one(index)<{ customer_id: string }[]>("listCustomers", { workspace_id, customer_group_id, page: index + 1 }),
    );
    expect(pages.map(({ body }) => body.length)).toEqual([...Array(20).fill(100), 0]);
    expect(new Set(pages.flatMap(({ body }) => body.map(({ customer_id }) => customer_id))).size).toBe(2_000);
    const numbers =
      "count(distinct identifier)::int as people, min(position)::int as first, max(position)::int as last";
    expect(await both.query(`select ${numbers}, count(distinct position)::int as places from customer`)).toEqual([
      { people: 2_000, first: 1, last: 2_000, places: 2_000 },
    ]);
  });

  test("start one of the reruns that are asked for at once", async () => {
    await using both = await pair();
    await addFields(both.calls[0]);
    const customer_group_id = await addGroup(both.calls[0], people(2));
    const [campaign_id] = await addCampaigns(both, customer_group_id, 1);
    await both.calls[0]("publishMessages", { workspace_id, campaign_id });
    const answers = await many(10, (index) =>
      both.one(index)("startCampaignRerun", { campaign_id, customer_group_id }),
    );
    expect(tally(answers.map(({ status }) => status))).toEqual({ 200: 1, 400: 9 });
    expect((await both.calls[1]<unknown[]>("listCampaignRuns", { campaign_id })).body).toHaveLength(2);
  });

  test("never give the same id twice, nor one field name", async () => {
    await using both = await pair();
    const groups = await many(100, (index) =>
      both.one(index)<{ customer_group_id: string }>("createCustomerGroup", { workspace_id, group_name: `${index}` }),
    );
    expect(new Set(groups.map(({ body }) => body.customer_group_id)).size).toBe(100);
    const field = { workspace_id, field_name: "segment", field_type: "string" };
    const fields = await many(10, (index) => both.one(index)("createProfileField", field));
    expect(tally(fields.map(({ status }) => status))).toEqual({ 200: 1, 400: 9 });
  });

  test("keep their copies of the state apart, when both make some at once", async () => {
    await using both = await pair();
    const made = await many(8, (index) =>
      control<{ snapshot: string }>(both.commands[index % 2 === 0 ? 0 : 1], "snapshots", {}),
    );
    expect(new Set(made.map(({ snapshot }) => snapshot)).size).toBe(8);
  });

  test("go on with a state that one of them has put in the place of the other's", async () => {
    await using both = await pair();
    const [first, second] = both.commands;
    await addGroup(both.calls[0]);
    const { snapshot } = await control<{ snapshot: string }>(first, "snapshots", {});
    const writes = many(40, (index) => both.one(index)("createCustomerGroup", { workspace_id, group_name: "Lost" }));
    await control(second, "snapshots/rewind", { snapshot });
    expect(tally((await writes).map(({ status }) => status))).toEqual({ 200: 40 });
    await control(second, "snapshots/rewind", { snapshot });
    for (const call of both.calls)
      expect((await call<unknown[]>("listCustomerGroups", { workspace_id })).body).toHaveLength(1);
  });
});
