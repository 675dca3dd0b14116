import { describe, expect, test } from "vitest";
import { judgeAnswer } from "../web/imports/judge-answer.ts";
import { judgeFailure } from "../web/imports/judge-failure.ts";

const numbers = (received: number, created: number, updated: number, refused: number) => ({
  received,
  created,
  updated,
  refused,
});
const finding = (row: number) => ({ row, field_name: "premium", value: "x", message: "premium must be a number." });

describe("what an answer says about the rows of a call", () => {
  test.each([
    ["all are stored", { status: "completed", ...numbers(5, 4, 1, 0), findings: [] }, [], "stored", undefined],
    ["a job stores them", { status: "queued", ...numbers(5, 0, 0, 0), findings: [] }, [], "stored", undefined],
    [
      "none is stored, some are named",
      { status: "refused", ...numbers(5, 0, 0, 2), findings: [finding(2), finding(5)] },
      [1, 4],
      "send-again",
      undefined,
    ],
    [
      "none is stored, none is named",
      { status: "refused", ...numbers(5, 0, 0, 5), findings: [] },
      [],
      "refused",
      undefined,
    ],
    [
      "the named ones are refused and the others stored",
      { status: "completed", ...numbers(5, 3, 1, 1), findings: [finding(2)] },
      [1],
      "stored",
      undefined,
    ],
    [
      "some are refused that are not named",
      { status: "completed", ...numbers(5, 2, 0, 3), findings: [finding(2)] },
      [1],
      "uncertain",
      "The service refused some of 5 rows and did not name them all.",
    ],
    [
      "it refuses and says that it stored some",
      { status: "refused", ...numbers(5, 1, 0, 2), findings: [finding(2)] },
      [1],
      "uncertain",
      "The service refused some of 5 rows and did not name them all.",
    ],
    [
      "it speaks of other rows than were sent",
      { status: "completed", ...numbers(3, 2, 1, 0), findings: [] },
      [],
      "stored",
      "The service spoke of 3 rows, and 5 were sent.",
    ],
    [
      "it stored fewer than it took",
      { status: "completed", ...numbers(5, 2, 1, 0), findings: [] },
      [],
      "stored",
      "The service spoke of 3 rows stored, and 5 were sent and not refused.",
    ],
    ["it says nothing", {}, [], "stored", "The service took the rows and did not say how many it stored."],
    ["null", null, [], "stored", "The service took the rows and did not say how many it stored."],
    [
      "members of other types",
      { status: 7, received: "5", findings: "none" },
      [],
      "stored",
      "The service took the rows and did not say how many it stored.",
    ],
    ["it refuses and says no more", { status: "Refused" }, [], "refused", undefined],
  ])("%s", (_name, answer, refused, others, note) => {
    const verdict = judgeAnswer(answer, 5);
    expect([...verdict.refused.keys()]).toEqual(refused);
    expect({ others: verdict.others, note: verdict.note }).toEqual({ others, note });
  });

  test("a finding that names no row of the call is kept apart", () => {
    const odd = [{ row: 0 }, { row: 6 }, { row: 1.5 }, { message: "no" }, null, "text"];
    const { refused, general } = judgeAnswer({ status: "refused", findings: odd }, 5);
    expect(refused.size).toBe(0);
    expect(general).toEqual([{ row: 0 }, { row: 6 }, { row: 1.5 }, { message: "no" }, {}, {}]);
  });
});

describe("what a failed call means for its rows", () => {
  const problem = {
    kind: "connection",
    operation: "uploadCustomers",
    message: "",
    hint: "",
    retryable: false,
  } as const;
  test.each([
    ["not sent", { ...problem, sent: "no" }, "not-stored"],
    ["perhaps sent", { ...problem, sent: "maybe" }, "uncertain"],
    ["sent, no answer", { ...problem, sent: "yes" }, "uncertain"],
    ["not known", problem, "uncertain"],
    ["429", { ...problem, kind: "rate-limit", status: 429, sent: "yes" }, "not-stored"],
    ["400", { ...problem, kind: "bad-request", status: 400, sent: "yes" }, "not-stored"],
    ["401", { ...problem, kind: "missing-fields", status: 401, sent: "yes" }, "not-stored"],
    ["403", { ...problem, kind: "refused", status: 403, sent: "yes" }, "not-stored"],
    ["not signed in", { ...problem, kind: "session", operation: "session" }, "not-stored"],
    ["500", { ...problem, kind: "server-error", status: 500, sent: "yes" }, "uncertain"],
    ["408", { ...problem, kind: "not-the-api", status: 408, sent: "yes" }, "uncertain"],
    ["200 that cannot be read", { ...problem, kind: "not-the-api", status: 200, sent: "yes" }, "uncertain"],
  ] as const)("%s", (_name, failed, fate) => {
    expect(judgeFailure(failed)).toBe(fate);
  });
});
