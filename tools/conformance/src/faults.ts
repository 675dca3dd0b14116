import type { Fault } from "@nudgescribe/sandbox";
import { type OperationId, operations } from "@nudgescribe/types";
import type { Answer, Answers, Case } from "./cases.ts";

/** Why the faults of a sandbox, which look at the operation only, cannot play a case; undefined when they can. */
export function reasonAgainst(one: Case): string | undefined {
  const answers = Object.values(one.answers ?? {}).flatMap((queue) => queue ?? []);
  if (answers.some(({ when, after }) => when || after)) return "its answers depend on what else is asked";
  if (Object.keys(one.answers ?? {}).some((call) => !byCall.has(call))) return "it follows links to no operation";
  return undefined;
}

const byCall: ReadonlyMap<string, OperationId> = new Map(
  Object.values(operations).map(({ id, method, path }) => [`${method} ${path}`, id]),
);

/** A fault of every operation that comes when the others are used up. */
const superfluous: Fault = { kind: "answer", status: 500, body: { message: "superfluous request" } };

/** The queues of a case as faults. Those that stand first meet a call first, and end with their count. */
export const faultsOf = (answers: Answers): Fault[] => [
  ...Object.entries(answers).flatMap(([call, queue]) =>
    (queue ?? []).flatMap((answer) => faultsFor(operationOf(call), answer)),
  ),
  superfluous,
];

function faultsFor(operation: OperationId, answer: Answer): Fault[] {
  const { status = 200, headers, body = null, repeat: count = 1 } = answer;
  const aim = { operation, count };
  // It never asks what stands behind it, so an answer there would wait for the next call.
  if (answer.fault === "reset") return [{ ...aim, kind: "reset" }];
  const type = { "content-type": "application/json" };
  return [
    ...sendingOf(answer).map((fault): Fault => ({ ...aim, ...fault })),
    { ...aim, kind: "answer", status, headers: { ...type, ...headers }, body },
  ];
}

/** What is done to the answer on its way out. */
function sendingOf({ fault, pieces, body = null }: Answer): Fault[] {
  if (fault === "never") return [{ kind: "latency", ms: 2 ** 31 - 1 }];
  if (fault === "cut") return [{ kind: "truncated-body" }];
  if (fault === "stall") return [{ kind: "stalled-body" }];
  if (!pieces) return [];
  // A slow body comes in tenths of a second.
  const size = Math.ceil(JSON.stringify(body).length / pieces);
  return [{ kind: "slow-body", bytesPerSecond: size * 10 }];
}

function operationOf(call: string): OperationId {
  const id = byCall.get(call);
  if (!id) throw new Error(`${call} is no operation`);
  return id;
}
