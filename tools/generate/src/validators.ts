import type { EvidenceLevel } from "@nudgescribe/types";
import { _, Ajv2020, type CodeKeywordDefinition, type Name, str } from "ajv/dist/2020.js";
import { and } from "ajv/dist/compile/codegen/index.js";
import standalone from "ajv/dist/standalone/index.js";
import {
  type Document,
  listOperations,
  type MediaType,
  type Response,
  resolve,
  type Schema,
  schemaName,
} from "./document.ts";
import { SpecError } from "./errors.ts";
import { escaped } from "./pointer.ts";

/** Where a schema stands: what a finding says of it, so that no body has to be walked again at run time. */
type Place = {
  pointer: string;
  level: EvidenceLevel;
  limit?: EvidenceLevel;
  sensitive?: true;
  alternatives?: string[];
};
type Placed = { [keyword: string]: unknown; at: Place };
type Node = Schema & { [keyword: string]: unknown };
/** `closed`: members that no schema names are reported. `within`: the references on the way here. */
type Context = { document: Document; closed: boolean; within: readonly string[] };

const plain = ["type", "enum", "const", "required", "pattern", "minItems", "maxItems"].concat([
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
]);
const composed = ["oneOf", "anyOf", "allOf"];
const conditional = ["if", "then", "else"];
const known = new Set([
  ...plain,
  ...composed,
  ...conditional,
  "properties",
  "additionalProperties",
  "items",
  "discriminator",
]);
const remarks = new Set([
  "description",
  "title",
  "examples",
  "default",
  "deprecated",
  "format",
  "readOnly",
  "writeOnly",
]);

/** `src/generated/request-checks.ts` of the types package: a validator for the body of every operation. */
export function emitRequestChecks(document: Document): string {
  const bodies = new Bodies({ document, closed: false, within: [] });
  const rows = listOperations(document).map(({ operation }) => {
    const { operationId: id, requestBody: body } = operation;
    return `  ${id}: ${bodies.row(id, { level: levelOf(body, operation), content: body?.content })},\n`;
  });
  return `${header}
${bodies.code()}
export const requestChecks: Readonly<Record<OperationId, DeclaredBody>> = {
${rows.join("")}};
`;
}

/** `src/generated/answer-checks.ts`: a validator for every declared answer, which also finds unknown members. */
export function emitAnswerChecks(document: Document): string {
  const bodies = new Bodies({ document, closed: true, within: [] });
  const rows = listOperations(document).map(({ operation }) => {
    const answers = Object.entries(operation.responses).map(([status, declared]) => {
      const answer = resolve<Response>(document, declared);
      const owner = `${operation.operationId}${status}`;
      return `    "${status}": ${bodies.row(owner, { level: levelOf(answer, operation), content: answer.content })},\n`;
    });
    return `  ${operation.operationId}: {\n${answers.join("")}  },\n`;
  });
  return `${header}
${bodies.code()}
export const answerChecks: Readonly<Record<OperationId, Readonly<Record<string, DeclaredBody>>>> = {
${rows.join("")}};
`;
}

// Ajv writes JavaScript: its functions have no types, and what is exported says its own.
const header = `// Generated from spec/ by \`pnpm generate\`. Do not edit.
// @ts-nocheck

import type { DeclaredBody } from "../check.ts";
import type { OperationId } from "./operations.ts";
`;

type Known = { "x-evidence"?: { level: string } };
const levelOf = (...nodes: (Known | undefined)[]): string =>
  nodes.map((node) => node?.["x-evidence"]?.level).find((level) => level !== undefined) ?? "unknown";

/** The bodies of one generated file, each compiled once. */
class Bodies {
  readonly #schemas = new Map<string, Placed>();
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  /** Source of a row: the media types of a body, and the validators for it as JSON and as text. */
  row(
    owner: string,
    { level, content = {} }: { level: string; content?: Record<string, MediaType> | undefined },
  ): string {
    const checks = Object.entries(content).map(([type, { schema = {} }]) => {
      const form = /[/+]json\b/.test(type) ? "json" : "text";
      const name = schemaName(schema) ?? `${owner}${form}`;
      if (!this.#schemas.has(name))
        this.#schemas.set(name, place(schema as Node, { pointer: "", level: "unknown" }, this.#context));
      return { form, name };
    });
    const forms = checks.map(({ form, name }) => `, ${form}: ${name}`);
    if (new Set(checks.map(({ form }) => form)).size < checks.length)
      throw new SpecError([`${owner}: two media types of one kind, which the validators cannot tell apart`]);
    return `{ level: "${level}", media: ${JSON.stringify(Object.keys(content))}${forms.join("")} }`;
  }

  /** Source of the validators: it runs alone, without Ajv. */
  code(): string {
    const ajv = new Ajv2020({
      strict: false,
      allErrors: true,
      verbose: true,
      messages: false,
      discriminator: true,
      code: { source: true, esm: true, lines: true },
    });
    ajv.addKeyword(members);
    ajv.addKeyword("at");
    for (const [name, schema] of this.#schemas) ajv.addSchema(schema, name);
    const names = Object.fromEntries([...this.#schemas.keys()].map((name) => [name, name]));
    const code = standalone.default(ajv, names).replace(/^"use strict";\n?/, "");
    const needed = code.match(/require\("([^"]+)"\)/)?.[1];
    if (needed) throw new SpecError([`a schema of a body has a keyword whose check needs ${needed} at run time`]);
    return code.replaceAll(/^export const /gm, "const ");
  }
}

/**
 * `members: [names]` reports every other member. `additionalProperties: false` says the same, but compares each key with
 * each name; counting is a third cheaper where all is well, which is nearly always.
 */
const members: CodeKeywordDefinition = {
  keyword: "members",
  type: "object",
  schemaType: "array",
  error: { message: str`unknown member`, params: ({ params }) => _`{member: ${params["member"]}}` },
  code(cxt) {
    const { gen, data } = cxt;
    const names: string[] = cxt.schema;
    const has = names.map((name) => _`(${data}[${name}] !== undefined)`);
    const count = gen.let("count", 0);
    gen.forIn("key", data, () => gen.code(_`${count}++`));
    gen.if(_`${count} !== ${has.reduce((sum, one) => _`${sum} + ${one}`, _`0`)}`, () =>
      gen.forIn("key", data, (key: Name) => {
        cxt.setParams({ member: key });
        gen.if(and(...names.map((name) => _`${key} !== ${name}`)), () => cxt.error());
      }),
    );
  },
};

/** A copy of the schema without references and remarks, in which every part knows its place. */
function place(node: Node, above: Place, context: Context): Placed {
  const { schema, within } = follow(node, context);
  const stranger = Object.keys(schema).find((key) => !known.has(key) && !remarks.has(key) && !key.startsWith("x-"));
  if (stranger)
    throw new SpecError([`${within.at(-1) ?? "a body"}: the validators do not know the keyword ${stranger}`]);

  const evidence = schema["x-evidence"] as { level?: EvidenceLevel; limit?: EvidenceLevel } | undefined;
  const secret = above.sensitive || schema.format === "password" || schema.writeOnly || schema["x-sensitive"];
  const at: Place = {
    pointer: above.pointer,
    level: evidence?.level ?? above.level,
    ...(secret && { sensitive: true }),
  };
  const sub = (part: Node, step: string) =>
    place(part, { ...at, pointer: `${at.pointer}${step}` }, { ...context, within });
  // What applies to the same value is closed once, by the schema that holds all of it.
  const same = (part: Node): Placed => ({ ...sub(part, ""), members: undefined });

  const copy: Placed = { at: { ...at, ...(evidence?.limit && { limit: evidence.limit }) } };
  for (const key of plain) if (key in schema) copy[key] = schema[key];
  if (schema["x-known-values"]) copy["enum"] = schema["x-known-values"];
  if (schema.properties)
    copy["properties"] = mapValues(schema.properties, (part, name) => sub(part, `/${escaped(name)}`));
  if (schema.items) copy["items"] = sub(schema.items as Node, "/*");
  const others = schema["additionalProperties"];
  if (isSchema(others)) copy["additionalProperties"] = sub(others, "/*");
  for (const key of composed) if (Array.isArray(schema[key])) copy[key] = (schema[key] as Node[]).map(same);
  for (const key of conditional) if (isSchema(schema[key])) copy[key] = same(schema[key]);
  if (schema.oneOf) copy.at.alternatives = schema.oneOf.map((part, index) => schemaName(part) ?? `form ${index + 1}`);
  // Ajv finds the mapping by itself: the values stand in the alternatives. With it the alternatives are tried for
  // objects only, so that any other value would pass.
  if (isSchema(schema["discriminator"])) {
    copy["discriminator"] = { propertyName: schema["discriminator"]["propertyName"] };
    copy["type"] ??= "object";
  }
  const names = context.closed ? namesOf(schema, context) : undefined;
  if (names?.length) copy["members"] = [...new Set(names)];
  return copy;
}

/** The schema behind a reference; what stands beside the reference belongs to this place and wins. */
function follow(node: Node, { document, within }: Context): { schema: Node; within: readonly string[] } {
  const { $ref, ...beside } = node;
  if (!$ref) return { schema: node, within };
  if (within.includes($ref)) throw new SpecError([`${$ref} holds itself; the validators need an end`]);
  const target = resolve<Schema>(document, { $ref }) as Node;
  const twice = Object.keys(beside).find((key) => known.has(key) && key in target);
  if (twice) throw new SpecError([`${within.at(-1) ?? "a body"}: ${twice} stands beside ${$ref} and inside it`]);
  return { schema: { ...target, ...beside }, within: [...within, $ref] };
}

/** Every member that a value of the schema may have by name; undefined when other members are allowed. */
function namesOf(schema: Node, context: Context): string[] | undefined {
  if (schema["additionalProperties"] !== undefined) return undefined;
  const parts: Node[] = [...composed, ...conditional].flatMap((key) => (schema[key] ?? []) as Node[]);
  const names = parts.map((part) => namesOf(follow(part, context).schema, context));
  if (names.includes(undefined)) return undefined;
  return [...Object.keys(schema.properties ?? {}), ...names.flatMap((list) => list ?? [])];
}

const isSchema = (value: unknown): value is Node => typeof value === "object" && value !== null;
const mapValues = (map: Record<string, Schema>, change: (schema: Node, name: string) => Placed) =>
  Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, change(schema as Node, name)]));
