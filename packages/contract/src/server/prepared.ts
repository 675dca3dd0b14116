import { type OperationId, operations } from "@nudgescribe/types";
import { explain } from "../explain/explain.ts";
import type { Judge } from "../judge/judge-exchange.ts";
import type { Example, Examples } from "./examples.ts";
import type { Outcome } from "./outcome.ts";
import type { AnswerOrder } from "./protocol.ts";

/** The answer that an order asks for, for a caller that accepts these media types. */
export function outcomeOf(order: AnswerOrder, examples: Examples, accept = "*/*"): Outcome {
  const headers = lowerCase(order.headers);
  if (order.body !== undefined || examples.of(order.operation, order.status).length === 0) {
    const type = typeof order.body === "string" ? "text/plain; charset=utf-8" : "application/json";
    const body = order.body === undefined ? "" : textOf(order.body);
    return { status: order.status, headers: { ...(body !== "" && { "content-type": type }), ...headers }, body };
  }
  const { name, type, value } = find(order, examples, accept);
  return { status: order.status, headers: { "content-type": type, ...headers }, body: textOf(value), example: name };
}

/**
 * Refuses an order that would break the contract, before it is served.
 *
 * @throws RangeError that names what the contract has instead
 */
export function checkOrder(order: AnswerOrder, examples: Examples, judge: Judge): void {
  const { operation, status, example, body } = order;
  if (!Object.hasOwn(operations, operation))
    throw new RangeError(`${operation} is no operation; give one of ${Object.keys(operations).join(", ")}`);
  if (example !== undefined && body !== undefined)
    throw new RangeError(`${operation} ${status}: example and body exclude each other; give one of them`);
  if (body === undefined) {
    find(order, examples, "*/*");
    return;
  }

  const { headers } = outcomeOf(order, examples);
  const broken = judge({
    world: "mock",
    method: operations[operation].method,
    path: operations[operation].path,
    query: {},
    request: { headers: {}, body: undefined },
    response: { status, headers, body },
  }).filter(({ side }) => side === "response");
  if (broken.length === 0) return;
  throw new RangeError(
    `the answer given for ${operation} ${status} breaks the contract; mend it, or name an example instead\n${explain(broken)}`,
  );
}

function find({ operation, status, example }: AnswerOrder, examples: Examples, accept: string): Example {
  const all = examples.of(operation, status);
  const named = example === undefined ? all : all.filter(({ name }) => name === example);
  const found = named.find(({ type }) => accept.includes(type)) ?? named[0];
  if (found) return found;
  if (all.length === 0)
    throw new RangeError(
      `${operation} has no answer ${status} in the contract; give one of ${statusesOf(operation, examples)}, or a fault`,
    );
  const names = [...new Set(all.map(({ name }) => name))].join(", ");
  throw new RangeError(`${operation} ${status} has no example ${JSON.stringify(example)}; give one of ${names}`);
}

const statusesOf = (operation: OperationId, examples: Examples): string =>
  Array.from({ length: 400 }, (_, index) => index + 200)
    .filter((status) => examples.of(operation, status).length > 0)
    .join(", ");

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

const lowerCase = (headers: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
