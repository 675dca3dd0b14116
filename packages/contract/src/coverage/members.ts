import { escaped } from "../pointer.ts";
import type { Contract, Schema } from "./document.ts";
import { fits } from "./fits.ts";

const declared = Symbol("every member that is declared");
type Place = { readonly pointer: string; readonly inside: readonly Schema[] };

/**
 * Every member that a body may have, by pointer: `/field_name`, `/customers/*`, where `*` is any item of an array or any
 * member of a map. A form among several is a member of its own and stands in the pointers of its members:
 * `(CreateDateFieldRequest)`, `(CreateDateFieldRequest)/field_format`.
 */
export const membersDeclared = (contract: Contract, schema: Schema): Set<string> =>
  new Set(visit(contract, schema, declared, { pointer: "", inside: [] }));

/** Those of {@link membersDeclared} that a body has. A body that fits none of several forms has the members of none. */
export const membersSent = (contract: Contract, schema: Schema, body: unknown): Set<string> =>
  new Set(visit(contract, schema, body, { pointer: "", inside: [] }));

function* visit(contract: Contract, node: Schema, value: unknown, { pointer, inside }: Place): Generator<string> {
  const schema = contract.resolve(node);
  // A schema that holds itself is declared once; a body ends by itself.
  if (value === declared && inside.includes(schema)) return;
  const below = (step: string): Place => ({ pointer: pointer + step, inside: [...inside, schema] });

  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const child = value === declared ? declared : isObject(value) && Object.hasOwn(value, name) ? value[name] : absent;
    if (child === absent) continue;
    const at = below(`/${escaped(name)}`);
    yield at.pointer;
    yield* visit(contract, member, child, at);
  }
  if (typeof schema.additionalProperties === "object") {
    const more = value === declared ? [declared] : isObject(value) ? others(value, schema) : [];
    for (const child of more) {
      yield `${pointer}/*`;
      yield* visit(contract, schema.additionalProperties, child, below("/*"));
    }
  }
  if (typeof schema.items === "object") {
    const items = value === declared ? [declared] : Array.isArray(value) ? value : [];
    for (const item of items) yield* visit(contract, schema.items, item, below("/*"));
  }
  for (const part of schema.allOf ?? []) yield* visit(contract, part, value, { pointer, inside: [...inside, schema] });
  for (const [index, form] of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].entries()) {
    if (value !== declared && !fits(contract, form, value)) continue;
    const at = below(`(${nameOf(form, index)})`);
    yield at.pointer;
    yield* visit(contract, form, value, at);
  }
}

const absent = Symbol("absent");

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const others = (value: Record<string, unknown>, { properties = {} }: Schema): unknown[] =>
  Object.entries(value)
    .filter(([name]) => !Object.hasOwn(properties, name))
    .map(([, child]) => child);

const nameOf = ({ $ref, title }: Schema, index: number): string =>
  $ref?.split("/").at(-1) ?? title ?? `form ${index + 1}`;
