import { badge, type Evidence } from "../evidence.ts";
import { type Contract, nameOf, resolved, type Schema, schemaRoute } from "./contract.ts";

/** Text for a cell of a table, on one line. */
export const cell = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|");

/** A type in words, with links to named schemas. */
export function typeOf(schema: Schema): string {
  const name = nameOf(schema);
  if (name) return `[${name}](/${schemaRoute(name)}/)`;
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.oneOf) return schema.oneOf.map(typeOf).join(" or ");
  const types = [schema.type ?? "any value"].flat().map((type) => named(type, schema));
  return [types.join(" or "), limits(schema)].filter(Boolean).join(", ");
}

function named(type: string, { items, format }: Schema): string {
  if (type === "array") return items ? `array of ${typeOf(items)}` : "array";
  return format ? `${type} (${format})` : type;
}

const limits = ({ minimum, maximum }: Schema): string =>
  [minimum !== undefined && `from ${minimum}`, maximum !== undefined && `to ${maximum}`].filter(Boolean).join(" ");

/** A row for each member of an object, with how well it is known. */
export function memberTable(schema: Schema): string[] {
  const members = Object.entries(schema.properties ?? {});
  if (members.length === 0) return [];
  const rows = members.map(([name, member]) => {
    const need = schema.required?.includes(name) ? "required" : "optional";
    return `| \`${name}\` | ${cell(typeOf(member))}, ${need} | ${cell(meaningOf(member))} | ${evidenceCell(member["x-evidence"])} |`;
  });
  return ["| member | type | meaning | evidence |", "| --- | --- | --- | --- |", ...rows, ""];
}

const evidenceCell = (evidence: Evidence | undefined): string => (evidence ? badge(evidence) : "");

function meaningOf(member: Schema): string {
  const { description = "", examples = [], default: usual } = member;
  const values = member.enum ?? member["x-known-values"];
  const first = examples[0];
  return [
    description,
    values && !describes(description, values) && `Values: ${values.map((value) => `\`${value}\``).join(", ")}.`,
    usual !== undefined && `Default: \`${JSON.stringify(usual)}\`.`,
    first !== undefined && typeof first !== "object" && `Such as \`${String(first)}\`.`,
    member["x-sensitive"] && "Kept out of logs.",
  ]
    .filter(Boolean)
    .join(" ");
}

const describes = (description: string, values: readonly string[]): boolean =>
  values.every((value) => description.includes(`\`${value}\``));

/** What an array holds, or the schema itself: the object whose members a reader wants to see. */
export function shownObject(contract: Contract, schema: Schema): Schema {
  const whole = resolved<Schema>(contract, schema);
  return whole.type === "array" && whole.items ? resolved<Schema>(contract, whole.items) : whole;
}
