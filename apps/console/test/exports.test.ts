import { ExportPendingError } from "@nudgescribe/client";
import { describe, expect, test } from "vitest";
import type { MessagesLine, PublishLine } from "../server/answers.ts";
import { toProblem } from "../server/problem.ts";
import { startConsole } from "./console.ts";
import { startLiveConsole } from "./live-console.ts";
import { startUpstream } from "./upstream.ts";
import { createVisitor } from "./visitor.ts";

const ready = { workspace_id: "ws_2f6c1d", campaign_id: "cmp_8d2b07" };
const published = { campaign_id: "cmp_3e9a52" };

const rowsIn = (lines: readonly MessagesLine[]) => lines.flatMap((line) => (line.type === "rows" ? line.rows : []));

describe("publishing", () => {
  test("says that it is published, how many files there are so far, and when they are all there", async () => {
    await using running = await startConsole({ sandbox: { jobDelay: 1_000 } });
    const { signIn, stream } = createVisitor(running.url);
    await signIn();
    const lines: PublishLine[] = [];
    for await (const line of stream<PublishLine>("/api/publish", ready)) {
      lines.push(line);
      // The files are there once the sandbox's time goes on.
      if (line.type === "waiting" && line.files === 0) await running.sandbox.clock.advance("2s");
    }
    expect(lines[0]).toEqual({ type: "published" });
    expect(lines[1]).toEqual({ type: "waiting", files: 0, waited: expect.any(Number) });
    expect(lines.slice(-3)).toEqual([
      { type: "waiting", files: 1, waited: expect.any(Number) },
      { type: "waiting", files: 1, waited: expect.any(Number) },
      { type: "done", files: 1 },
    ]);
    const asked = running.received().map(({ operation }) => operation);
    expect(asked.filter((operation) => operation === "publishMessages")).toHaveLength(1);
    expect(asked).not.toContain("fetchMessageFile");
  });

  test("that the API refuses says why", async () => {
    await using running = await startConsole();
    const { signIn, lines } = createVisitor(running.url);
    await signIn();
    expect(await lines("/api/publish", { ...ready, campaign_id: "cmp_none" })).toEqual([
      {
        type: "problem",
        problem: {
          kind: "bad-request",
          operation: "publishMessages",
          status: 400,
          message: "400 Bad Request: There is no such campaign in this account.",
          hint: "The API cannot do this as things are. Change what the message names, then try again.",
          retryable: true,
          sent: "yes",
        },
      },
    ]);
  });

  test("is not offered again when only the files could not be counted", async () => {
    await using running = await startConsole();
    const { signIn, lines } = createVisitor(running.url);
    await signIn();
    running.sandbox.faults.add({ kind: "answer", operation: "countMessageFiles", status: 403, example: "refused" });
    expect(await lines("/api/publish", ready)).toEqual([
      { type: "published" },
      {
        type: "problem",
        problem: expect.objectContaining({
          kind: "refused",
          operation: "countMessageFiles",
          retryable: false,
          hint: expect.stringMatching(/^The messages are published; do not publish again\. /),
        }),
      },
    ]);
  });

  test("without an answer says that it may have been done, and is not done twice", async () => {
    await using running = await startConsole();
    const { signIn, lines } = createVisitor(running.url);
    await signIn();
    running.sandbox.faults.add({ kind: "reset", operation: "publishMessages", done: true });
    expect(await lines("/api/publish", ready)).toMatchObject([
      {
        type: "problem",
        problem: { kind: "connection", retryable: false, hint: expect.stringContaining("may have been made") },
      },
    ]);
    expect(running.received().filter(({ operation }) => operation === "publishMessages")).toHaveLength(1);
  });

  test("whose files are late is pending, and not to be repeated", () => {
    const late = new ExportPendingError("the export was queued", { waited: 600_000, files: 0 });
    expect(toProblem(late)).toEqual({
      kind: "pending",
      operation: "publishMessages",
      message: "the export was queued",
      hint: expect.stringContaining("do not publish again"),
      retryable: false,
      sent: "yes",
    });
  });

  test("of nothing is refused before the API is asked", async () => {
    await using upstream = await startUpstream();
    await using running = await startLiveConsole(upstream.url);
    const { signIn, answer } = createVisitor(running.url);
    await signIn();
    expect(await answer("POST", "/api/publish", { workspace_id: "ws_1" })).toMatchObject([
      400,
      { error: { message: "campaign_id is missing." } },
    ]);
    expect(upstream.received).toHaveLength(1);
  });
});

describe("reading the messages", () => {
  test("hands on every row of every file, in order", async () => {
    await using running = await startConsole({ sandbox: { rowsPerFile: 20 } });
    const { signIn, lines } = createVisitor(running.url);
    await signIn();
    await lines("/api/publish", ready);
    const told = await lines<MessagesLine>("/api/messages", { campaign_id: ready.campaign_id });
    const files = told.flatMap((line) => (line.type === "file" ? [[line.page, line.pages]] : []));
    expect(files.length).toBeGreaterThan(2);
    expect(files).toEqual(files.map((_, index) => [index + 1, files.length]));
    expect(told.at(-1)).toEqual({ type: "done", files: files.length });
    expect(Object.keys(rowsIn(told)[0] ?? {})).toEqual(["customer_id", "segment", "content"]);
    const ids = rowsIn(told).map((row) => row["customer_id"]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("goes on from a file, so that nothing is lost and nothing comes twice when one breaks off", async () => {
    await using running = await startConsole({ sandbox: { rowsPerFile: 20 } });
    const { signIn, lines } = createVisitor(running.url);
    await signIn();
    await lines("/api/publish", ready);
    const { campaign_id } = ready;
    const whole = rowsIn(await lines<MessagesLine>("/api/messages", { campaign_id }));

    running.sandbox.faults.add({ kind: "truncated-body", operation: "fetchMessageFile", after: 1, count: 1 });
    const broken = await lines<MessagesLine>("/api/messages", { campaign_id });
    expect(broken.at(-1)).toMatchObject({
      type: "problem",
      page: 2,
      problem: { kind: "connection", operation: "fetchMessageFile", retryable: true },
    });
    const rest = await lines<MessagesLine>("/api/messages", { campaign_id, fromPage: 2 });
    const first = broken.slice(
      0,
      broken.findIndex((line) => line.type === "file" && line.page === 2),
    );
    expect([...rowsIn(first), ...rowsIn(rest)]).toEqual(whole);
  });

  test("reads an earlier run when it is asked to", async () => {
    await using running = await startConsole();
    const { signIn, lines } = createVisitor(running.url);
    await signIn();
    const earlier = { campaign_id: "cmp_c58d14", run_number: 2 };
    const told = await lines<MessagesLine>("/api/messages", earlier);
    expect(told.at(-1)).toEqual({ type: "done", files: 1 });
    expect(rowsIn(told).length).toBeGreaterThan(0);
    const requests = running.received().filter(({ operation }) => operation === "fetchMessageFile");
    expect(requests.map(({ request }) => request)).toEqual([{ ...earlier, page: 1, format: "csv" }]);
  });

  test("hands on rows five hundred at a time", async () => {
    const csv = `id\n${Array.from({ length: 1_201 }, (_, index) => `row ${index}`).join("\n")}\n`;
    await using upstream = await startUpstream({
      "POST /v1/messages/pages": { body: { pages: 1 } },
      "POST /v1/messages/fetch": (response) => response.writeHead(200, { "content-type": "text/csv" }).end(csv),
    });
    await using running = await startLiveConsole(upstream.url);
    const { signIn, lines } = createVisitor(running.url);
    await signIn();
    const told = await lines<MessagesLine>("/api/messages", published);
    expect(told.flatMap((line) => (line.type === "rows" ? line.rows.length : []))).toEqual([500, 500, 201]);
  });

  test("says which file and line cannot be read", async () => {
    await using upstream = await startUpstream({
      "POST /v1/messages/pages": { body: { pages: 1 } },
      "POST /v1/messages/fetch": (response) =>
        response.writeHead(200, { "content-type": "text/csv" }).end("id,content\n1,a\n2\n"),
    });
    await using running = await startLiveConsole(upstream.url);
    const { signIn, lines } = createVisitor(running.url);
    await signIn();
    expect((await lines("/api/messages", published)).at(-1)).toMatchObject({
      type: "problem",
      page: 1,
      problem: { kind: "not-the-api", message: "line 3: 1 cells, but the header has 2" },
    });
  });

  test("takes no more than the browser does, and stops when it leaves", async () => {
    const row = `${"x".repeat(1_000)}\n`;
    const total = 200_000;
    let written = 0;
    let left = () => {};
    const gone = new Promise<void>((done) => (left = done));
    await using upstream = await startUpstream({
      "POST /v1/messages/pages": { body: { pages: 1 } },
      "POST /v1/messages/fetch": (response) => {
        response.once("close", left);
        response.writeHead(200, { "content-type": "text/csv" }).write("content\n");
        const more = () => {
          while (written < total) {
            written += 1;
            if (!response.write(row)) return response.once("drain", more);
          }
          return response.end();
        };
        more();
      },
    });
    await using running = await startLiveConsole(upstream.url);
    const { signIn, stream } = createVisitor(running.url);
    await signIn();
    const reading = stream<MessagesLine>("/api/messages", published);
    for (const type of ["file", "rows"]) expect((await reading.next()).value).toMatchObject({ type });
    await reading.return(undefined);
    await gone;
    expect(written).toBeLessThan(total / 2);
  });
});
