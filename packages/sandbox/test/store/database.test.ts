import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Connection, type Sql, sql } from "../../src/store/database.ts";
import { stores } from "../stores.ts";
import { add, columns, createThings } from "./things.ts";

const hostile = [
  "",
  " ",
  "'; drop table thing; --",
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

describe.each(stores)("a $name database", ({ open }) => {
  let connection: Connection;

  beforeEach(async () => {
    connection = await open();
    await createThings(connection);
  });

  afterEach(() => connection.close());

  const all = <Row>(statement: Sql): Promise<Row[]> => connection.read((database) => database.all<Row>(statement));
  const first = <Row>(statement: Sql): Promise<Row | undefined> =>
    connection.read((database) => database.first<Row>(statement));

  test.each(hostile)("gives back %j as it was", async (text) => {
    const other = `${text}other`;
    await connection.write(async (database) => {
      await add(database, text, text, 1);
      await database.insert({ table: "thing", columns, rows: [[other, 2, text]] });
    });

    expect(await all(sql`select thing_id, content from thing order by position`)).toEqual([
      { thing_id: text, content: text },
      { thing_id: other, content: text },
    ]);
    expect(await all(sql`select position from thing where thing_id = ${text}`)).toEqual([{ position: 1 }]);
    const found = await connection.read(({ all, dialect }) =>
      all(sql`select position from thing where ${dialect.isOneOf("thing_id", ["none", text])}`),
    );
    expect(found).toEqual([{ position: 1 }]);
  });

  test("sets a piece of SQL in with its values, however deep", async () => {
    await connection.write((database) => add(database, "a", "'", 7));
    const place = sql`position = ${7}`;
    const mine = sql`${place} and content = ${"'"}`;

    expect(await all(sql`select thing_id from thing where ${mine} and thing_id <> ${"b"}`)).toEqual([
      { thing_id: "a" },
    ]);
    expect(await first(sql`select thing_id from thing where ${mine} and thing_id <> ${"a"}`)).toBeUndefined();
  });

  test("gives numbers for whole numbers of any size, sums, counts and conditions", async () => {
    await connection.write((database) => add(database, "a", "{}", Number.MAX_SAFE_INTEGER));

    expect(
      await first(sql`select position, count(*) as count, sum(position) as sum, exists (select 1) as here
        from thing where position > ${2 ** 40} group by position`),
    ).toEqual({ position: Number.MAX_SAFE_INTEGER, count: 1, sum: Number.MAX_SAFE_INTEGER, here: 1 });
  });

  test("says how many rows were changed", async () => {
    await connection.write(async (database) => {
      await add(database, "a");
      await add(database, "b");
      expect(await database.run(sql`update thing set position = ${2}`)).toBe(2);
      expect(await database.run(sql`delete from thing where thing_id = ${"c"}`)).toBe(0);
    });
  });

  test("stores ten thousand rows, and replaces those that are there", async () => {
    const rows = (content: string, from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => [`id${from + index}`, from + index, content]);
    await connection.write(async (database) => {
      await database.insert({ table: "thing", columns, rows: [] });
      await database.insert({ table: "thing", columns, rows: rows("old", 0, 10_000) });
      await database.insert({
        table: "thing",
        columns,
        rows: rows("new", 4_000, 12_000),
        replacing: "thing_id",
      });
    });

    expect(
      await all(sql`select content, count(*) as count, min(position) as least, max(position) as most from thing
        group by content order by content desc`),
    ).toEqual([
      { content: "old", count: 4_000, least: 0, most: 3_999 },
      { content: "new", count: 8_000, least: 4_000, most: 11_999 },
    ]);
  });

  test("stores null, also in a column that has nothing else, and over a value", async () => {
    const put = (...rows: [string, number, string | null][]) =>
      connection.write((database) => database.insert({ table: "thing", columns, rows, replacing: "thing_id" }));
    await put(["a", 1, null], ["b", 1, "text"]);
    await put(["b", 1, null], ["c", 1, null]);

    expect(await all(sql`select thing_id, content from thing order by thing_id`)).toEqual([
      { thing_id: "a", content: null },
      { thing_id: "b", content: null },
      { thing_id: "c", content: null },
    ]);
  });

  test("finds rows by five thousand values, and none by none", async () => {
    const ids = Array.from({ length: 5_000 }, (_, index) => `id${index * 2}`);
    const rows = Array.from({ length: 6_000 }, (_, index) => [`id${index}`, index, "{}"]);
    await connection.write((database) => database.insert({ table: "thing", columns, rows }));
    const count = (values: string[]) =>
      connection.read(({ first, dialect }) =>
        first(sql`select count(*) as count from thing where ${dialect.isOneOf("thing_id", values)}`),
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

    expect(await all(sql`select thing_id from thing`)).toEqual([{ thing_id: "b" }]);
  });

  test("loses no change of a locked row to one that is made at the same time", async () => {
    await connection.write((database) => add(database, "a", "{}", 0));
    const addOne = () =>
      connection.write(async ({ first, run, dialect }) => {
        const row = await first<{ position: number }>(
          sql`select position from thing where thing_id = ${"a"}${dialect.locked}`,
        );
        await run(sql`update thing set position = ${(row?.position ?? 0) + 1} where thing_id = ${"a"}`);
      });
    await Promise.all(Array.from({ length: 50 }, addOne));

    expect(await first(sql`select position from thing`)).toEqual({ position: 50 });
  });

  test("runs statements of one work that do not wait for each other", async () => {
    const rows = await connection.write(async (database) => {
      await Promise.all(["a", "b", "c"].map((id) => add(database, id)));
      return database.all(sql`select thing_id from thing`);
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
