import { join } from "node:path";
import { apiFolder } from "../api/api-folder.ts";
import type { Draft } from "../draft.ts";
import { badge } from "../evidence.ts";
import { inRepository } from "../repository.ts";
import { type Call, type Contract, operationRoute, type Schema, schemaRoute } from "./contract.ts";
import { cell, memberTable, typeOf } from "./members.ts";

/** All schemas on one page. */
export function schemasPage(contract: Contract): Draft {
  const rows = Object.entries(contract.components.schemas)
    .sort(([a], [b]) => a.localeCompare(b, "en"))
    .map(([name, { description = "", "x-evidence": evidence }]) => {
      const [first = ""] = description.split("\n");
      return `| [${name}](/${schemaRoute(name)}/) | ${cell(first)} | ${evidence ? badge(evidence) : ""} |`;
    });
  const text = [
    "# Schemas",
    "",
    "What the operations send and answer with. Each is a type of `@nudgescribe/types` by the same name.",
    "",
    "| schema | is | evidence |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
  return {
    route: "reference/schemas",
    file: inRepository("spec/dist/reference/schemas"),
    text,
    name: "list of schemas",
  };
}

/** One schema: what it is, its members, and the operations that send or answer with it. */
export function schemaPage(contract: Contract, calls: readonly Call[], name: string, schema: Schema): Draft {
  const example = schema.examples?.[0];
  const text = [
    `# ${name}`,
    "",
    ...(schema.description ?? "").trim().split("\n"),
    "",
    ...(schema["x-evidence"] ? [`Evidence: ${badge(schema["x-evidence"])}`, ""] : []),
    ...shapeOf(schema),
    ...(example !== undefined ? ["## Example", "", "```json", ...json(example), "```", ""] : []),
    ...usesOf(contract, calls, name),
  ].join("\n");
  return {
    route: schemaRoute(name),
    file: inRepository(`spec/dist/${schemaRoute(name)}`),
    text,
    name: `schema ${name}`,
    neighbours: false,
    aliases: [
      join(apiFolder(), "@nudgescribe/types/interfaces", `${name}.md`),
      inRepository(`spec/components/schemas/${name}.yaml`),
    ],
  };
}

const json = (value: unknown): string[] => JSON.stringify(value, undefined, 2).split("\n");

function shapeOf(schema: Schema): string[] {
  const values = schema.enum;
  if (values) return ["## Values", "", values.map((value) => `\`${value}\``).join(", "), ""];
  if (schema.oneOf)
    return ["## One of", "", ...schema.oneOf.map((one) => `- ${typeOf(one)}${whenOf(schema, one)}`), ""];
  const members = memberTable(schema);
  if (members.length > 0) return ["## Members", "", ...members];
  return ["## Shape", "", `${shapeInWords(schema)}.`, ""];
}

function whenOf({ discriminator }: Schema, one: Schema): string {
  const values = Object.entries(discriminator?.mapping ?? {}).filter(([, target]) => target === one.$ref);
  if (!discriminator || values.length === 0) return "";
  return `, when \`${discriminator.propertyName}\` is ${values.map(([value]) => `\`${value}\``).join(", ")}`;
}

function shapeInWords(schema: Schema): string {
  const more = schema.additionalProperties;
  const members = typeof more === "object" ? typeOf(more) : "any value";
  return more ? `An object whose members have names of your own, each ${members}` : `Type: ${typeOf(schema)}`;
}

function usesOf(contract: Contract, calls: readonly Call[], name: string): string[] {
  const mentions = (value: unknown): boolean =>
    JSON.stringify(value ?? null).includes(`"#/components/schemas/${name}"`);
  const operations = calls
    .filter((call) => mentions(call))
    .map((call) => `[${call.summary}](/${operationRoute(call.operationId)}/)`);
  const schemas = Object.entries(contract.components.schemas)
    .filter(([other, schema]) => other !== name && mentions(schema))
    .map(([other]) => `[${other}](/${schemaRoute(other)}/)`);
  const shared = Object.values((contract.components as { responses?: object }).responses ?? {}).some(mentions);
  const lines = [
    ...(operations.length > 0 ? [`- Operations: ${operations.join(", ")}`] : []),
    ...(shared ? ["- Answers to every operation that fail"] : []),
    ...(schemas.length > 0 ? [`- Schemas: ${schemas.join(", ")}`] : []),
  ];
  return lines.length > 0 ? ["## Used by", "", ...lines, ""] : [];
}
