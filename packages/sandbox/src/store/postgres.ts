import { setTimeout } from "node:timers/promises";
import pg from "pg";
import type { Connection, Database, Dialect, Rows, Sql, Value } from "./database.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { openError, prepareDatabase } from "./postgres-open.ts";
import { fromText, toArray, toText, withoutMembers } from "./postgres-text.ts";

const dialect: Dialect = {
  locked: { parts: [" for update"], values: [] },
  unlockedOnly: { parts: [" for update skip locked"], values: [] },
  lock: (tables) => ({ parts: [`lock table ${tables.join(", ")} in exclusive mode`], values: [] }),
  isOneOf: (column, values) => ({ parts: [`${column} = any(`, "::text[])"], values: [toArray(values)] }),
  withoutMembers,
};

/** Gives what SQLite gives for the same expression, by the number of the type: bool, int8, numeric, text. */
const parsers: Record<number, (text: string) => Value> = {
  16: (text) => (text === "t" ? 1 : 0),
  20: Number,
  1700: Number,
  25: fromText,
};

const types = {
  getTypeParser: (type: number, format?: "text") => parsers[type] ?? pg.types.getTypeParser(type, format),
} as pg.CustomTypesConfig;

const rowsPerInsert = 1_000;

/** Serialization failure, deadlock, and a row that somebody else has added since this transaction looked for it. */
const passing = ["40001", "40P01", "23505"];

const attempts = 4;

type Query = (text: string, values?: readonly Value[]) => Promise<pg.QueryResult>;

/**
 * A database of a PostgreSQL server, which processes can share. Work that writes is run again after a conflict.
 *
 * @throws Error with one line, without the password, when it cannot be reached or holds something else.
 */
export async function openPostgres(url: string): Promise<Connection> {
  const where = await prepareDatabase(url);
  const pool = new pg.Pool({ connectionString: url, max: 10, types });
  // The server may close a connection that nobody uses. The pool makes another one, but an unheard event would end us.
  pool.on("error", () => {});
  const nameOf = statementNames();
  const working = new Set<Promise<unknown>>();

  const transaction = async <T>(begin: string, work: (database: Database) => Promise<T>): Promise<T> => {
    const client = await pool.connect().catch((error) => {
      throw openError(where, error);
    });
    let broken: Error | undefined;
    const onError = (error: Error): void => {
      broken ??= error;
    };
    client.on("error", onError);
    const inTurn = oneAtATime();
    // A statement without values may be about a table that is new each time: it is not worth a name.
    const query: Query = (text, values = []) =>
      inTurn(() =>
        client.query(values.length > 0 ? { name: nameOf(text), text, values: values.map(toParameter) } : text),
      );
    try {
      await query(begin);
      const result = await work(databaseOf(query));
      // PostgreSQL answers a commit with a rollback when a statement has failed, even if the work went on after it.
      const { command } = await query("commit");
      if (command !== "COMMIT") throw new Error("A statement has failed and the work went on: nothing of it was kept");
      return result;
    } catch (error) {
      const reason = broken ?? error;
      await query("rollback").catch(onError);
      throw reason;
    } finally {
      client.off("error", onError);
      client.release(broken);
    }
  };

  const counted = <T>(task: Promise<T>): Promise<T> => {
    const over = () => working.delete(task);
    working.add(task);
    task.then(over, over);
    return task;
  };

  return {
    // All statements of the work see one state, as in SQLite.
    read: (work) => counted(transaction("begin isolation level repeatable read read only", work)),
    write: (work) => counted(repeated(() => transaction("begin", work))),
    close: async () => {
      // The pool would forget those who still wait for one of its connections.
      await Promise.allSettled(working);
      await pool.end();
    },
  };
}

function databaseOf(query: Query): Database {
  const run = ({ parts, values }: Sql) =>
    query(
      parts.reduce((text, part, index) => `${text}$${index}${part}`),
      values,
    );
  return {
    all: async (statement) => (await run(statement)).rows,
    first: async (statement) => (await run(statement)).rows[0],
    run: async (statement) => (await run(statement)).rowCount ?? 0,
    insert: async (rows) => {
      for (let start = 0; start < rows.rows.length; start += rowsPerInsert)
        await insert(query, { ...rows, rows: rows.rows.slice(start, start + rowsPerInsert) });
    },
    dialect,
  };
}

/** One array for each column: the text of the statement is the same for any number of rows. */
async function insert(query: Query, { table, columns, rows, replacing }: Rows): Promise<void> {
  const filled = columns.flatMap((name, index) => {
    const values = rows.map((row) => row[index] ?? null);
    const known = values.find((value) => value !== null);
    return known === undefined ? [] : { name, values, type: typeof known === "string" ? "text" : "bigint" };
  });
  const arrays = filled.map(({ type }, index) => `$${index + 1}::${type}[]`);
  const updates = columns.map((name) => `${name} = excluded.${name}`);
  const onConflict = replacing ? ` on conflict (${replacing}) do update set ${updates.join(", ")}` : "";
  await query(
    `insert into ${table} (${filled.map(({ name }) => name).join(", ")})
      select * from unnest(${arrays.join(", ")})${onConflict}`,
    filled.map(({ values }) => toArray(values)),
  );
}

const toParameter = (value: Value): Value => (typeof value === "string" ? toText(value) : value);

/** A statement with a name is parsed and planned once for each connection. */
function statementNames(): (text: string) => string {
  const names = new Map<string, string>();
  return (text) => {
    const name = names.get(text) ?? `statement_${names.size}`;
    names.set(text, name);
    return name;
  };
}

async function repeated<T>(task: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await task();
    } catch (error) {
      if (attempt === attempts || !passing.includes((error as { code?: string }).code ?? "")) throw error;
      // Gives way: begun at once, it may take the lock from the one that has just won it.
      await setTimeout(Math.random() * 20 * attempt);
    }
}
