import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { freshDatabase, postgresIsRunning } from "./stores.ts";

/** A database that can be looked into when no sandbox uses it any more. */
export type Kept = AsyncDisposable & { readonly db: string; readonly tables: () => Promise<string[]> };

export type KeptDatabases = { readonly name: string; readonly make: () => Promise<Kept> };

/** A SQLite file in a folder of its own, which goes with the block. */
export async function sqliteFile(): Promise<Kept> {
  const folder = await mkdtemp(join(tmpdir(), "sandbox-kept-"));
  const db = join(folder, "sandbox.db");
  return {
    db,
    async tables() {
      const database = new DatabaseSync(db, { readOnly: true });
      const rows = database.prepare("select name from sqlite_schema order by name").all();
      database.close();
      return rows.map(({ name }) => String(name));
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

async function postgres(): Promise<Kept> {
  const db = await freshDatabase();
  return {
    db,
    async tables() {
      const client = new pg.Client(db);
      await client.connect();
      const { rows } = await client.query(
        "select relname as name from pg_class where relnamespace = 'public'::regnamespace",
      );
      await client.end();
      return rows.map(({ name }) => String(name)).sort();
    },
    async [Symbol.asyncDispose]() {},
  };
}

export const keptDatabases: readonly KeptDatabases[] = [
  { name: "SQLite", make: sqliteFile },
  ...(postgresIsRunning ? [{ name: "PostgreSQL", make: postgres }] : []),
];
