import pg from "pg";
import { expect, test } from "vitest";
import { openPostgres } from "../src/store/postgres.ts";
import { storeOn } from "../src/store/store.ts";
import { freshDatabase, postgresIsRunning } from "./stores.ts";

/** Ends when somebody waits for a lock in the database. */
async function somebodyWaits(db: string): Promise<void> {
  const client = new pg.Client(db);
  await client.connect();
  const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await client.query(waiting)).rowCount === 0) {}
  await client.end();
}

const clock = { at: 0, since: 0, frozen: true };

test.skipIf(!postgresIsRunning)(
  "work that meets the exchange of the state takes its numbers from the new one",
  async () => {
    const db = await freshDatabase();
    const [one, other] = [await openPostgres(db), await openPostgres(db)];
    await one.write((database) => storeOn(database).world.create({ seed: "old", clock }));
    await one.write((database) => storeOn(database).world.takeNumbers(10));
    let taken: Promise<number> | undefined;
    await one.write(async (database) => {
      const { snapshots, world } = storeOn(database);
      await snapshots.empty();
      taken = other.write((elsewhere) => storeOn(elsewhere).world.takeNumbers(3));
      await somebodyWaits(db);
      await world.create({ seed: "new", clock });
    });
    expect(await taken).toBe(1);
    await one.close();
    await other.close();
  },
);
