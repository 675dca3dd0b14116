import type { Database, Value } from "./database.ts";
import type { Table } from "./schema.ts";

/** Stores one record whose members are named like the columns. */
export const insertOne = (database: Database, table: Table, record: Readonly<Record<string, Value>>): Promise<void> =>
  insertAll(database, table, [record]);

/** Stores records of one shape. */
export async function insertAll(
  database: Database,
  table: Table,
  records: readonly Readonly<Record<string, Value>>[],
): Promise<void> {
  const [first] = records;
  if (!first) return;
  const columns = Object.keys(first);
  const rows = records.map((record) => columns.map((column) => record[column] ?? null));
  await database.insert({ table, columns, rows });
}

/** A record as the API shows it: a column without a value is a member that is not there. */
export const present = <Record extends object>(record: Record): Record =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)) as Record;
