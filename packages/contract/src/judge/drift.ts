import type { OperationId } from "@nudgescribe/types";
import { checkAnswer, type Finding } from "@nudgescribe/types/validators";
import type { Blame } from "../violation.ts";
import type { Contract } from "./contract.ts";
import { type Declared, declaredIn, valuesAt } from "./declared.ts";
import { placeOf } from "./place.ts";
import type { JudgedExchange } from "./proxy.ts";

/** One way in which answers differ from the contract. It holds no value of a body. */
export type Drift = Omit<Finding, "pointer"> & {
  readonly status: number;
  readonly pointer: string;
  /** Answers that have it, of all answers of the operation with this status. */
  readonly count: number;
  readonly of: number;
  /** The media type that came, where that is the news. */
  readonly media?: string;
  /** Pointer into the bundled document: of the place itself, or of what holds it where the contract does not name it. */
  readonly schema: string;
  readonly spec: string | undefined;
};

export type OperationDrift = {
  /** Number of answers by status. */
  readonly answers: Readonly<Record<string, number>>;
  readonly drift: readonly Drift[];
  /** Members of the successful answer that the contract declares and that came in no answer. */
  readonly neverSeen: readonly string[];
  /** Members that came, in how many answers, and how well the contract knew them: what is seen may raise evidence. */
  readonly seen: readonly { readonly pointer: string; readonly count: number; readonly evidence: string }[];
};

export type DriftReport = {
  readonly upstream: string;
  /** Day of the recording, UTC. */
  readonly day: string;
  readonly exchanges: number;
  /** Bodies that were too large to be judged. */
  readonly notJudged: number;
  readonly violations: Readonly<Record<Blame, number>>;
  readonly operations: Readonly<Partial<Record<OperationId, OperationDrift>>>;
};

export type DriftOptions = { readonly contract: Contract; readonly upstream: string; readonly day: string };

/** How the answers of a server differ from the contract, with counts and without a value of any body. */
export function driftOf(exchanges: readonly JudgedExchange[], { contract, upstream, day }: DriftOptions): DriftReport {
  const ids = [...new Set(exchanges.flatMap(({ operation }) => operation ?? []))].sort();
  const blames: Blame[] = ["client", "server", "spec example", "unknown"];
  const all = exchanges.flatMap(({ violations }) => violations);
  return {
    upstream: new URL(upstream).origin,
    day,
    exchanges: exchanges.length,
    notJudged: exchanges.flatMap(({ notJudged }) => notJudged).length,
    violations: Object.fromEntries(
      blames.map((blame) => [blame, all.filter((one) => one.blame === blame).length]),
    ) as Record<Blame, number>,
    operations: Object.fromEntries(
      ids.map((id) => [
        id,
        ofOperation(
          contract,
          id,
          exchanges.filter(({ operation, response }) => operation === id && response.status > 0),
        ),
      ]),
    ),
  };
}

function ofOperation(contract: Contract, id: OperationId, exchanges: readonly JudgedExchange[]): OperationDrift {
  const byStatus = new Map<number, JudgedExchange[]>();
  for (const exchange of exchanges)
    byStatus.set(exchange.response.status, [...(byStatus.get(exchange.response.status) ?? []), exchange]);
  const statuses = [...byStatus].sort(([a], [b]) => a - b);
  const right = readable(byStatus.get(200) ?? []);
  const members = declaredIn(contract, id, 200)
    .filter(({ pointer }) => pointer !== "" && !pointer.endsWith("/*"))
    .map(({ pointer, place }) => ({
      pointer,
      count: right.filter(({ response }) => valuesAt(response.body, pointer).length > 0).length,
      evidence: String((place.node["x-evidence"] as { level?: string } | undefined)?.level ?? "unknown"),
    }));
  return {
    answers: Object.fromEntries(statuses.map(([status, some]) => [status, some.length])),
    drift: statuses.flatMap(([status, some]) => ofStatus(contract, id, status, some)),
    // Of text, such as a CSV file, no member is known.
    neverSeen: right.some(({ response }) => typeof response.body === "object")
      ? members.filter(({ count }) => count === 0).map(({ pointer }) => pointer)
      : [],
    seen: members.filter(({ count }) => count > 0),
  };
}

const readable = (exchanges: readonly JudgedExchange[]): JudgedExchange[] =>
  exchanges.filter(
    ({ notJudged, violations }) =>
      !notJudged.includes("response") && !violations.some(({ rule }) => rule === "transport" || rule === "json"),
  );

function ofStatus(contract: Contract, id: OperationId, status: number, exchanges: readonly JudgedExchange[]): Drift[] {
  const found = new Map<string, Drift>();
  const declared = declaredIn(contract, id, status);
  for (const { response } of readable(exchanges))
    for (const one of checkAnswer(id, status, response.body)) {
      const seen = one.seen.startsWith('"') ? one.seen : one.seen.replace(/\(\d+\)$/, "");
      const key = `${one.kind} ${one.pointer} ${one.kind === "unknown-value" ? seen : ""}`;
      const schema = schemaFor(contract, id, status, declared, one);
      const spec = placeOf(contract, schema);
      const count = (found.get(key)?.count ?? 0) + 1;
      const media = one.kind === "media" ? response.headers["content-type"]?.split(";")[0]?.trim() : undefined;
      const place = spec && `${spec.file}:${spec.line}`;
      found.set(key, {
        ...one,
        seen,
        status,
        count,
        of: exchanges.length,
        ...(media && { media }),
        schema,
        spec: place,
      });
    }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

function schemaFor(
  contract: Contract,
  id: OperationId,
  status: number,
  declared: readonly Declared[],
  { kind, pointer }: Finding,
): string {
  const operation = contract.operations.find((one) => one.id === id)?.pointer ?? "";
  if (kind === "undeclared-status") return `${operation}/responses`;
  if (kind === "media") return `${operation}/responses/${status}`;
  const isOfParent = kind === "unknown-member" || kind === "missing-member";
  const wanted = isOfParent ? pointer.slice(0, pointer.lastIndexOf("/")) : pointer;
  return declared.find((one) => one.pointer === wanted)?.place.pointer ?? `${operation}/responses/${status}`;
}
