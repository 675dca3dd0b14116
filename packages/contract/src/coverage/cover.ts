import { isDeepStrictEqual } from "node:util";
import { operations } from "@nudgescribe/types";
import type { Exchange } from "../exchange.ts";
import type { Contract, Operation } from "./document.ts";
import { membersSent } from "./members.ts";
import { type CoverageKind, keyOf, parameterItem, type Target } from "./targets.ts";
import { without } from "./without.ts";

/** What the recorded exchanges touched. The same whatever their order, so that files of many workers can be merged. */
export type Covered = {
  readonly exchanges: number;
  /** Hits by kind and name: `statuses listCampaigns 200`. */
  readonly hits: ReadonlyMap<string, number>;
  /** Requests to a path and method that are no operation: `GET /v1/nowhere`. */
  readonly unknown: ReadonlyMap<string, number>;
};

/** Counts what exchanges touched, one at a time, so that a long recording is never held as a whole. */
export async function cover(
  contract: Contract,
  exchanges: Iterable<Exchange> | AsyncIterable<Exchange>,
): Promise<Covered> {
  const byId = new Map(contract.operations.map((operation) => [operation.id, operation]));
  const hits = new Map<string, number>();
  const unknown = new Map<string, number>();
  const count = (map: Map<string, number>, name: string) => map.set(name, (map.get(name) ?? 0) + 1);
  let total = 0;

  for await (const exchange of exchanges) {
    total++;
    const operation = byId.get(exchange.operation ?? "");
    if (exchange.fault) count(hits, keyOf({ kind: "faults", operation: undefined, item: exchange.fault }));
    if (!operation) {
      count(unknown, `${exchange.request.method} ${exchange.request.path.split("?")[0]}`);
      continue;
    }
    const touched = new Set(
      [...ofRequest(contract, operation, exchange), ...ofResponse(operation, exchange)].map(keyOf),
    );
    for (const key of touched) count(hits, key);
  }
  return { exchanges: total, hits, unknown };
}

const maker =
  (operation: string) =>
  (kind: CoverageKind, item: string): Target => ({ kind, operation, item });

function* ofRequest(contract: Contract, operation: Operation, { request }: Exchange): Generator<Target> {
  const target = maker(operation.id);
  yield target("operations", "");
  for (const name of Object.keys(request.headers)) yield target("members", parameterItem("header", name));
  for (const name of new URLSearchParams(request.path.split("?")[1]).keys())
    yield target("members", parameterItem("query", name));

  const type = mediaType(request.headers);
  const media = type === undefined ? undefined : operation.request[type];
  if (!media || request.body === undefined) return;
  yield target("mediaTypes", `request ${type}`);
  for (const item of media.schema ? membersSent(contract, media.schema, request.body) : [])
    yield target("members", item);

  // What is masked in a recording cannot tell two bodies apart.
  const masked = (operations as Readonly<Record<string, (typeof operations)["authenticate"]>>)[operation.id]?.sensitive;
  const bare = (body: unknown): unknown => without(body, masked?.request ?? []);
  for (const [name, { value }] of Object.entries(media.examples ?? {}))
    if (isDeepStrictEqual(bare(value), bare(request.body))) yield target("requestExamples", name);
}

function* ofResponse(operation: Operation, { response, example, violations }: Exchange): Generator<Target> {
  // An answer that breaks the contract, by a defect or by a fault, is not the answer that the contract declares.
  if (violations.some(({ side }) => side === "response")) return;
  // A connection that broke gave no answer at all.
  if (response.status < 100) return;
  const target = maker(operation.id);
  const answer = operation.answers[response.status];
  yield target("statuses", String(response.status));
  const type = mediaType(response.headers);
  if (type !== undefined) yield target("mediaTypes", `${response.status} ${type}`);
  if (type !== undefined && example !== undefined)
    yield target("responseExamples", `${response.status} ${type} ${example}`);

  if (response.status >= 200 && response.status < 300) yield target("auth", "accepted");
  if (isRefusal(operation, response.status, answer?.["x-vendor-meaning"])) yield target("auth", "refused");
}

/** The vendor's meaning where the contract tells it: here 403 is a refused token and 401 a missing field. */
function isRefusal({ answers }: Operation, status: number, meaning: string | undefined): boolean {
  const told = Object.values(answers).some((answer) => answer["x-vendor-meaning"] === "token-refused");
  return told ? meaning === "token-refused" : status === 401;
}

function mediaType(headers: Readonly<Record<string, string>>): string | undefined {
  const [, value] = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type") ?? [];
  return value?.split(";")[0]?.trim().toLowerCase();
}
