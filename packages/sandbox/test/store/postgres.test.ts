import { EventEmitter, once } from "node:events";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Connection, type Database, sql } from "../../src/store/database.ts";
import { openPostgres } from "../../src/store/postgres.ts";
import { freshDatabase, postgresIsRunning } from "../stores.ts";
import { add, createThings } from "./things.ts";

const lock = (database: Database, id: string) =>
  database.first(sql`select thing_id from thing where thing_id = ${id}${database.dialect.locked}`);

const count = async (database: Database): Promise<number | undefined> =>
  (await database.first<{ count: number }>(sql`select count(*) as count from thing`))?.count;

describe.skipIf(!postgresIsRunning)("a PostgreSQL database", () => {
  let url: string;
  let one: Connection;
  let other: Connection;

  beforeEach(async () => {
    url = await freshDatabase();
    [one, other] = await Promise.all([openPostgres(url), openPostgres(url)]);
    await createThings(one);
  });

  afterEach(() => Promise.all([one.close(), other.close()]));

  const direct = async (statement: string): Promise<void> => {
    const client = new pg.Client(url);
    await client.connect();
    await client.query(statement);
    await client.end();
  };

  test("is shared by those who open it, at the same time too", async () => {
    const others = await Promise.all(Array.from({ length: 8 }, () => openPostgres(url)));
    await one.write((database) => add(database, "a"));
    expect(await Promise.all(others.map((each) => each.read(count)))).toEqual(others.map(() => 1));
    await Promise.all(others.map((each) => each.close()));
  });

  test("never gives one unlocked row to two transactions", async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `id${index}`);
    await one.write((database) => Promise.all(ids.map((id) => add(database, id))));
    const take = (connection: Connection) =>
      connection.write(async ({ first, run, dialect }) => {
        const row = await first<{ thing_id: string }>(
          sql`select thing_id from thing where position = 0 order by thing_id limit 1${dialect.unlockedOnly}`,
        );
        await run(sql`update thing set position = 1 where thing_id = ${row?.thing_id ?? ""}`);
        return row?.thing_id;
      });
    const taken = await Promise.all(ids.map((_, index) => take([one, other][index % 2] ?? one)));
    expect(new Set(taken)).toEqual(new Set(ids));
  });

  test("leaves a locked row out at once", async () => {
    await one.write((database) => add(database, "a"));
    await one.write(async (database) => {
      await lock(database, "a");
      const seen = await other.write(({ all, dialect }) => all(sql`select thing_id from thing${dialect.unlockedOnly}`));
      expect(seen).toEqual([]);
    });
  });

  test("runs work again that lost a deadlock", async () => {
    await one.write((database) => Promise.all([add(database, "a"), add(database, "b")]));
    const locked = new EventEmitter();
    const both = [once(locked, "0"), once(locked, "1")] as const;
    let runs = 0;
    const lockBoth = (connection: Connection, ids: readonly [string, string], mine: 0 | 1) =>
      connection.write(async (database) => {
        runs++;
        await lock(database, ids[0]);
        locked.emit(`${mine}`);
        await Promise.all(both);
        await lock(database, ids[1]);
        await database.run(sql`update thing set position = position + 1`);
      });
    await Promise.all([lockBoth(one, ["a", "b"], 0), lockBoth(other, ["b", "a"], 1)]);

    expect(runs).toBeGreaterThan(2);
    expect(await one.read(({ all }) => all(sql`select distinct position from thing`))).toEqual([{ position: 2 }]);
  });

  test("runs work again that did not see a row which was being added", async () => {
    const addMissing = (connection: Connection) =>
      connection.write(async (database) => {
        const there = await lock(database, "a");
        return there ? "there" : `added ${await add(database, "a")}`;
      });
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => addMissing([one, other][index % 2] ?? one)),
    );
    expect(answers.toSorted()).toEqual(["added 1", ...Array.from({ length: 7 }, () => "there")]);
  });

  test("gives up on work that conflicts each time", async () => {
    let runs = 0;
    const twice = one.write(async (database) => {
      runs++;
      await add(database, "a");
      await add(database, "a");
    });
    await expect(twice).rejects.toThrow("duplicate key");
    expect(runs).toBe(4);
  });

  test("shows work that reads one state, and lets it change nothing", async () => {
    await one.read(async (database) => {
      expect(await count(database)).toBe(0);
      await other.write((writer) => add(writer, "a"));
      expect(await count(database)).toBe(0);
    });
    await expect(one.read((database) => add(database, "b"))).rejects.toThrow("read-only transaction");
  });

  test("says so when work goes on after a statement that failed, for nothing of it is kept", async () => {
    const work = one.write(async (database) => {
      await add(database, "a");
      await database.run(sql`delete from nothing`).catch(() => {});
    });
    await expect(work).rejects.toThrow("A statement has failed and the work went on: nothing of it was kept");
    expect(await one.read(count)).toBe(0);
  });

  test("lives on when the server ends its connections, idle or at work", async () => {
    const mine = "datname = current_database() and pid <> pg_backend_pid()";
    const endOthers = () => direct(`select pg_terminate_backend(pid) from pg_stat_activity where ${mine}`);
    await one.read(count);
    await endOthers();
    await expect.poll(() => one.read(count)).toBe(0);

    const work = one.write(async (database) => {
      await add(database, "a");
      await endOthers();
      await add(database, "b");
    });
    await expect(work).rejects.toThrow(/terminat/);
    await expect.poll(() => one.read(count)).toBe(0);
  });

  test("is refused when it has another layout, or a table of another program", async () => {
    await direct("update sandbox_layout set version = 99");
    await expect(openPostgres(url)).rejects.toThrow(
      /^.* cannot be opened: it was made by another version of the sandbox \(layout 99, .*\); give another database$/,
    );
    await direct("drop table sandbox_layout");
    await expect(openPostgres(url)).rejects.toThrow(
      /: it has a table "\w+" of another program; give another database$/,
    );
  });

  test("can be used by someone who may not make tables", async () => {
    const role = `reader${url.match(/test_\w+/)}`;
    await direct(`create role ${role} login password 'reader'; grant select on all tables in schema public to ${role}`);
    const readers = url.replace(/\/\/.*@/, `//${role}:reader@`);
    const reader = await openPostgres(readers);
    expect(await reader.read(count)).toBe(0);
    await reader.close();
    await direct("drop schema public cascade; create schema public");
    await expect(openPostgres(readers)).rejects.toThrow(/: no schema has been selected .*; grant the user of the URL/);
    await direct(`grant usage on schema public to ${role}`);
    await expect(openPostgres(readers)).rejects.toThrow(/: permission denied .*; grant the user of the URL the right/);
  });
});
