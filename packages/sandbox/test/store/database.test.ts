import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Connection, type Database, type Sql, sql } from "../../src/store/database.ts";
import { stores } from "../stores.ts";

const hostile = [
  "",
  " ",
  "'; drop table snapshot; --",
  '"',
  "\\",
  "\\'",
  "$1",
  "?",
  "%_",
  "null",
  "{}",
  '{"a",b}',
  "\n\r\t\u2028",
  "é😀",
  "\0",
  "a\0b",
  "\ufdd0",
  "\ufdd00\ufdd01\0\ufdd0\ufdd0",
  JSON.stringify("\0\\\ud800"),
];

const add = (database: Database, id: string, content = "{}", position = 1): Promise<number> =>
  database.run(sql`insert into snapshot (snapshot_id, position, content) values (${id}, ${position}, ${content})`);

describe.each(stores)("a $name database", ({ open }) => {
  let connection: Connection;

  beforeEach(async () => {
    connection = await open();
  });

  afterEach(() => connection.close());

  const all = <Row>(statement: Sql): Promise<Row[]> => connection.read((database) => database.all<Row>(statement));
  const first = <Row>(statement: Sql): Promise<Row | undefined> =>
    connection.read((database) => database.first<Row>(statement));

  test.each(hostile)("gives back %j as it was", async (text) => {
    const other = `${text}other`;
    await connection.write(async (database) => {
      await add(database, text, text);
      await database.insert({
        table: "snapshot",
        columns: ["snapshot_id", "position", "content"],
        rows: [[other, 2, text]],
      });
    });

    expect(await all(sql`select snapshot_id, content from snapshot order by position`)).toEqual([
      { snapshot_id: text, content: text },
      { snapshot_id: other, content: text },
    ]);
    expect(await all(sql`select position from snapshot where snapshot_id = ${text}`)).toEqual([{ position: 1 }]);
    const found = await connection.read(({ all, dialect }) =>
      all(sql`select position from snapshot where ${dialect.isOneOf("snapshot_id", ["none", text])}`),
    );
    expect(found).toEqual([{ position: 1 }]);
  });

  test("sets a piece of SQL in with its values, however deep", async () => {
    await connection.write((database) => add(database, "a", "'", 7));
    const place = sql`position = ${7}`;
    const mine = sql`${place} and content = ${"'"}`;

    expect(await all(sql`select snapshot_id from snapshot where ${mine} and snapshot_id <> ${"b"}`)).toEqual([
      { snapshot_id: "a" },
    ]);
    expect(await first(sql`select snapshot_id from snapshot where ${mine} and snapshot_id <> ${"a"}`)).toBeUndefined();
  });

  test("gives numbers for whole numbers of any size, sums, counts and conditions", async () => {
    await connection.write((database) => add(database, "a", "{}", Number.MAX_SAFE_INTEGER));

    expect(
      await first(sql`select position, count(*) as count, sum(position) as sum, exists (select 1) as here
        from snapshot where position > ${2 ** 40} group by position`),
    ).toEqual({ position: Number.MAX_SAFE_INTEGER, count: 1, sum: Number.MAX_SAFE_INTEGER, here: 1 });
  });

  test("says how many rows were changed", async () => {
    await connection.write(async (database) => {
      await add(database, "a");
      await add(database, "b");
      expect(await database.run(sql`update snapshot set position = ${2}`)).toBe(2);
      expect(await database.run(sql`delete from snapshot where snapshot_id = ${"c"}`)).toBe(0);
    });
  });

  test("stores ten thousand rows, and replaces those that are there", async () => {
    const rows = (content: string, from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => [`id${from + index}`, from + index, content]);
    const columns = ["snapshot_id", "position", "content"];
    await connection.write(async (database) => {
      await database.insert({ table: "snapshot", columns, rows: [] });
      await database.insert({ table: "snapshot", columns, rows: rows("old", 0, 10_000) });
      await database.insert({
        table: "snapshot",
        columns,
        rows: rows("new", 4_000, 12_000),
        replacing: "snapshot_id",
      });
    });

    expect(
      await all(sql`select content, count(*) as count, min(position) as least, max(position) as most from snapshot
        group by content order by content desc`),
    ).toEqual([
      { content: "old", count: 4_000, least: 0, most: 3_999 },
      { content: "new", count: 8_000, least: 4_000, most: 11_999 },
    ]);
  });

  test("stores null, also in a column that has nothing else, and over a value", async () => {
    const columns = ["workspace_id", "position", "account_id", "workspace_name", "identifier_field"];
    const row = (id: string, field: string | null) => [id, 1, "a", "n", field];
    const put = (...rows: ReturnType<typeof row>[]) =>
      connection.write((database) => database.insert({ table: "workspace", columns, rows, replacing: "workspace_id" }));
    await put(row("a", null), row("b", "email"));
    await put(row("b", null), row("c", null));

    expect(await all(sql`select workspace_id, identifier_field from workspace order by workspace_id`)).toEqual([
      { workspace_id: "a", identifier_field: null },
      { workspace_id: "b", identifier_field: null },
      { workspace_id: "c", identifier_field: null },
    ]);
  });

  test("finds rows by five thousand values, and none by none", async () => {
    const ids = Array.from({ length: 5_000 }, (_, index) => `id${index * 2}`);
    const rows = Array.from({ length: 6_000 }, (_, index) => [`id${index}`, index, "{}"]);
    const columns = ["snapshot_id", "position", "content"];
    await connection.write((database) => database.insert({ table: "snapshot", columns, rows }));
    const count = (values: string[]) =>
      connection.read(({ first, dialect }) =>
        first(sql`select count(*) as count from snapshot where ${dialect.isOneOf("snapshot_id", values)}`),
      );

    expect(await count(ids)).toEqual({ count: 3_000 });
    expect(await count([])).toEqual({ count: 0 });
  });

  test("keeps nothing of work that throws, and goes on", async () => {
    const failing = connection.write(async (database) => {
      await add(database, "a");
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await expect(connection.write((database) => database.run(sql`delete from nothing`))).rejects.toThrow("nothing");
    await connection.write((database) => add(database, "b"));

    expect(await all(sql`select snapshot_id from snapshot`)).toEqual([{ snapshot_id: "b" }]);
  });

  test("loses no change of a locked row to one that is made at the same time", async () => {
    await connection.write((database) => add(database, "a", "{}", 0));
    const addOne = () =>
      connection.write(async ({ first, run, dialect }) => {
        const row = await first<{ position: number }>(
          sql`select position from snapshot where snapshot_id = ${"a"}${dialect.locked}`,
        );
        await run(sql`update snapshot set position = ${(row?.position ?? 0) + 1} where snapshot_id = ${"a"}`);
      });
    await Promise.all(Array.from({ length: 50 }, addOne));

    expect(await first(sql`select position from snapshot`)).toEqual({ position: 50 });
  });

  test("runs statements of one work that do not wait for each other", async () => {
    const rows = await connection.write(async (database) => {
      await Promise.all(["a", "b", "c"].map((id) => add(database, id)));
      return database.all(sql`select snapshot_id from snapshot`);
    });
    expect(rows).toHaveLength(3);
  });

  test("closes when the work that was begun is done", async () => {
    const begun = Array.from({ length: 30 }, (_, index) => connection.write((database) => add(database, `id${index}`)));
    const closed = connection.close();
    expect(await Promise.all(begun)).toEqual(begun.map(() => 1));
    await closed;
    connection = await open();
  });
});
