import { type Database, sql } from "./database.ts";
import { insertOne } from "./rows.ts";
import { stateTables, type Table } from "./schema.ts";

export type SnapshotStore = {
  /** Copies every table of the state, inside the database. @returns the name of the copy */
  readonly keep: () => Promise<string>;
  /** Puts a kept state in the place of the present one. @returns whether there is such a snapshot */
  readonly restore: (snapshotId: string) => Promise<boolean>;
  /** Deletes a copy. @returns whether there was one */
  readonly forget: (snapshotId: string) => Promise<boolean>;
  /** Empties the state. Kept snapshots stay. */
  readonly empty: () => Promise<void>;
};

const text = (statement: string) => ({ parts: [statement], values: [] });

/** The id is one that this sandbox made, so it may stand in the text of a statement. */
const copyOf = (table: Table, snapshotId: string): string => `${snapshotId}_${table}`;

export const snapshotStore = (database: Database): SnapshotStore => {
  const empty = async () => {
    await database.all(database.dialect.lock(stateTables));
    for (const table of stateTables) await database.run(text(`delete from ${table}`));
  };
  return {
    empty,
    async keep() {
      await database.all(database.dialect.lock([...stateTables, "snapshot"]));
      // Not from the numbers of the state: a rewound state gives those out again.
      const last = await database.first<{ position: number | null }>(
        sql`select max(position) as position from snapshot`,
      );
      const position = (last?.position ?? 0) + 1;
      const snapshotId = `snapshot_${position}`;
      for (const table of stateTables)
        await database.run(text(`create table ${copyOf(table, snapshotId)} as select * from ${table}`));
      await insertOne(database, "snapshot", { snapshot_id: snapshotId, position });
      return snapshotId;
    },
    async forget(snapshotId) {
      const known = await database.run(sql`delete from snapshot where snapshot_id = ${snapshotId}`);
      if (known === 0) return false;
      for (const table of stateTables) await database.run(text(`drop table ${copyOf(table, snapshotId)}`));
      return true;
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
