import { createHash } from "node:crypto";
import { operations } from "@nudgescribe/types";
import type { Exchange } from "../exchange.ts";
import { maskedWire } from "../judge/masked.ts";
import { type Document, headersOf, operationAt, readContract } from "./document.ts";
import type { Body, Interaction, Pact } from "./pact.ts";
import { condense, listedValues, shapeOf } from "./shape.ts";

export type RecordOptions = {
  /** Name of the consumer, as it is to stand in the Pact file. */
  readonly consumer: string;
  readonly exchanges: Iterable<Exchange> | AsyncIterable<Exchange>;
  /**
   * The contract that the tests ran against.
   * @default the contract of this version of the kit
   */
  readonly document?: object | undefined;
};

/**
 * What a consumer's tests did, as a Pact file of version 4: one interaction for each distinct call, which is an
 * operation with a shape of request, a status and a shape of answer. The order of the exchanges makes no difference.
 *
 * Left out is what no contract promises: calls that broke the contract, that met a fault, that are no operation, or
 * whose status the contract does not name; and the answers of other servers, which may hold what belongs to somebody.
 * What members of an answer the consumer reads is unknown, so it counts as reading all that it got.
 *
 * @throws Error when `consumer` is empty.
 */
export async function recordPact({ consumer, exchanges, document }: RecordOptions): Promise<Pact> {
  if (consumer.trim() === "") throw new Error("the consumer has no name; give the one that its Pact file should carry");
  const contract = (document as Document | undefined) ?? readContract();
  const words = listedValues(contract);
  const found = new Map<string, Interaction>();
  for await (const exchange of exchanges) {
    if (!isPromised(contract, exchange)) continue;
    const next = toInteraction(contract, words, maskedWire(exchange));
    found.set(next.key, merge(found.get(next.key), next));
  }
  return {
    consumer: { name: consumer },
    provider: { name: "nudgescribe" },
    interactions: [...found.values()].sort((a, b) => (a.description < b.description ? -1 : 1)),
    metadata: { pactSpecification: { version: "4.0" } },
  };
}

function isPromised(contract: Document, { operation, world, fault, violations, response }: Exchange): boolean {
  if (operation === undefined || world === "upstream" || fault !== undefined || violations.length > 0) return false;
  const { method, path } = operations[operation];
  return operationAt(contract, method, path)?.responses?.[response.status] !== undefined;
}

function toInteraction(contract: Document, words: ReadonlySet<unknown>, exchange: Exchange): Interaction {
  const operation = exchange.operation as NonNullable<Exchange["operation"]>;
  const { method, path } = operations[operation];
  const query = readQuery(exchange.request.path);
  const headers = pick(exchange.request.headers, [
    "accept",
    "content-type",
    ...headersOf(contract, operationAt(contract, method, path) ?? {}).map(({ name }) => name),
  ]);
  const sent = toBody(exchange.request, words);
  const got = toBody(exchange.response, words);
  const { status } = exchange.response;

  const shape = [operation, Object.entries(headers).map(([name, value]) => shapeOfHeader(name, value)), query];
  const key = createHash("sha256")
    .update(JSON.stringify([shape, status, sent && shapeOf(sent.content, words), got && shapeOf(got.content, words)]))
    .digest("hex")
    .slice(0, 16);
  return {
    type: "Synchronous/HTTP",
    key,
    description: `${operation} answers ${status} (${key})`,
    pending: false,
    comments: {
      text: exchange.test === undefined ? [] : [exchange.test],
      callers: exchange.caller === undefined ? [] : [exchange.caller],
      operation,
    },
    request: { method, path, ...(query && { query }), headers, ...(sent && { body: sent }) },
    response: {
      status,
      headers: pick(exchange.response.headers, ["content-type"]),
      ...(got && {
        body: got,
        matchingRules: { body: { $: { combine: "AND" as const, matchers: [{ match: "type" as const }] } } },
      }),
    },
  };
}

/** Media types select the schema; other headers count by being there. */
const shapeOfHeader = (name: string, [value = ""]: readonly string[]): string =>
  name === "accept" || name === "content-type" ? `${name}=${value}` : name;

function pick(headers: Readonly<Record<string, string>>, names: readonly string[]): Record<string, readonly string[]> {
  const low = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return Object.fromEntries(
    [...new Set(names)].sort().flatMap((name) => {
      const value = low.get(name);
      // The scheme of a masked token is gone, and a contract may ask for it.
      if (value !== undefined && name === "authorization") return [[name, ["Bearer [masked]"]]];
      return value === undefined ? [] : [[name, [value]]];
    }),
  );
}

function toBody(
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body?: unknown },
  words: ReadonlySet<unknown>,
): Body | undefined {
  if (body === undefined) return undefined;
  const [contentType = "application/json"] = pick(headers, ["content-type"])["content-type"] ?? [];
  return { content: condense(body, words), contentType, encoded: false };
}

function readQuery(path: string): Record<string, readonly string[]> | undefined {
  const { searchParams } = new URL(path, "http://mock");
  const names = [...new Set(searchParams.keys())].sort();
  return names.length === 0 ? undefined : Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)]));
}

/** Of two recordings of one call the smaller text is kept, so that their order makes no difference. */
function merge(one: Interaction | undefined, other: Interaction): Interaction {
  if (!one) return other;
  const bare = ({ request, response }: Interaction) => JSON.stringify({ request, response });
  const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])].sort();
  return {
    ...(bare(one) <= bare(other) ? one : other),
    comments: {
      text: union(one.comments.text, other.comments.text),
      callers: union(one.comments.callers, other.comments.callers),
      operation: other.comments.operation,
    },
  };
}
