import { inject } from "vitest";
import type { Connection } from "../src/store/database.ts";
import { openPostgres } from "../src/store/postgres.ts";
import { openSqlite } from "../src/store/sqlite.ts";
import { createDatabase } from "./postgres-server.ts";

export type TestStore = { readonly name: "sqlite" | "postgres"; readonly open: () => Promise<Connection> };

const postgresUrl = inject("postgresUrl");

export const postgresIsRunning: boolean = postgresUrl !== undefined;

/** @returns the URL of a fresh database of the test server */
export async function freshDatabase(): Promise<string> {
  if (postgresUrl === undefined) throw new Error("The test server does not run: skip the test by postgresIsRunning");
  return createDatabase(postgresUrl);
}

const sqlite: TestStore = { name: "sqlite", open: async () => openSqlite(":memory:") };
const postgres: TestStore = { name: "postgres", open: async () => openPostgres(await freshDatabase()) };

/** Every kind of store that can be tested here, each time empty, for `describe.each`. */
export const stores: readonly TestStore[] = postgresIsRunning ? [sqlite, postgres] : [sqlite];
