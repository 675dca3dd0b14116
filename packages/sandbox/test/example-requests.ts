import { readFileSync } from "node:fs";
import { type OperationId, operations } from "@nudgescribe/types";

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };
export type Body = { [name: string]: Json };
export type ExampleRequest = { readonly name: string; readonly operation: OperationId; readonly body?: Body };

const document = JSON.parse(readFileSync(new URL(import.meta.resolve("@nudgescribe/types/openapi.json")), "utf8"));

const named: readonly ExampleRequest[] = Object.entries(document.components.examples as Record<string, { value: Body }>)
  .filter(([name]) => name.endsWith(".request"))
  .map(([name, { value }]) => ({ name, operation: name.split(".")[0] as OperationId, body: value }));

const withBody = new Set(named.map(({ operation }) => operation));

/** At least one request of every operation: those of the contract, and a bare one where it has none. */
export const exampleRequests: readonly ExampleRequest[] = [
  ...named,
  ...Object.values(operations)
    .filter(({ id }) => !withBody.has(id))
    .map(({ id }) => ({ name: `${id}.bare`, operation: id })),
];

export type Ids = Readonly<Record<string, string>>;

/** The request with its ids exchanged, by the names of their members; a list of ids becomes a list of one. */
export function withIds(body: Body, ids: Ids): Body {
  const exchange = ([name, value]: [string, Json]): [string, Json] => {
    const one = ids[name.replace(/_ids$/, "_id")];
    return one === undefined ? [name, value] : [name, Array.isArray(value) ? [one] : one];
  };
  return Object.fromEntries(Object.entries(body).map(exchange));
}

/** The names of the ids in a request, in the singular. */
export const idNames = (body: Body = {}): string[] =>
  Object.keys(body)
    .filter((name) => /_ids?$/.test(name))
    .map((name) => name.replace(/_ids$/, "_id"));

/** Every choice of at least one of these. */
export const choices = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: 2 ** items.length - 1 }, (_, index) =>
    items.filter((_item, place) => ((index + 1) >> place) % 2 === 1),
  );

type Leaf = { readonly path: readonly (string | number)[]; readonly value: Json };

/** The values in a body that hold no others, and where they are. */
export function leaves(value: Json, path: readonly (string | number)[] = []): Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  const steps = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value);
  return steps.flatMap(([step, member]) => leaves(member, [...path, step]));
}

/** A copy of the body with another value at one place. */
export function withValue(body: Json, path: readonly (string | number)[], value: Json): Json {
  const copy = structuredClone(body);
  let place = copy as Record<string | number, Json>;
  for (const step of path.slice(0, -1)) place = place[step] as Record<string | number, Json>;
  place[path.at(-1) ?? ""] = value;
  return copy;
}
