import { type Database, sql } from "./database.ts";
import { insertOne } from "./rows.ts";
import { stateTables, type Table } from "./schema.ts";

export type SnapshotStore = {
  /** Copies every table of the state, inside the database. */
  readonly keep: (snapshotId: string, position: number) => Promise<void>;
  /** Puts a kept state in the place of the present one. @returns whether there is such a snapshot */
  readonly restore: (snapshotId: string) => Promise<boolean>;
  /** Empties the state. Kept snapshots stay. */
  readonly empty: () => Promise<void>;
};

const text = (statement: string) => ({ parts: [statement], values: [] });

/** The id is one that this sandbox made, so it may stand in the text of a statement. */
const copyOf = (table: Table, snapshotId: string): string => `${snapshotId}_${table}`;

export const snapshotStore = (database: Database): SnapshotStore => {
  const empty = async () => {
    for (const table of stateTables) await database.run(text(`delete from ${table}`));
  };
  return {
    empty,
    async keep(snapshotId, position) {
      for (const table of stateTables)
        await database.run(text(`create table ${copyOf(table, snapshotId)} as select * from ${table}`));
      await insertOne(database, "snapshot", { snapshot_id: snapshotId, position });
    },
    async restore(snapshotId) {
      const known = await database.first(sql`select 1 from snapshot where snapshot_id = ${snapshotId}`);
      if (!known) return false;
      await empty();
      for (const table of stateTables)
        await database.run(text(`insert into ${table} select * from ${copyOf(table, snapshotId)}`));
      return true;
    },
  };
};
