import type { CheckError, PlacedSchema } from "./check.ts";
import { typesOf, valuesOf } from "./expected.ts";
import type { Finding } from "./finding.ts";
import { shape, step, word } from "./mask.ts";
import { meant } from "./meant.ts";

/** No more findings than this for one body: the first ones tell what happened. */
export const maxFindings = 20;

/** What the errors of a validator mean, each difference once. */
export function findingsOf(errors: readonly CheckError[]): Finding[] {
  const found: Finding[] = [];
  const told = new Map<PlacedSchema, Set<string>>();
  for (const error of meant(errors)) {
    // Drift is often the same in every item: such errors end here, before anything is made of them.
    const before = told.get(error.parentSchema);
    const difference = differenceOf(error);
    if (before?.has(difference)) continue;
    const finding = findingOf(error);
    if (!finding) continue;
    found.push(finding);
    if (found.length === maxFindings) break;
    if (before) before.add(difference);
    else told.set(error.parentSchema, new Set([difference]));
  }
  return found;
}

/** What tells two differences at one place apart. */
const differenceOf = ({ keyword, params, data }: CheckError): string => {
  const name = params["member"] ?? params["missingProperty"];
  return typeof name === "string" ? `${keyword} ${name}` : `${keyword}${data === null ? " null" : ""}`;
};

function findingOf(error: CheckError): Finding | undefined {
  const { keyword, params, schema, parentSchema, data } = error;
  const { pointer, level: evidence, limit, sensitive, alternatives = [] } = parentSchema.at;
  const seen = shape(data, { sensitive });
  switch (keyword) {
    case "type":
      return { kind: data === null ? "null" : "type", pointer, expected: typesOf(parentSchema), seen, evidence };
    case "members":
      return unknownMember(error, String(params["member"]));
    case "required":
      return missingMember(error, String(params["missingProperty"]));
    case "enum":
    case "const":
      return unknownValue(parentSchema, data);
    case "discriminator":
      return wrongTag(error, String(params["tag"]));
    case "if":
      return undefined; // the branch that failed has told its own errors
    case "oneOf":
    case "anyOf": {
      const fitting = (params["passingSchemas"] as unknown[] | null | undefined)?.length ?? 0;
      return {
        kind: "alternatives",
        pointer,
        expected: `one of ${alternatives.join(", ")}`,
        seen: `${fitting} of them`,
        evidence,
      };
    }
    default:
      return { kind: "limit", pointer, expected: `${keyword} ${String(schema)}`, seen, evidence: limit ?? evidence };
  }
}

function unknownMember({ parentSchema: { at }, data }: CheckError, name: string): Finding {
  const seen = shape((data as Record<string, unknown>)[name], at);
  return {
    kind: "unknown-member",
    pointer: `${at.pointer}${step(name)}`,
    expected: "no such member",
    seen,
    evidence: at.level,
  };
}

function missingMember({ parentSchema: { at, properties } }: CheckError, name: string): Finding {
  const member: PlacedSchema = properties?.[name] ?? { at: { ...at, pointer: `${at.pointer}${step(name)}` } };
  const { pointer, level: evidence } = member.at;
  return { kind: "missing-member", pointer, expected: valuesOf(member), seen: "nothing", evidence };
}

/** A value of another type is told by the error of the type, so it is not told twice. */
function unknownValue(schema: PlacedSchema, value: unknown): Finding | undefined {
  const { pointer, level: evidence, sensitive } = schema.at;
  if (
    !typesOf(schema)
      .split(" or ")
      .includes(value === null ? "null" : typeof value)
  )
    return undefined;
  return { kind: "unknown-value", pointer, expected: valuesOf(schema), seen: word(value, { sensitive }), evidence };
}

/** The member that chooses among the alternatives has no value that chooses one. */
function wrongTag(error: CheckError, name: string): Finding | undefined {
  const tags = (error.parentSchema.oneOf ?? []).flatMap(({ properties }) => properties?.[name] ?? []);
  const [first] = tags;
  if (!first) return undefined;
  const tag: PlacedSchema = { ...first, enum: tags.flatMap(({ enum: values, const: value }) => values ?? [value]) };
  const value = (error.data as Record<string, unknown>)[name];
  if (value === undefined)
    return missingMember({ ...error, parentSchema: { at: tag.at, properties: { [name]: tag } } }, name);
  const { pointer, level: evidence } = tag.at;
  return (
    unknownValue(tag, value) ?? {
      kind: value === null ? "null" : "type",
      pointer,
      expected: typesOf(tag),
      seen: shape(value, tag.at),
      evidence,
    }
  );
}
