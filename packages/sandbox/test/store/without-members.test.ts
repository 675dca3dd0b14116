import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Connection, sql } from "../../src/store/database.ts";
import { stores } from "../stores.ts";
import { createThings } from "./things.ts";

const names = [
  "fld_0c88d2",
  "a.b",
  'a"b',
  'x"."y',
  "it's",
  "back\\slash",
  "\\u0041",
  "$",
  "",
  "__proto__",
  "é",
  "\u0001",
];

describe.each(stores)("members of a JSON column in a $name database", ({ open }) => {
  let connection: Connection;

  beforeAll(async () => {
    connection = await open();
    await createThings(connection);
  });

  afterAll(() => connection.close());

  const without = (stored: string, members: readonly string[]): Promise<string | undefined> =>
    connection.write(async ({ first, run, dialect }) => {
      await run(sql`delete from thing`);
      await run(sql`insert into thing (thing_id, position, content) values (${"a"}, ${1}, ${stored})`);
      await run(sql`update thing set content = ${dialect.withoutMembers("content", members)}`);
      const row = await first<{ content: string }>(sql`select content from thing`);
      return row && JSON.stringify(JSON.parse(row.content));
    });

  test.each(names)("%j is removed and nothing else", async (name) => {
    const kept = names.filter((other) => other !== name).map((other) => `${JSON.stringify(other)}:1`);
    const stored = `{${[`${JSON.stringify(name)}:{"deep":1}`, ...kept].join(",")}}`;
    expect(await without(stored, [name])).toBe(`{${kept.join(",")}}`);
  });

  test("a member inside of another is not touched", async () => {
    expect(await without('{"x":{"y":1,"a":null},"a":1}', ['x"."y', "x.y", "y", "a"])).toBe('{"x":{"y":1,"a":null}}');
  });

  test("the others keep their order and their values", async () => {
    const values = {
      z: "\0\\\\u0000\ud800",
      a: 12.5,
      b: null,
      c: [1, '"', "\\"],
      d: true,
      e: "\ufdd0\ufdd02",
      ab: "é",
    };
    expect(await without(JSON.stringify({ gone: 1, ...values }), ["gone", "never"])).toBe(JSON.stringify(values));
  });

  test("all are removed", async () => {
    expect(await without('{"a":1,"b":2}', ["b", "a"])).toBe("{}");
  });

  test("two thousand are removed at once", async () => {
    const many = Array.from({ length: 2_000 }, (_, index) => `fld_${index}`);
    const stored = JSON.stringify(Object.fromEntries([...many, "kept"].map((name) => [name, 1])));
    expect(await without(stored, many)).toBe('{"kept":1}');
  });
});
