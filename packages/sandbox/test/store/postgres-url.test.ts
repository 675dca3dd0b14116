import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { openPostgres } from "../../src/store/postgres.ts";
import { freshDatabase, postgresIsRunning } from "../stores.ts";

const secret = "s3cret";

async function failure(url: string): Promise<Error> {
  const error = await openPostgres(url).then(
    () => expect.unreachable("the database was opened"),
    (reason: Error) => reason,
  );
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(secret);
  expect(error.message).not.toContain("\n");
  return error;
}

const form = "write postgresql://user:password@host:5432/database";

test.each([
  [`postgresql://me:${secret}@127.0.0.1:1/shop`, "me@127.0.0.1:1/shop cannot be opened: nothing listens there; start"],
  [`postgresql://me:${secret}@localhost:1/shop`, "me@localhost:1/shop cannot be opened: nothing listens there; start"],
  [`postgres://me@127.0.0.1:1/shop?password=${secret}`, "me@127.0.0.1:1/shop cannot be opened: nothing listens there"],
  [
    `postgresql://me:${secret}@/shop?host=/no/folder`,
    "me@/no/folder:5432/shop cannot be opened: nothing listens there",
  ],
  [`mysql://me:${secret}@127.0.0.1/shop`, `The database URL is not one of PostgreSQL; ${form}`],
  [`me:${secret}@127.0.0.1/shop`, `The database URL is not one of PostgreSQL; ${form}`],
  [`postgresql://me:${secret}/x@127.0.0.1/shop`, `The database URL has an @ after its host; ${form}`],
  [`postgresql://me:12/${secret}@127.0.0.1/shop`, `The database URL has an @ after its host; ${form}`],
  [`postgresql://me:${secret}@127.0.0.1:port/shop`, "The database URL cannot be read: Invalid URL; write"],
  [`postgresql://me:%ff${secret}@127.0.0.1/shop`, "The database URL cannot be read: URI malformed; write"],
])("what is wrong with a URL is said without its password (%#)", async (url, message) => {
  expect((await failure(url)).message.slice(0, message.length)).toBe(message);
});

describe.skipIf(!postgresIsRunning)("a server that answers", () => {
  test("refuses a wrong password", async () => {
    const url = (await freshDatabase()).replace(/:\w+@/, `:${secret}@`);
    expect((await failure(url)).message).toMatch(
      /^sandbox@\/.*\/test_\w+ cannot be opened: the server refuses user or password; correct them in the URL$/,
    );
  });

  test("wants a password", async () => {
    const url = (await freshDatabase()).replace(/:\w+@/, "@");
    expect((await failure(url)).message).toMatch(/: the server wants a password; write it into the URL$/);
  });

  test("has no such database", async () => {
    const url = (await freshDatabase()).replace("/test_", "/test_not_");
    expect((await failure(url)).message).toMatch(/: no such database; create it with createdb, or correct the name/);
  });
});
