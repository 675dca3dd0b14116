import { inspect } from "node:util";
import { expect, test } from "vitest";
import type { ExportProgress } from "../src/index.ts";
import { connect, type Reply, startApi, tokens } from "./api-server.ts";

const file = { campaign_id: "c1", page: 1 };
const csv = { "content-type": "text/csv; charset=utf-8" };
const signedIn = (replies: Record<string, Reply[]>) => startApi({ "POST /v1/auth": [tokens("a")], ...replies });

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test("csv() hands the bytes on as they come, and rows() the rows", async () => {
  await using api = await signedIn({
    "POST /v1/messages/fetch": [
      { body: "name,text\nAda,Hello\n", headers: csv },
      { body: 'name,text\nAda,"Hello,\nyou"\n', headers: csv },
    ],
  });
  const { messages } = connect(api.url);
  await expect(new Response(await messages.csv(file)).text()).resolves.toBe("name,text\nAda,Hello\n");
  await expect(collect(messages.rows(file))).resolves.toEqual([{ name: "Ada", text: "Hello,\nyou" }]);
  expect(api.received.slice(1).map(({ headers, body }) => [headers["accept"], body])).toEqual([
    ["text/csv", { ...file, format: "csv" }],
    ["text/csv", { ...file, format: "csv" }],
  ]);
});

test("CSV that travels inside a JSON string is read too", async () => {
  await using api = await signedIn({
    "POST /v1/messages/fetch": [{ body: JSON.stringify("name\nAda\n") }, { body: { file: "name\nAda\n" } }],
  });
  const { messages } = connect(api.url);
  await expect(collect(messages.rows(file))).resolves.toEqual([{ name: "Ada" }]);
  await expect(messages.csv(file)).rejects.toMatchObject({ name: "UnexpectedResponseError", evidence: "unknown" });
});

test("leaving the rows early ends the download", async () => {
  let closed = false;
  await using api = await signedIn({
    "POST /v1/messages/fetch": [
      (response) => {
        response.on("close", () => {
          closed = true;
        });
        response.writeHead(200, csv).write("name\nAda\nBob\n");
      },
    ],
  });
  for await (const row of connect(api.url).messages.rows(file)) {
    expect(row).toEqual({ name: "Ada" });
    break;
  }
  await expect.poll(() => closed).toBe(true);
});

test("a stream that stalls fails at the deadline, however long the reader took before", async () => {
  await using api = await signedIn({
    "POST /v1/messages/fetch": [(response) => void response.writeHead(200, csv).write("name\nAda\n")],
  });
  const rows = connect(api.url).messages.rows(file, { timeout: 200 });
  await expect(collect(rows)).rejects.toMatchObject({ name: "TimeoutError", sent: "yes" });
});

test("json() says whether the limit of 1000 rows has cut the file", async () => {
  const rows = (count: number) => Array.from({ length: count }, (_, n) => ({ n }));
  await using api = await signedIn({
    "POST /v1/messages/fetch": [{ body: rows(999) }, { body: rows(1000) }, { body: { url: "x" } }],
  });
  const { messages } = connect(api.url);
  await expect(messages.json(file)).resolves.toMatchObject({ cut: false });
  await expect(messages.json(file)).resolves.toMatchObject({ cut: true });
  await expect(messages.json(file)).rejects.toMatchObject({ name: "UnexpectedResponseError" });
});

test("a link shows itself only when asked, and is downloaded without any credential", async () => {
  await using storage = await startApi({
    "GET /file.csv?signature=planted-signature": [{ body: "name\nAda\n", headers: csv }],
  });
  const url = `${storage.url}/file.csv?signature=planted-signature`;
  await using api = await signedIn({ "POST /v1/messages/fetch": [{ body: { url } }] });
  const { messages } = connect(api.url);

  const link = await messages.link(file);
  expect(link.url).toBe(url);
  expect(`${link} ${JSON.stringify(link)} ${inspect(link, { showHidden: true })}`).not.toContain("planted");
  await expect(new Response(await messages.download(link)).text()).resolves.toBe("name\nAda\n");
  const [received] = storage.received;
  expect(Object.keys(received?.headers ?? {})).not.toEqual(expect.arrayContaining(["authorization"]));
  expect(JSON.stringify(received?.headers)).not.toMatch(/access-a|key-of-the-test|cookie/);
});

test("an answer without a link is named with its evidence", async () => {
  await using api = await signedIn({ "POST /v1/messages/fetch": [{ body: [] }] });
  await expect(connect(api.url).messages.link(file)).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    pointer: "/url",
    evidence: "unknown",
  });
});

test("files() lists the files of a historical run", async () => {
  await using api = await signedIn({
    "POST /v1/messages/pages": [{ body: { pages: 2 } }],
    "POST /v1/messages/fetch": [
      { body: "n\n1\n", headers: csv },
      { body: "n\n2\n", headers: csv },
    ],
  });
  const found: unknown[] = [];
  for await (const one of connect(api.url).messages.files({ campaign_id: "c1", run_number: 3 })) {
    found.push([one.page, one.pages, await collect(one.rows())]);
  }
  expect(found).toEqual([
    [1, 2, [{ n: "1" }]],
    [2, 2, [{ n: "2" }]],
  ]);
  expect(api.received.at(-1)?.body).toEqual({ campaign_id: "c1", run_number: 3, page: 2, format: "csv" });
});

test("export() publishes once, waits until the count settles, and tells how far it is", async () => {
  await using api = await signedIn({
    "POST /v1/messages/publish": [{ body: {} }],
    "POST /v1/messages/pages": [0, 1, 2, 2].map((pages) => ({ body: { pages } })),
    "POST /v1/messages/fetch": [{ body: [{ n: 1 }] }, { body: [{ n: 2 }] }],
  });
  const progress: ExportProgress[] = [];
  const rows: unknown[] = [];
  const request = { workspace_id: "ws_1", campaign_id: "c1" };
  const options = { pollInterval: 1, onProgress: (event: ExportProgress) => void progress.push(event) };
  for await (const one of connect(api.url).messages.export(request, options)) rows.push((await one.json()).rows);

  expect(rows).toEqual([[{ n: 1 }], [{ n: 2 }]]);
  expect(
    progress.map((event) => [event.stage, "files" in event ? event.files : "page" in event ? event.page : 0]),
  ).toEqual([
    ["published", 0],
    ["waiting", 0],
    ["waiting", 1],
    ["waiting", 2],
    ["waiting", 2],
    ["file", 1],
    ["file", 2],
  ]);
  expect(api.calls().filter((call) => call === "POST /v1/messages/publish")).toHaveLength(1);
});

test("export() gives up at its limit and says that the order stands", async () => {
  await using api = await signedIn({
    "POST /v1/messages/publish": [{ body: {} }],
    "POST /v1/messages/pages": Array(50).fill({ body: { pages: 0 } }),
  });
  const files = connect(api.url).messages.export(
    { workspace_id: "ws_1", campaign_id: "c1" },
    { pollInterval: 1, waitLimit: 5 },
  );
  await expect(collect(files)).rejects.toMatchObject({ name: "ExportPendingError", files: 0 });
});

test("publishing that may have arrived is not repeated", async () => {
  await using api = await signedIn({ "POST /v1/messages/publish": [(response) => void response.socket?.destroy()] });
  const files = connect(api.url, { retries: 2 }).messages.export({ workspace_id: "ws_1", campaign_id: "c1" });
  await expect(collect(files)).rejects.toMatchObject({ name: "ConnectionError", sent: "maybe" });
  expect(api.calls()).toEqual(["POST /v1/auth", "POST /v1/messages/publish"]);
});

test("import() uploads in parts and tells what was refused by line and column", async () => {
  const finding = { row: 1, field_name: "age", value: "x", message: "is not a number" };
  await using api = await signedIn({
    "POST /v1/customer/check": [
      { body: { created: 2, refused: 0 } },
      { body: { created: 0, refused: 1, findings: [finding] } },
    ],
  });
  const report = await connect(api.url).customers.import(
    { workspace_id: "ws_1", customer_group_id: "cg_1", source: "name,age\nAda,1\nBob,2\nEve,x\n" },
    { rowsPerCall: 2 },
  );
  expect(report).toMatchObject({
    calls: 2,
    rowsSent: 3,
    created: 2,
    refusedRows: 1,
    refused: [{ line: 4, column: 2, field: "age", value: "x", message: "is not a number" }],
  });
});
