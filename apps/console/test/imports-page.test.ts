import { describe, expect, test } from "vitest";
import type { ProblemError } from "../web/api/ask.ts";
import { connectImport, type WorkerPort } from "../web/imports/import-client.ts";
import { createImportMemory, identityOf, isSameFile, type Memory } from "../web/imports/import-memory.ts";
import { postUpload } from "../web/imports/post-upload.ts";
import type { ToWorker } from "../web/imports/protocol.ts";
import type { SendJournal } from "../web/imports/send-state.ts";
import { throttle } from "../web/imports/throttle.ts";

describe("progress is told at most ten times a second", () => {
  function clock() {
    let time = 0;
    let timers: { at: number; run: () => void }[] = [];
    return {
      every: 100,
      now: () => time,
      later: (run: () => void, ms: number) => {
        const timer = { at: time + ms, run };
        timers.push(timer);
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
      pass: (ms: number) => {
        time += ms;
        const due = timers.filter(({ at }) => at <= time);
        timers = timers.filter(({ at }) => at > time);
        for (const { run } of due) run();
      },
    };
  }

  test("the newest comes when its time has come, and the last is never lost", () => {
    const time = clock();
    const told: number[] = [];
    const progress = throttle<number>((value) => told.push(value), time);
    for (let value = 0; value < 100; value++) {
      progress.tell(value);
      time.pass(10);
    }
    expect(told.length).toBeLessThanOrEqual(11);
    time.pass(100);
    expect(told.at(-1)).toBe(99);
    progress.tell(100);
    progress.tell(101);
    progress.flush();
    time.pass(1_000);
    expect(told.filter((value) => value > 99)).toEqual([100, 101]);
  });
});

describe("the page's end of the worker", () => {
  const totals = { refused: 0, warnings: 0, kept: 0 };
  const journal: SendJournal = {
    nextRow: 500,
    doneLine: 501,
    refused: [],
    uncertain: [],
    skipped: [],
    calls: 1,
    created: 500,
    updated: 0,
    queued: 0,
  };
  function connected() {
    const sent: ToWorker[] = [];
    const order: string[] = [];
    const port: WorkerPort = {
      postMessage: (message) => {
        sent.push(message);
        order.push("sent");
      },
      terminate: () => {},
      onmessage: null,
      onerror: null,
    };
    const client = connectImport(port, {
      onChecking: () => {},
      onSending: () => {},
      onJournal: () => order.push("kept"),
    });
    return { client, port, sent, order };
  }

  test("gives each answer to its own question, in whatever order they come", async () => {
    const { client, port } = connected();
    const first = client.ask("findings", { from: 0, count: 1 });
    const second = client.ask("findings", { from: 5, count: 1 });
    port.onmessage?.({ data: { tell: "answer", id: 2, answer: { from: 5, findings: [], totals } } });
    port.onmessage?.({ data: { tell: "refusal", id: 1, problem: { message: "gone", fix: "again" } } });
    expect(await second).toMatchObject({ from: 5, findings: [] });
    await expect(first).rejects.toMatchObject({ problem: { message: "gone", fix: "again" } });
  });

  test("lets the next call go only when the journal is kept", () => {
    const { port, sent, order } = connected();
    port.onmessage?.({ data: { tell: "journal", note: 7, journal } });
    expect(order).toEqual(["kept", "sent"]);
    expect(sent).toEqual([{ order: "remembered", note: 7 }]);
  });

  test("says so when the worker cannot start or ends", async () => {
    const { client, port } = connected();
    const asked = client.ask("findings", { from: 0, count: 1 });
    port.onerror?.({});
    await expect(asked).rejects.toMatchObject({ problem: { fix: expect.stringContaining("Reload") } });
  });

  describe("what the browser remembers", () => {
    const storage = (limit = Number.POSITIVE_INFINITY) => {
      const texts = new Map<string, string>();
      const memory: Memory = {
        getItem: (key) => texts.get(key) ?? null,
        setItem: (key, text) => {
          expect.soft(limit).toBeGreaterThan(0);
          texts.set(key, text);
        },
        removeItem: (key) => void texts.delete(key),
      };
      return { texts, memory };
    };
    const file = { name: "customers.csv", size: 12, lastModified: 5 };
    const unfinished = {
      workspace_id: "ws_1",
      customer_group_id: "cg_1",
      file,
      mapping: ["email", null],
      journal,
      rows: 900,
    };

    test("a mapping belongs to its headers and its workspace", () => {
      const { memory } = storage();
      createImportMemory(memory, "ws_1").keepMapping(["A", "B"], ["email", null]);
      expect(createImportMemory(memory, "ws_1").mappingOf(["A", "B"])).toEqual(["email", null]);
      expect(createImportMemory(memory, "ws_1").mappingOf(["B", "A"])).toBeUndefined();
      expect(createImportMemory(memory, "ws_2").mappingOf(["A", "B"])).toBeUndefined();
    });

    test("an import that has not ended, until it is forgotten", () => {
      const { memory } = storage();
      const imports = createImportMemory(memory, "ws_1");
      expect(imports.keep(unfinished)).toBe(true);
      expect(createImportMemory(memory, "ws_1").unfinished()).toEqual(unfinished);
      expect(createImportMemory(memory, "ws_2").unfinished()).toBeUndefined();
      imports.forget();
      expect(imports.unfinished()).toBeUndefined();
    });

    test("what cannot be kept or read is no fault of the import", () => {
      const full: Memory = {
        getItem: () => "{not JSON",
        setItem: () => {
          throw new DOMException("full", "QuotaExceededError");
        },
        removeItem: () => {},
      };
      const imports = createImportMemory(full, "ws_1");
      expect(imports.keep(unfinished)).toBe(false);
      expect(imports.unfinished()).toBeUndefined();
      expect(imports.mappingOf(["A"])).toBeUndefined();
    });

    test("a file is the same when name, size and time are", () => {
      const chosen = new File(["x"], "customers.csv", { lastModified: 5 });
      expect(isSameFile(identityOf(chosen), { ...file, size: 1 })).toBe(true);
      expect(isSameFile(identityOf(chosen), { ...file, size: 2 })).toBe(false);
      expect(isSameFile(identityOf(chosen), { ...file, size: 1, lastModified: 6 })).toBe(false);
    });
  });
});

describe("a call of the worker", () => {
  const request = { workspace_id: "ws_1", customer_group_id: "cg_1", customers: [{ email: "ada@example.com" }] };
  const call = (respond: () => Promise<Response>) => {
    const asked: Request[] = [];
    const fetch: typeof globalThis.fetch = async (path, init) => {
      asked.push(new Request(new URL(String(path), "http://console.test"), init));
      return respond();
    };
    const answer = postUpload({ fetch, screen: "/w/ws_1/import" })(request, new AbortController().signal);
    return { asked, answer };
  };
  const problem = async (respond: () => Promise<Response>) =>
    call(respond).answer.then(
      () => undefined,
      (error: ProblemError) => error.problem,
    );

  test("says which screen it is for, and carries the header that no other page can send", async () => {
    const { asked, answer } = call(async () => Response.json({ status: "completed" }));
    expect(await answer).toEqual({ status: "completed" });
    const [sent] = asked;
    expect(sent?.url).toBe("http://console.test/api/operations/uploadCustomers");
    expect(sent?.headers.get("x-console")).toBe("1");
    expect(sent?.headers.get("x-console-screen")).toBe("/w/ws_1/import");
    expect(await sent?.json()).toEqual(request);
  });

  test("that the console's own server turned down never reached the API", async () => {
    const error = { kind: "console", operation: "console", message: "too large", hint: "", retryable: true };
    expect(await problem(async () => Response.json({ error }, { status: 413 }))).toEqual({ ...error, sent: "no" });
  });

  test("that the API answered is told as the server tells it", async () => {
    const error = {
      kind: "server-error",
      operation: "uploadCustomers",
      status: 500,
      message: "",
      hint: "",
      retryable: false,
      sent: "yes",
    };
    expect(await problem(async () => Response.json({ error }, { status: 502 }))).toEqual(error);
  });

  test.each([
    ["no answer", () => Promise.reject(new TypeError("failed to fetch"))],
    ["an answer that breaks off", async () => new Response('{"status": "comp')],
    ["an answer that is not the console's", async () => new Response("<html>", { status: 502 })],
  ])("may have arrived: %s", async (_name, respond) => {
    expect(await problem(respond)).toMatchObject({
      sent: "maybe",
      message: expect.stringContaining("console's server"),
    });
  });
});
