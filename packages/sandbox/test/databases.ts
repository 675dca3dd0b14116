import { freshDatabase, postgresIsRunning } from "./stores.ts";

const sqlite = { name: "SQLite", db: async (): Promise<string> => ":memory:" };
const postgres = { name: "PostgreSQL", db: freshDatabase };

/** Where a sandbox may keep its state, each time empty; every suite of behaviour runs on each that can run here. */
export const databases: readonly (typeof sqlite)[] = postgresIsRunning ? [sqlite, postgres] : [sqlite];
