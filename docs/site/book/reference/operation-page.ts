import type { Draft } from "../draft.ts";
import { badge } from "../evidence.ts";
import { inRepository } from "../repository.ts";
import { credentialOf, firstRequest, toCurl, toTypeScript } from "./calls.ts";
import {
  type Answer,
  type Body,
  type Call,
  type Contract,
  kebab,
  nameOf,
  operationRoute,
  type Parameter,
  pathFile,
  resolved,
  type Schema,
} from "./contract.ts";
import { exampleBlock, examplesOf } from "./examples.ts";
import { cell, memberTable, shownObject, typeOf } from "./members.ts";

export const effects: Readonly<Record<Call["x-effect"], string>> = {
  safe: "yes, it only reads",
  idempotent: "yes, a second time changes nothing more",
  unsafe: "no, a second time may do the work twice",
};

/** All that the contract says of one operation. */
export function operationPage(contract: Contract, call: Call): Draft {
  const text = [
    `# ${call.summary}`,
    "",
    ...call.description.trim().split("\n"),
    "",
    ...factsOf(contract, call),
    "## Call it",
    "",
    "```ts",
    ...toTypeScript(call, firstRequest(contract, call)),
    "```",
    "",
    "```sh",
    ...toCurl(contract, call, firstRequest(contract, call)),
    "```",
    "",
    ...headersOf(contract, call),
    ...requestOf(contract, call),
    "## Answers",
    "",
    ...Object.entries(call.responses).flatMap(([status, answer]) =>
      answerOf(contract, status, resolved<Answer>(contract, answer)),
    ),
  ].join("\n");
  const route = operationRoute(call.operationId);
  const aliases = [`${pathFile(call)}#${call.operationId}`];
  return { route, file: inRepository(`spec/dist/${route}`), text, name: `reference of ${call.operationId}`, aliases };
}

function factsOf(contract: Contract, call: Call): string[] {
  const scheme = contract.components.securitySchemes[credentialOf(contract, call)];
  const rows: readonly (readonly [string, string])[] = [
    ["request", `\`${call.method} ${call.path}\``],
    ["operation", `\`${call.operationId}\``],
    ["client", methodLink(call)],
    ["may it be repeated", `${effects[call["x-effect"]]} (\`${call["x-effect"]}\`)`],
    ["credential", scheme?.description ?? ""],
    // Of the operation alone: request and answers have badges of their own, and are mostly inferred.
    ["method and path", badge(call["x-evidence"])],
    ["vendor's page", call.externalDocs ? `<${call.externalDocs.url}>` : "none"],
  ];
  return ["| fact | value |", "| --- | --- |", ...rows.map(([name, value]) => `| ${name} | ${cell(value)} |`), ""];
}

function methodLink(call: Call): string {
  const [group = "", method = ""] = call["x-method"].split(".");
  const resource = `${group.charAt(0).toUpperCase()}${group.slice(1)}Resource`;
  const all = call["x-pages"] ? `, and \`${call["x-pages"].method}\` reads all pages` : "";
  return `[\`${call["x-method"]}\`](/packages/client/api/type-aliases/${kebab(resource)}/#${method.toLowerCase()})${all}`;
}

function headersOf(contract: Contract, call: Call): string[] {
  const extras = (call.security ?? []).flatMap(Object.keys).filter((name) => name === "authContext");
  const schemes = [...new Set(extras)].flatMap((name) => contract.components.securitySchemes[name] ?? []);
  const parameters = (call.parameters ?? []).map((parameter) => resolved<Parameter>(contract, parameter));
  const rows = [
    ...schemes.map((scheme) => ({ ...scheme, need: "optional", what: "string" })),
    ...parameters.map((one) => ({ ...one, need: one.required ? "required" : "optional", what: typeOf(one.schema) })),
  ].map(
    (row) => `| \`${row.name}\` | ${row.what}, ${row.need} | ${cell(row.description)} | ${badge(row["x-evidence"])} |`,
  );
  if (rows.length === 0) return [];
  return ["## Headers", "", "| header | type | meaning | evidence |", "| --- | --- | --- | --- |", ...rows, ""];
}

function requestOf(contract: Contract, call: Call): string[] {
  if (!call.requestBody) return ["## Request", "", "No body.", ""];
  return ["## Request", "", ...bodyOf(contract, call.requestBody), ...examplesIn(contract, call.requestBody)];
}

function answerOf(contract: Contract, status: string, answer: Answer): string[] {
  const label = answer["x-vendor-label"] ?? "";
  const title = status === "default" ? "Any other status" : `${status} ${label}`.trim();
  return [
    `### ${title}`,
    "",
    ...(answer.description ?? "").trim().split("\n"),
    "",
    ...bodyOf(contract, answer),
    ...examplesIn(contract, answer),
  ];
}

/** How well it is known, what it holds in each form, and the members of its objects. */
function bodyOf(contract: Contract, body: Body): string[] {
  const forms = Object.entries(body.content ?? {});
  const known = `Evidence: ${badge(body["x-evidence"])}`;
  return [
    known,
    "",
    ...forms.flatMap(([type, { schema }]) => [
      `\`${type}\`: ${formOf(schema)}`,
      "",
      // The body of every failure, with one member: its page tells of it.
      ...(nameOf(schema) === "ErrorBody" ? [] : memberTable(shownObject(contract, schema))),
    ]),
  ];
}

function formOf(schema: Schema): string {
  const known = schema["x-evidence"] ? ` ${badge(schema["x-evidence"])}` : "";
  const about = schema.description ? `. ${schema.description}` : "";
  return `${typeOf(schema)}${about}${known}`;
}

const examplesIn = (contract: Contract, body: Body): string[] =>
  examplesOf(contract, body.content).flatMap((example, index) => exampleBlock(example, index === 0));
