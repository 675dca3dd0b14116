import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sql } from "../../src/store/database.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { add, createThings } from "./things.ts";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sandbox-sqlite-"));
  file = join(folder, "sandbox.db");
});

afterEach(() => rm(folder, { recursive: true }));

function make(statements: string): void {
  const database = new DatabaseSync(file);
  database.exec(statements);
  database.close();
}

test("a file keeps its data until it is opened again", async () => {
  const before = openSqlite(file);
  await createThings(before);
  await before.write((database) => add(database, "a"));
  await before.close();

  const after = openSqlite(file);
  expect(await after.read(({ all }) => all(sql`select thing_id from thing`))).toEqual([{ thing_id: "a" }]);
  await after.close();
});

test("a file that another process uses is refused, and is free when that process has died", async () => {
  const sqlite = new URL("../../src/store/sqlite.ts", import.meta.url).href;
  const program = `const { openSqlite } = await import(${JSON.stringify(sqlite)});
    openSqlite(${JSON.stringify(file)}); console.log("open"); setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ["--input-type=module", "--eval", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(other, "exit");
  try {
    await once(other.stdout, "data");
    expect(() => openSqlite(file)).toThrow(
      `${file} cannot be opened: another sandbox is using it; stop that one, or share a PostgreSQL database by DATABASE_URL`,
    );
  } finally {
    other.kill("SIGKILL");
    await ended;
  }
  await openSqlite(file).close();
});

test("a file that is no database is refused and left as it is", async () => {
  await writeFile(file, "customer;email\n".repeat(1_000));
  expect(() => openSqlite(file)).toThrow(`${file} cannot be opened: file is not a database; give another file`);
});

test("a database of another program is refused", () => {
  make("create table customer (id integer)");
  expect(() => openSqlite(file)).toThrow(
    `${file} cannot be opened: it is a database of another program; give another file`,
  );
});

test("a database of another layout is refused", () => {
  make("create table customer (id integer); pragma user_version = 99");
  expect(() => openSqlite(file)).toThrow(/^.*: it was made by another version of the sandbox \(layout 99, .*$/);
});

test("a folder that does not exist is named", () => {
  const missing = join(folder, "missing", "sandbox.db");
  expect(() => openSqlite(missing)).toThrow(`${missing} cannot be opened: unable to open database file`);
});
