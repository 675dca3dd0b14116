import { expect, test } from "vitest";
import { readFault } from "../../src/faults/read-fault.ts";

const right = [
  { kind: "latency", ms: 250, jitter: 50 },
  { kind: "rate-limit", retryAfter: 2, as: "date" },
  { kind: "server-error", status: 503, body: "html", retryAfter: 1 },
  { kind: "answer", status: 400, example: "badRequest", operation: "listCustomers" },
  { kind: "answer", status: 404, body: { message: "?" }, headers: { "x-more": "1" } },
  { kind: "reset", at: "in-headers", done: true },
  { kind: "refuse-connections", ms: 1_000, count: 1 },
  { kind: "truncated-body", operation: "listCustomers", after: 2, probability: 0.5 },
  { kind: "slow-body", bytesPerSecond: 100 },
  { kind: "stalled-body" },
  { kind: "endless-body" },
  { kind: "malformed-json" },
  { kind: "wrong-content-type", type: "text/plain" },
  { kind: "token", is: "expired" },
  { kind: "link-expired" },
  { kind: "job", does: "twice" },
];

test.for(right)("reads $kind as it is written in JSON", (fault) => {
  expect(readFault(JSON.parse(JSON.stringify(fault)))).toEqual(fault);
});

const wrong: readonly (readonly [unknown, typeof TypeError | typeof RangeError, string | RegExp])[] = [
  ["latency", TypeError, 'a fault is an object such as {"kind":"latency","ms":500}; this is string'],
  [null, TypeError, /this is null$/],
  [[], TypeError, /this is an array$/],
  [{}, RangeError, /^there is no fault of the kind missing; give one of latency, rate-limit, /],
  [{ kind: "lag" }, RangeError, /^there is no fault of the kind "lag"; give one of /],
  [{ kind: "toString" }, RangeError, /^there is no fault of the kind "toString"/],
  [{ kind: ["latency"], ms: 1 }, RangeError, /^there is no fault of the kind \["latency"\]/],
  [{ kind: "latency" }, RangeError, "fault latency: ms is missing; give a whole number of at least 0"],
  [{ kind: "latency", ms: "5" }, RangeError, 'fault latency: ms is "5"; give a whole number of at least 0'],
  [{ kind: "latency", ms: 2 ** 31 }, RangeError, /ms is 2147483648/],
  [
    { kind: "latency", ms: 1, delay: 2 },
    TypeError,
    /^fault latency: there is no delay; it has ms, jitter, operation, /,
  ],
  [{ kind: "latency", ms: 1, count: 0 }, RangeError, "fault latency: count is 0; give a whole number of at least 1"],
  [{ kind: "latency", ms: 1, after: -1 }, RangeError, /after is -1/],
  [{ kind: "latency", ms: 1, probability: 2 }, RangeError, /probability is 2; give a number from 0 to 1$/],
  [{ kind: "latency", ms: 1, operation: "listAll" }, RangeError, /operation is "listAll"; give one of authenticate, /],
  [{ kind: "server-error", status: 504 }, RangeError, "fault server-error: status is 504; give one of 500, 502, 503"],
  [{ kind: "answer", status: 200, headers: { "x y": "1" } }, RangeError, /give an object of header names/],
  [{ kind: "answer", status: 200, headers: { x: "a\r\nb" } }, RangeError, /give an object of header names/],
  [{ kind: "wrong-content-type", type: "a\nb" }, RangeError, /give text of one line$/],
  [
    { kind: "job", does: "lost", operation: "listCampaigns" },
    RangeError,
    /it cannot meet listCampaigns; give operation as one of uploadCustomers, publishMessages, startCampaignRerun$/,
  ],
  [{ kind: "answer", status: 200, body: "x".repeat(500), example: "y".repeat(500) }, RangeError, /^.{1,120}$/],
];

test.for(wrong)("refuses %j", ([fault, type, message]) => {
  const read = () => readFault(fault);
  expect(read).toThrow(type);
  expect(read).toThrow(message);
});
