import { ReadableStream } from "node:stream/web";
import { describe, expect, test, vi } from "vitest";
import type { Problem } from "../server/answers.ts";
import { ProblemError } from "../web/api/ask.ts";
import type { CheckedFile, Upload } from "../web/imports/engine.ts";
import type { Sending } from "../web/imports/send-rows.ts";
import type { SendJournal, SendProgress } from "../web/imports/send-state.ts";
import { check, csv, fields, findingsOf, goodFile, hooks, refusedLines, storesAll, target } from "./imports-files.ts";

const problem = (more: Partial<Problem>): Problem => ({
  kind: "connection",
  operation: "uploadCustomers",
  message: "the connection broke off",
  hint: "Try again.",
  retryable: false,
  ...more,
});
const lost = () => new ProblemError(problem({ sent: "maybe" }));
const limited = () => new ProblemError(problem({ kind: "rate-limit", status: 429, sent: "yes", retryAfter: 2_000 }));

/** An upload that answers one call after another as it is told, and stores what it is told nothing about. */
function service(...answers: readonly (Upload | Error | object)[]) {
  const calls: (readonly object[])[] = [];
  const upload: Upload = async (request, signal) => {
    calls.push(request.customers);
    const answer = answers[calls.length - 1] ?? storesAll;
    if (answer instanceof Error) throw answer;
    return typeof answer === "function" ? answer(request, signal) : answer;
  };
  return { calls, upload };
}

const start = (checked: CheckedFile, upload: Upload, more: object = {}) =>
  checked.send(target, { ...hooks(upload), problemOf: (error) => (error as ProblemError).problem, ...more });

const until = (sending: Sending, state: SendProgress["state"]) =>
  vi.waitFor(() => expect(sending.progress().state).toBe(state));

const none = { pending: 0, stored: 0, "refused-here": 0, "refused-by-service": 0, uncertain: 0, "not-sent": 0 };

describe("rows are sent in calls of 500, one after another", () => {
  test("as JSON by the names of the fields, without empty cells and without columns that are left out", async () => {
    const { calls, upload } = service();
    const file = csv(
      "Policy no.,Colour,Premium,First name",
      "HM-1,red,1.50,Zoë",
      "HM-2,blue,,",
      "HM-3,green,'-3,\"'=Nia\"",
    );
    await start(await check(file), upload).finished;
    expect(calls).toEqual([
      [
        { policy_number: "HM-1", premium: 1.5, first_name: "Zoë" },
        { policy_number: "HM-2" },
        { policy_number: "HM-3", premium: -3, first_name: "=Nia" },
      ],
    ]);
  });

  test("no two at a time, in the order of the file", async () => {
    let underWay = 0;
    const { calls, upload } = service();
    const careful: Upload = async (request, signal) => {
      underWay += 1;
      expect(underWay).toBe(1);
      await Promise.resolve();
      underWay -= 1;
      return upload(request, signal);
    };
    const end = await start(await check(goodFile(1_201)), careful).finished;
    expect(calls.map((rows) => rows.length)).toEqual([500, 500, 201]);
    expect(calls[2]?.at(-1)).toEqual({ policy_number: "HM-1201", premium: 1200.5 });
    expect(end).toMatchObject({
      state: "done",
      calls: 3,
      created: 1_201,
      updated: 0,
      counts: { ...none, stored: 1_201 },
    });
  });

  test("and fewer where rows are long", async () => {
    const { calls, upload } = service();
    const long = "x".repeat(200_000);
    await start(await check(csv("first_name", long, long, long, "short")), upload).finished;
    expect(calls.map((rows) => rows.length)).toEqual([2, 2]);
  });
});

describe("a call that the service refuses as a whole", () => {
  const refusal = (rows: number, ...named: number[]) => ({
    status: "refused",
    received: rows,
    created: 0,
    updated: 0,
    refused: named.length,
    findings: named.map((row) => ({ row, field_name: "premium", value: 1, message: "premium is too high." })),
  });

  test("is sent again without the rows that it names, until it passes", async () => {
    const { calls, upload } = service(refusal(5, 2, 4), refusal(3, 3));
    const checked = await check(csv("Premium,policy_number", "1,a", "2,b", "x,c", "3,d", "4,e", "5,f"));
    const end = await start(checked, upload).finished;
    const names = (rows: readonly object[]) =>
      rows.map((row) => (row as { policy_number: string }).policy_number).join("");
    expect(calls.map(names)).toEqual(["abdef", "adf", "ad"]);
    expect(end.counts).toEqual({ ...none, stored: 2, "refused-here": 1, "refused-by-service": 3 });
    expect(end).toMatchObject({ created: 2, calls: 3 });
    const seen = findingsOf(checked).map(({ by, line, column, header, reason }) => [by, line, column, header, reason]);
    expect(seen).toEqual([
      ["service", 3, 1, "Premium", "premium is too high."],
      ["console", 4, 1, "Premium", "It holds “x”, and is not a plain amount in GBP."],
      ["service", 6, 1, "Premium", "premium is too high."],
      ["service", 7, 1, "Premium", "premium is too high."],
    ]);
  });

  test("and names no row, is refused whole, with what was said", async () => {
    const answer = {
      status: "refused",
      refused: 2,
      created: 0,
      updated: 0,
      findings: [{ message: "The group is full." }],
    };
    const checked = await check(goodFile(2));
    const end = await start(checked, service(answer).upload).finished;
    expect(end.counts).toEqual({ ...none, "refused-by-service": 2 });
    expect(findingsOf(checked)).toMatchObject([{ line: 2, reason: "The group is full." }]);
    expect(await refusedLines(checked, "refused-by-service")).toBe(
      "line,reason,policy_number,premium\r\n2,The group is full.,HM-1,0.50\r\n3,The group is full.,HM-2,1.50\r\n",
    );
  });
});

describe("what the service tells is passed on honestly", () => {
  test("numbers that do not add up are a note, told once", async () => {
    const example = { status: "completed", received: 3, created: 2, updated: 1, refused: 0, findings: [] };
    const end = await start(await check(goodFile(1_500)), service(example, example, example).upload).finished;
    expect(end.notes).toEqual(["The service spoke of 3 rows, and 500 were sent."]);
    expect(end).toMatchObject({ created: 6, updated: 3 });
  });

  test("totals that it does not tell are unknown, not 0", async () => {
    const end = await start(await check(goodFile(2)), service({ status: "completed", received: 2 }).upload).finished;
    expect(end).toMatchObject({ created: undefined, updated: undefined, counts: { stored: 2 } });
  });

  test("rows that a background job stores are counted as such", async () => {
    const queued = { status: "queued", received: 2, created: 0, updated: 0, refused: 0 };
    const end = await start(await check(goodFile(2)), service(queued).upload).finished;
    expect(end).toMatchObject({ queued: 2, notes: [], counts: { stored: 2 } });
  });
});

describe("pause, go on, cancel", () => {
  /** A service whose calls wait to be let go on. */
  function held() {
    const waiting: (() => void)[] = [];
    const calls: number[] = [];
    const upload: Upload = async (request, signal) => {
      calls.push(request.customers.length);
      await new Promise<void>((resolve, reject) => {
        waiting.push(resolve);
        signal.addEventListener("abort", () => reject(new Error("aborted")));
      });
      return storesAll(request, signal);
    };
    return {
      upload,
      calls,
      asked: () => vi.waitFor(() => expect(waiting).toHaveLength(1)),
      answer: async () => {
        await vi.waitFor(() => expect(waiting).toHaveLength(1));
        waiting.pop()?.();
      },
    };
  }

  test("a pause waits for the call under way, and nothing is sent until it goes on", async () => {
    const service = held();
    const sending = start(await check(goodFile(1_100)), service.upload);
    await service.asked();
    sending.pause();
    expect(sending.progress().state).toBe("pausing");
    await service.answer();
    await until(sending, "paused");
    expect(service.calls).toHaveLength(1);
    expect(sending.progress().counts).toEqual({ ...none, stored: 500, pending: 600 });
    sending.goOn();
    await service.answer();
    await service.answer();
    expect((await sending.finished).counts).toEqual({ ...none, stored: 1_100 });
  });

  test("a cancellation waits for the call under way; the rest is not sent", async () => {
    const service = held();
    const sending = start(await check(goodFile(1_100)), service.upload);
    await service.asked();
    sending.cancel();
    expect(sending.progress().state).toBe("cancelling");
    await service.answer();
    expect(await sending.finished).toMatchObject({
      state: "cancelled",
      counts: { ...none, stored: 500, "not-sent": 600 },
    });
    expect(service.calls).toHaveLength(1);
  });

  test("a cancelled call that is not waited for leaves its rows uncertain", async () => {
    const service = held();
    const sending = start(await check(goodFile(1_100)), service.upload);
    await service.asked();
    sending.abandon();
    expect(sending.progress().state).toBe("running");
    sending.cancel();
    sending.abandon();
    expect(await sending.finished).toMatchObject({
      state: "cancelled",
      counts: { ...none, uncertain: 500, "not-sent": 600 },
    });
  });

  test("a pause can be cancelled", async () => {
    const service = held();
    const sending = start(await check(goodFile(600)), service.upload);
    await service.asked();
    sending.pause();
    await service.answer();
    await until(sending, "paused");
    sending.cancel();
    expect((await sending.finished).counts).toEqual({ ...none, stored: 500, "not-sent": 100 });
  });
});

describe("a call that fails", () => {
  test("and stored nothing stops the import there, and it goes on from that line", async () => {
    const { calls, upload } = service(storesAll, limited());
    const sending = start(await check(goodFile(1_100)), upload);
    await until(sending, "stopped");
    expect(sending.progress().stop).toMatchObject({ fate: "not-stored", rows: 500, fromLine: 502, toLine: 1_001 });
    expect(sending.progress().counts).toEqual({ ...none, stored: 500, pending: 600 });
    sending.decide("again");
    expect((await sending.finished).counts).toEqual({ ...none, stored: 1_100 });
    expect(calls.map((rows) => rows.length)).toEqual([500, 500, 500, 100]);
    expect(calls[1]).toEqual(calls[2]);
  });

  test("and may have arrived makes its rows uncertain; they can be sent again", async () => {
    const { calls, upload } = service(lost());
    const sending = start(await check(goodFile(600)), upload);
    await until(sending, "stopped");
    expect(sending.progress()).toMatchObject({
      stop: { fate: "uncertain", fromLine: 2, toLine: 501 },
      counts: { ...none, uncertain: 500, pending: 100 },
    });
    sending.decide("again");
    expect(await sending.finished).toMatchObject({ stop: undefined, counts: { ...none, stored: 600 } });
    expect(calls[0]).toEqual(calls[1]);
  });

  test("or they are left, and the import goes on with the next", async () => {
    const { calls, upload } = service(lost());
    const sending = start(await check(goodFile(600)), upload);
    await until(sending, "stopped");
    sending.decide("leave");
    expect((await sending.finished).counts).toEqual({ ...none, uncertain: 500, stored: 100 });
    expect(calls.map((rows) => rows.length)).toEqual([500, 100]);
  });

  test("rows that were not stored and are left were not sent", async () => {
    const sending = start(await check(goodFile(600)), service(limited()).upload);
    await until(sending, "stopped");
    sending.decide("leave");
    expect((await sending.finished).counts).toEqual({ ...none, "not-sent": 500, stored: 100 });
  });

  test("an import that stands still can be cancelled", async () => {
    const sending = start(await check(goodFile(600)), service(lost()).upload);
    await until(sending, "stopped");
    sending.cancel();
    expect((await sending.finished).counts).toEqual({ ...none, uncertain: 500, "not-sent": 100 });
  });

  test("a file that can no longer be read ends the import, and what was not sent is known", async () => {
    const file = goodFile(3_000);
    const checked = await check(file);
    const bytes = (await file.bytes()).subarray(0, 20_000);
    Object.assign(file, {
      stream: () =>
        ReadableStream.from(
          (async function* () {
            yield bytes;
            throw new DOMException("changed", "NotReadableError");
          })(),
        ),
    });
    const end = await start(checked, service().upload).finished;
    expect(end).toMatchObject({
      state: "broken",
      problem: { message: expect.stringContaining("can no longer be read") },
    });
    expect(end.counts.stored + end.counts["not-sent"]).toBe(3_000);
    expect(end.counts.stored).toBeGreaterThan(0);
  });
});

describe("an import goes on after the page was closed", () => {
  const stopAt = async (file: File, upload: Upload, journals: SendJournal[]) => {
    const sending = start(await check(file), upload, {
      remember: (journal: SendJournal) => void journals.push(journal),
    });
    await until(sending, "stopped");
  };

  test("each call is remembered before it is sent", async () => {
    const journals: SendJournal[] = [];
    let sent = 0;
    const remember = async (journal: SendJournal) => {
      await Promise.resolve();
      journals.push(journal);
    };
    const upload: Upload = async (request, signal) => {
      sent += 1;
      expect(journals.at(-1)?.underWay).toMatchObject({ firstRow: (sent - 1) * 500, rows: request.customers.length });
      return storesAll(request, signal);
    };
    await start(await check(goodFile(1_100)), upload, { remember }).finished;
    expect(journals.at(-1)).toMatchObject({ nextRow: 1_100, created: 1_100, calls: 3 });
    expect(journals.at(-1)).not.toHaveProperty("underWay");
  });

  test("with the rows that are not settled; those under way are sent again or left", async () => {
    const journals: SendJournal[] = [];
    const file = goodFile(1_600);
    const refusing = { status: "refused", created: 0, updated: 0, refused: 1, findings: [{ row: 3, message: "no" }] };
    await stopAt(file, service(refusing, storesAll, lost()).upload, journals);
    const journal = JSON.parse(JSON.stringify(journals.at(-1)));
    expect(journal).toMatchObject({
      nextRow: 500,
      refused: [[2, 2]],
      underWay: { firstRow: 500, lastRow: 999, fromLine: 502 },
    });

    for (const [underWay, calls, counts] of [
      ["again", [500, 500, 100], { stored: 1_599, "refused-by-service": 1 }],
      ["leave", [500, 100], { stored: 1_099, "refused-by-service": 1, uncertain: 500 }],
    ] as const) {
      const next = service();
      const checked = await check(file);
      const end = await checked.send({ ...target, goOn: { journal, underWay } }, hooks(next.upload)).finished;
      expect(next.calls.map((rows) => rows.length)).toEqual(calls);
      expect(end).toMatchObject({ state: "done", counts: { ...none, ...counts } });
      expect(end.created).toBe(499 + next.calls.flat().length);
    }
  });

  test("a call of which nothing was stored is not under way", async () => {
    const journals: SendJournal[] = [];
    await stopAt(goodFile(1_100), service(storesAll, limited()).upload, journals);
    expect(journals.at(-1)).toMatchObject({ nextRow: 500, doneLine: 501 });
    expect(journals.at(-1)).not.toHaveProperty("underWay");
  });

  test("rows that were skipped count as not sent, and never as stored", async () => {
    const journals: SendJournal[] = [];
    const file = goodFile(1_100);
    const sending = start(await check(file), service(storesAll, limited(), lost()).upload, {
      remember: (journal: SendJournal) => void journals.push(journal),
    });
    await until(sending, "stopped");
    sending.decide("leave");
    await vi.waitFor(() => expect(sending.progress().stop?.fate).toBe("uncertain"));
    expect(sending.progress().counts).toEqual({ ...none, stored: 500, "not-sent": 500, uncertain: 100 });

    const journal = journals.at(-1);
    expect(journal).toMatchObject({ nextRow: 1_000, skipped: [[500, 999]] });
    const next = service();
    const goOn = { journal: journal as SendJournal, underWay: "leave" } as const;
    const end = await (await check(file)).send({ ...target, goOn }, hooks(next.upload)).finished;
    expect(next.calls.map((rows) => rows.length)).toEqual([500]);
    expect(end.counts).toEqual({ ...none, stored: 1_000, uncertain: 100 });
  });

  test("what is remembered holds nothing of a customer", async () => {
    const journals: SendJournal[] = [];
    const file = csv("first_name,premium", "Amira,412.75", "Jonas,x");
    const refusing = { status: "refused", refused: 1, findings: [{ row: 1, value: "412.75", message: "Amira: no" }] };
    await start(await check(file), service(refusing).upload, {
      remember: (journal: SendJournal) => void journals.push(journal),
    }).finished;
    expect(journals.length).toBeGreaterThan(1);
    expect(JSON.stringify(journals)).not.toMatch(/Amira|Jonas|412/);
  });
});

describe("whatever happens, every row ends in exactly one bucket", () => {
  test.each(Array.from({ length: 40 }, (_, seed) => seed + 1))("seed %i", async (seed) => {
    const random = seeded(seed);
    const rows = 1 + random(2_500);
    const lines = Array.from(
      { length: rows },
      (_, index) => `HM-${index},${random(10) === 0 ? "wrong" : random(1_000)}`,
    );
    const checked = await check(csv("policy_number,premium", ...lines), fields);
    const stored = new Set<unknown>();
    const outcomes: readonly ((keys: readonly unknown[], named: readonly object[]) => object)[] = [
      () => {
        throw lost();
      },
      () => {
        throw limited();
      },
      (_keys, named) => ({ status: "refused", created: 0, updated: 0, refused: named.length, findings: named }),
      (_keys, named) => ({ status: "completed", findings: named }),
      () => ({ status: "completed", received: 3, created: 2, updated: 1, refused: 2 }),
      ...Array.from({ length: 4 }, () => (keys: readonly unknown[]) => {
        // A row that was stored for certain never comes a second time.
        expect(keys.filter((key) => stored.has(key))).toEqual([]);
        for (const key of keys) stored.add(key);
        return { status: "completed", received: keys.length, created: keys.length, updated: 0, refused: 0 };
      }),
    ];
    const upload: Upload = async ({ customers }) => {
      await Promise.resolve();
      const named = customers.map((_, index) => ({ row: index + 1, message: "no" })).filter(() => random(20) === 0);
      return outcomes[random(outcomes.length)]?.(
        customers.map((customer) => customer["policy_number"]),
        named,
      );
    };
    const sums: number[] = [];
    const sending = start(checked, upload, { onChange: ({ counts }: SendProgress) => void sums.push(sum(counts)) });
    const orders = [
      ...Array(20).fill([sending.pause, sending.goOn, () => sending.decide("again"), () => sending.decide("leave")]),
      sending.cancel,
    ].flat();
    let isEnded = false;
    const end = sending.finished.finally(() => {
      isEnded = true;
    });
    while (!isEnded) {
      await new Promise((resolve) => setImmediate(resolve));
      orders[random(orders.length)]?.();
    }
    const { counts } = await end;
    expect(new Set([...sums, sum(counts)])).toEqual(new Set([rows]));
    expect(counts.pending).toBe(0);
    expect(counts["refused-here"]).toBe(lines.filter((line) => line.endsWith("wrong")).length);
    expect(counts.stored).toBeGreaterThanOrEqual(stored.size);
  });
});

const sum = (counts: SendProgress["counts"]): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** Whole numbers below a limit; the same for the same seed. */
const seeded = (seed: number) => {
  let state = seed * 2_654_435_761;
  return (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return state % below;
  };
};

test("100,000 rows are checked and sent", async () => {
  const bad = 1_000;
  const lines = Array.from(
    { length: 100_000 },
    (_, index) => `HM-${index},"Zoë, ${index}",${index % bad === 0 ? "31/02/2026" : "24/12/2026"},${index}.25`,
  );
  const checked = await check(csv("policy_number,first_name,renewal_date,premium", ...lines));
  expect(checked.summary).toMatchObject({ rows: 100_000, goodRows: 99_900, refusedRows: 100 });
  const { calls, upload } = service();
  const end = await start(checked, upload).finished;
  expect(calls).toHaveLength(200);
  expect(end.counts).toEqual({ ...none, stored: 99_900, "refused-here": 100 });
  const lines100 = (await refusedLines(checked, "refused-here")).trim().split("\r\n");
  expect(lines100).toHaveLength(101);
  expect(lines100[2]).toMatch(/^1002,"renewal_date: There is no 31 February 2026\./);
}, 60_000);
