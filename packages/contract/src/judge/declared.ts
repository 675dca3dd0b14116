import type { OperationId } from "@nudgescribe/types";
import { escaped, stepsOf } from "../pointer.ts";
import { type Contract, type Json, type Placed, placedAt } from "./contract.ts";
import { mediaOf } from "./media.ts";
import { formsOf, membersOf } from "./schemas.ts";

/** A value of an answer that the contract declares: a JSON pointer into the body, `*` for any item, and its schema. */
export type Declared = { readonly pointer: string; readonly place: Placed };

/** What the contract declares in the JSON answer of an operation and status; the body itself is the first, with "". */
export function declaredIn(contract: Contract, id: OperationId, status: number): Declared[] {
  const operation = contract.operations.find((one) => one.id === id);
  const holder = placedAt(contract.document, `${operation?.pointer}/responses/${status}`);
  const schema = holder && mediaOf(contract.document, holder.pointer, "application/json")?.schema;
  return schema ? walk(contract.document, { pointer: "", place: schema }, new Set()) : [];
}

function walk(document: Json, declared: Declared, above: ReadonlySet<string>): Declared[] {
  const { pointer, place } = declared;
  // A schema may hold itself.
  if (above.has(place.pointer)) return [];
  const path = new Set([...above, place.pointer]);
  const child = (step: string, at: string) => {
    const next = placedAt(document, `${place.pointer}/${at}`);
    return next ? walk(document, { pointer: `${pointer}/${step}`, place: next }, path) : [];
  };
  return [
    declared,
    ...membersOf(place.node).flatMap((name) => child(escaped(name), `properties/${escaped(name)}`)),
    ...child("*", "items"),
    ...child("*", "additionalProperties"),
    ...["allOf", "oneOf", "anyOf"].flatMap((keyword) =>
      formsOf(document, place, keyword).flatMap((form) => walk(document, { pointer, place: form }, path).slice(1)),
    ),
  ];
}

/** The values at a pointer of {@link Declared}, present ones only. */
export function valuesAt(body: unknown, pointer: string): unknown[] {
  let values = [body];
  for (const name of stepsOf(pointer)) {
    values = values.flatMap((value) => {
      if (typeof value !== "object" || value === null) return [];
      if (name === "*") return Object.values(value);
      return !Array.isArray(value) && Object.hasOwn(value, name) ? [(value as Json)[name]] : [];
    });
  }
  return values;
}
