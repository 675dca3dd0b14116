import { type Database, sql } from "./database.ts";

/** What the clock of the sandbox stands on; {@link timeOf} of `clock.ts` reads it. */
export type ClockState = {
  /** Sandbox time in ms at the moment `since`. */
  readonly at: number;
  /** Machine time in ms. */
  readonly since: number;
  readonly frozen: boolean;
};

export type World = {
  readonly seed: string;
  readonly clock: ClockState;
  /** Sandbox time in ms at which the next queued job is due; null when nothing is queued. */
  readonly nextDue: number | null;
};

export type WorldStore = {
  readonly find: () => Promise<World | undefined>;
  readonly create: (world: Omit<World, "nextDue">) => Promise<void>;
  readonly setClock: (clock: ClockState) => Promise<void>;
  /** Takes `count` numbers that nobody else gets. @returns the first of them */
  readonly takeNumbers: (count: number) => Promise<number>;
};

type Row = { seed: string; clock_at: number; clock_since: number; clock_frozen: number; next_due: number | null };

export const worldStore = (database: Database): WorldStore => ({
  async find() {
    const row = await database.first<Row>(sql`select seed, clock_at, clock_since, clock_frozen,
          (select min(due) from job where state = 'queued') as next_due from world`);
    if (!row) return undefined;
    const { seed, clock_at: at, clock_since: since, clock_frozen, next_due: nextDue } = row;
    return { seed, clock: { at, since, frozen: clock_frozen === 1 }, nextDue };
  },
  async create({ seed, clock }) {
    await database.run(
      sql`insert into world (one, seed, next_id, clock_at, clock_since, clock_frozen)
          values (1, ${seed}, 1, ${clock.at}, ${clock.since}, ${Number(clock.frozen)}) on conflict do nothing`,
    );
  },
  async setClock({ at, since, frozen }) {
    await database.run(
      sql`update world set clock_at = ${at}, clock_since = ${since}, clock_frozen = ${Number(frozen)}`,
    );
  },
  async takeNumbers(count) {
    const row = await database.first<{ next_id: number }>(
      sql`update world set next_id = next_id + ${count} returning next_id`,
    );
    // Somebody else has put another state in its place meanwhile: the work is run again on that one.
    if (!row) throw Object.assign(new Error("The state was exchanged meanwhile"), { code: "40001" });
    return row.next_id - count;
  },
});
