import { at, isObject, items, type Json, same } from "./json.ts";

type Schema = Json;

/** Ways to write a schema that mean the same, each as the rewriting to its plain form. */
const forms = {
  mergedAllOf(schema: Schema): Schema {
    const { allOf, ...rest } = schema;
    if (!Array.isArray(allOf)) return schema;
    return [rest, ...allOf.filter(isObject)].reduce<Schema | undefined>(merged, {}) ?? schema;
  },
  constAsEnum({ const: only, ...rest }: Schema): Schema {
    return only === undefined ? rest : { ...rest, enum: [only] };
  },
  singleType(schema: Schema): Schema {
    const { type } = schema;
    return Array.isArray(type) && type.length === 1 ? { ...schema, type: type[0] } : schema;
  },
  onlyForm(schema: Schema): Schema {
    const key = ["oneOf", "anyOf"].find((name) => items(schema[name]).length === 1);
    if (!key) return schema;
    const { [key]: alternatives, ...rest } = schema;
    const [only] = items(alternatives);
    return isObject(only) ? (merged(rest, only) ?? schema) : schema;
  },
  nullAsType(schema: Schema): Schema {
    const key = ["oneOf", "anyOf"].find((name) => items(schema[name]).length === 2);
    if (!key || schema["type"] !== undefined) return schema;
    const { [key]: alternatives, ...rest } = schema;
    const other = items(alternatives).find((form) => isObject(form) && form["type"] !== "null");
    const hasNull = items(alternatives).some((form) => same(form, { type: "null" }));
    if (!hasNull || !isObject(other) || typeof other["type"] !== "string" || "enum" in other) return schema;
    return merged(rest, { ...other, type: [other["type"], "null"] }) ?? schema;
  },
} satisfies Record<string, (schema: Schema) => Schema>;

export type Form = keyof typeof forms;

/** Both in one, or nothing when they speak of the same thing differently. */
function merged(one: Schema | undefined, other: Schema): Schema | undefined {
  if (!one) return undefined;
  const result: Record<string, unknown> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    if (!(key in one) || same(one[key], value)) result[key] = value;
    else if (key === "required") result[key] = [...new Set([...items(one[key]), ...items(value)])];
    else if (key === "properties") {
      const [a, b] = [one[key] as Json, value as Json];
      if (Object.keys(a).some((name) => name in b && !same(a[name], b[name]))) return undefined;
      result[key] = { ...a, ...b };
    } else return undefined;
  }
  return result;
}

/** Whether a schema around a path says the same in both operations, once these forms are made plain. */
export function sameMeaning(old: unknown, next: unknown, path: readonly string[], active: readonly Form[]): boolean {
  for (let length = path.length; length > 0; length--) {
    const upTo = path.slice(0, length);
    const [a, b] = [at(old, upTo), at(next, upTo)];
    if (isObject(a) && isObject(b) && same(plain(a, active), plain(b, active))) return true;
  }
  return false;
}

function plain(value: unknown, active: readonly Form[]): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, active));
  if (!isObject(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part, active)]));
  const result = active.reduce<Schema>((schema, name) => forms[name](schema), inner);
  // The order of names and types means nothing.
  for (const key of ["required", "type", "enum"])
    if (Array.isArray(result[key])) (result as Record<string, unknown>)[key] = [...(result[key] as unknown[])].sort();
  return result;
}
