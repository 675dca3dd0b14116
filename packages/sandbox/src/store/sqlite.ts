import { DatabaseSync, type StatementSync } from "node:sqlite";
import { type Connection, type Database, type Dialect, type Rows, type Sql, sql, type Value } from "./database.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { createTables, schemaVersion } from "./schema.ts";

const dialect: Dialect = {
  // One connection does one thing at a time, so nobody else can hold or change a row.
  locked: sql``,
  unlockedOnly: sql``,
  lock: () => sql`select 1`,
  isOneOf: (column, values) => ({
    parts: [`${column} in (select value from json_each(`, "))"],
    values: [JSON.stringify(values)],
  }),
  // A merge patch removes what it has null for, whatever the names are and how many.
  withoutMembers: (column, members) => ({
    parts: [`json_patch(${column}, `, ")"],
    values: [JSON.stringify(Object.fromEntries(members.map((member) => [member, null])))],
  }),
};

/**
 * The database inside the process, in a file or in memory. A file belongs to one process at a time.
 *
 * @throws Error with one line when the file is no database of this version, cannot be opened, or is in use.
 */
export function openSqlite(file: string): Connection {
  const connection = open(file);
  const prepared = new Map<string, StatementSync>();
  const prepare = (text: string): StatementSync => {
    const known = prepared.get(text);
    if (known) return known;
    const statement = connection.prepare(text);
    prepared.set(text, statement);
    return statement;
  };
  const parametrised = ({ parts }: Sql): StatementSync => prepare(parts.join("?"));

  const database: Database = {
    all: async <Row>(statement: Sql) => parametrised(statement).all(...statement.values) as Row[],
    first: async <Row>(statement: Sql) => parametrised(statement).get(...statement.values) as Row | undefined,
    run: async (statement) => Number(parametrised(statement).run(...statement.values).changes),
    insert: async (rows) => insert(prepare, rows),
    dialect,
  };

  const exclusive = oneAtATime();
  return {
    read: (work) => exclusive(() => work(database)),
    write: (work) =>
      exclusive(async () => {
        connection.exec("begin immediate");
        try {
          const result = await work(database);
          connection.exec("commit");
          return result;
        } catch (error) {
          connection.exec("rollback");
          throw error;
        }
      }),
    close: () => exclusive(async () => connection.close()),
  };
}

function insert(prepare: (text: string) => StatementSync, { table, columns, rows, replacing }: Rows): void {
  const onConflict = replacing
    ? ` on conflict (${replacing}) do update set ${columns.map((name) => `${name} = excluded.${name}`).join(", ")}`
    : "";
  const statement = prepare(
    `insert into ${table} (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})${onConflict}`,
  );
  for (const row of rows) statement.run(...(row as Value[]));
}

function open(file: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    database.exec("pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = normal");
    database.exec("begin immediate");
    const { user_version: version } = database.prepare("pragma user_version").get() as { user_version: number };
    const { count } = database.prepare("select count(*) as count from sqlite_schema").get() as { count: number };
    if (version === 0 && count > 0) throw new Error("it is a database of another program");
    if (version !== 0 && version !== schemaVersion)
      throw new Error(
        `it was made by another version of the sandbox (layout ${version}, this one has ${schemaVersion})`,
      );
    for (const statement of createTables) database.exec(statement);
    database.exec(`pragma user_version = ${schemaVersion}`);
    database.exec("commit");
    return database;
  } catch (error) {
    database?.close();
    throw openError(file, error as Error & { errcode?: number });
  }
}

function openError(file: string, error: Error & { errcode?: number }): Error {
  const busy = error.errcode === 5 || error.errcode === 261;
  const reason = busy ? "another sandbox is using it" : error.message;
  const advice = busy ? "stop that one, or share a PostgreSQL database by DATABASE_URL" : "give another file";
  return new Error(`${file} cannot be opened: ${reason}; ${advice}`, { cause: error });
}
