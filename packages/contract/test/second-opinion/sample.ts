import type { Random } from "./random.ts";

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly examples?: readonly Json[];
  readonly minimum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly if?: Schema;
  readonly else?: Schema;
};

const texts = ["", " ", "text", "naïve 😀", `O'Brien "x"`, "2026-11-20", "0", "null", "a\tb", "x".repeat(300)];
const names = ["first_name", "policy_number", "renewal_date", "__proto_", "constructor", "名前"];

/** A value that the schema of the document allows, whatever it is. */
export function sample(document: object, schema: Schema, random: Random): Json {
  if (schema.$ref) return sample(document, at(document, schema.$ref), random);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return random.pick(schema.enum);
  if (schema.oneOf) return sample(document, random.pick(schema.oneOf), random);
  if (schema.if && schema.else) return sample(document, random.pick([schema.if, schema.else]), random);
  switch (typeof schema.type === "string" ? schema.type : random.pick(schema.type ?? ["string"])) {
    case "object":
      return sampleObject(document, schema, random);
    case "array":
      return Array.from({ length: random.under(4) }, () => sample(document, schema.items ?? {}, random));
    case "integer":
      return (schema.minimum ?? -1) + random.under(5);
    case "number":
      return random.pick([0, -1, 1.5, 1e21, 12]);
    case "boolean":
      return random.pick([true, false]);
    case "null":
      return null;
    default:
      return random.under(2) === 0 && schema.examples?.length ? random.pick(schema.examples) : random.pick(texts);
  }
}

function sampleObject(document: object, schema: Schema, random: Random): Json {
  const entries: [string, Json][] = [];
  for (const [name, member] of Object.entries(schema.properties ?? {}))
    if (schema.required?.includes(name) || random.under(2) === 0)
      entries.push([name, sample(document, member, random)]);
  if (typeof schema.additionalProperties === "object")
    for (let more = random.under(4); more > 0; more--)
      entries.push([random.pick(names), sample(document, schema.additionalProperties, random)]);
  return Object.fromEntries(entries);
}

export const at = (document: object, ref: string): Schema =>
  ref
    .slice(2)
    .split("/")
    .reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], document) as Schema;
