import { describe, expect, test } from "vitest";
import { callControl, controlCalls, served } from "./control-calls.ts";
import { databases } from "./databases.ts";
import { type Json, leaves, withValue } from "./example-requests.ts";
import { hostileTexts } from "./hostile-values.ts";
import { ask, askRaw } from "./raw-http.ts";
import { serve } from "./sandboxes.ts";
import { everythingOf, furnish, neighbour } from "./tenants.ts";

/** What moves the clock, or puts another state in the place of this one, is tried last. */
const exchanging = ["POST /reset", "POST /load", "POST /snapshots/rewind"];

describe.each(databases)("hostile values in control on $name", ({ db }) => {
  test("are refused or taken, and no action fails or changes another account", async () => {
    await using here = await served(await db());
    const other = await neighbour(here);
    const before = await everythingOf(here, other);
    const attacks = Object.entries(controlCalls).flatMap(([action, bodyOf]) => {
      const body = (bodyOf(here.ids) ?? {}) as Json;
      const texts = leaves(body).filter(({ value }) => typeof value === "string");
      return texts.flatMap(({ path }) =>
        hostileTexts.map((text) => ({ action, path, body: withValue(body, path, text) })),
      );
    });
    const run = async (some: typeof attacks) => {
      const outcomes = [];
      for (const { action, path, body } of some)
        outcomes.push({ action, path, ...(await callControl(here, action, body)) });
      return outcomes.filter(({ status }) => status >= 500);
    };
    expect(await run(attacks.filter(({ action }) => !exchanging.includes(action)))).toEqual([]);
    expect(await everythingOf(here, other)).toBe(before);
    expect(await run(attacks.filter(({ action }) => exchanging.includes(action)))).toEqual([]);
    expect(attacks.length).toBeGreaterThan(500);
    await callControl(here, "POST /reset", { seed: "after" });
    expect((await callControl(here, "GET /accounts")).body).toMatchObject([{ account_name: "Harbour Mutual" }]);
  });
});

const end = "connection: close\r\n\r\n";

test.each([
  ["a NUL in the path", `GET /v1/cg\0 HTTP/1.1\r\nhost: localhost\r\n${end}`],
  ["a NUL in a header", `GET /v1/auth HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer \0\r\n${end}`],
  ["a bare line feed in a header", `GET /v1/auth HTTP/1.1\r\nhost: localhost\r\nx-api-key: a\nb: c\r\n${end}`],
  ["no host", `GET /v1/auth HTTP/1.1\r\n${end}`],
  ["a host that is none", `GET /v1/auth HTTP/1.1\r\nhost: <script>\r\n${end}`],
  ["two hosts", `GET /v1/auth HTTP/1.1\r\nhost: localhost\r\nhost: evil.example\r\n${end}`],
  ["a path that leaves the root", `GET /../../etc/passwd HTTP/1.1\r\nhost: localhost\r\n${end}`],
  ["a whole URL as its path", `GET http://evil.example/__sandbox HTTP/1.1\r\nhost: evil.example\r\n${end}`],
  ["an escape that is none", `GET /__storage/%ff%zz/1.csv?expires=%ff HTTP/1.1\r\nhost: localhost\r\n${end}`],
  ["bytes beyond ASCII in a header", `GET /v1/auth HTTP/1.1\r\nhost: localhost\r\nauthorization: \xff\xfe\r\n${end}`],
  ["headers of 100 kB", `GET /v1/auth HTTP/1.1\r\nhost: localhost\r\nx-api-key: ${"a".repeat(100_000)}\r\n${end}`],
  ["two lengths", `POST /v1/auth HTTP/1.1\r\nhost: localhost\r\ncontent-length: 2\r\ncontent-length: 3\r\n${end}{}`],
  ["a length that is none", `POST /v1/auth HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1e9\r\n${end}{}`],
  [
    "a length and chunks",
    `POST /v1/auth HTTP/1.1\r\nhost: localhost\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n${end}0\r\n\r\n`,
  ],
  ["a method that is none", `BREW /v1/auth HTTP/1.1\r\nhost: localhost\r\n${end}`],
  ["bytes that are no HTTP", "\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03"],
])("a request with %s is refused, and the server goes on", async (_what, bytes) => {
  await using here = await serve();
  expect(await askRaw(here.url, bytes)).toMatch(/^HTTP\/1\.1 4\d\d |^$/);
  expect((await ask(`${here.url}/__sandbox/clock`)).status).toBe(200);
});

test("bytes that are no UTF-8 in a body are read as such, and no half of a character gets in", async () => {
  await using here = await serve();
  const { ids, token } = await furnish(here);
  const body = `{"workspace_id":"${ids["workspace_id"]}","group_name":"a\xff\xed\xa0\x80b"}`;
  const head = `PUT /v1/cg HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
  expect(await askRaw(here.url, `${head}\r\n${end}${body}`)).toMatch(/^HTTP\/1\.1 200 /);
  const groups = await here.nudgescribe.customerGroups.list({ workspace_id: ids["workspace_id"] ?? "" });
  expect(groups.at(-1)?.group_name).toBe("a\ufffd\ufffd\ufffd\ufffdb");
});
