import type { Draft } from "../draft.ts";
import { badge, type Evidence, type Level, meanings } from "../evidence.ts";
import { inRepository } from "../repository.ts";
import {
  type Answer,
  type Body,
  type Call,
  type Contract,
  operationRoute,
  pathFile,
  resolved,
  type Schema,
} from "./contract.ts";

/** All operations on one page, by the vendor's tags, and what the badges mean. */
export function overviewPage(contract: Contract, calls: readonly Call[]): Draft {
  const text = [
    "# Reference",
    "",
    `The ${calls.length} operations of the Nudgescribe Client API, as the contract describes them.`,
    "Every fact says how well it is known:",
    "",
    ...Object.entries(meanings).map(([level, meaning]) => `- ${badge({ level: level as Level })} ${meaning}`),
    "",
    "A badge gives the reason and the vendor's pages when it is pressed. A body is known only as well as its least known",
    "member.",
    "",
    ...contract.tags.flatMap((tag) => [
      `## ${tag.name}`,
      "",
      ...tag.description.trim().split("\n"),
      ...(tag.externalDocs ? [`Vendor's page: <${tag.externalDocs.url}>`] : []),
      "",
      "| operation | repeat | evidence | of the request | of the answer |",
      "| --- | --- | --- | --- | --- |",
      ...calls.filter((call) => call.tags[0] === tag.name).map((call) => rowOf(contract, call)),
      "",
    ]),
    "What they send and answer with: [Schemas](/reference/schemas/).",
    "",
  ].join("\n");
  return {
    route: "reference",
    file: inRepository("spec/dist/reference"),
    text,
    name: "overview of the reference",
    label: "Overview",
    aliases: [...new Set(calls.map(pathFile))],
  };
}

function rowOf(contract: Contract, call: Call): string {
  const cells = [
    [
      `[${call.summary}](/${operationRoute(call.operationId)}/)`,
      `\`${call.method} ${call.path}\``,
      `\`${call["x-method"]}\``,
    ].join("<br>"),
    { safe: "yes", idempotent: "yes", unsafe: "no" }[call["x-effect"]],
    badge(call["x-evidence"]),
    call.requestBody ? badge(weakest(contract, call.requestBody)) : "none",
    badge(weakest(contract, resolved<Answer>(contract, call.responses["200"] ?? unseen))),
  ];
  return `| ${cells.join(" | ")} |`;
}

const unseen: Answer = { "x-evidence": { level: "unknown" } };

/** A body is known only as well as its least known part. */
function weakest(contract: Contract, body: Body): Evidence {
  const found = new Set<Level>([body["x-evidence"].level]);
  const seen = new Set<unknown>();
  const visit = (schema: Schema): void => {
    const whole = resolved<Schema>(contract, schema);
    if (seen.has(schema)) return;
    seen.add(schema);
    if (whole["x-evidence"]) found.add(whole["x-evidence"].level);
    const { properties = {}, items, additionalProperties: more, oneOf = [] } = whole;
    for (const part of [...Object.values(properties), items, typeof more === "object" ? more : undefined, ...oneOf]) {
      if (part) visit(part);
    }
  };
  for (const { schema } of Object.values(body.content ?? {})) visit(schema);
  return { level: levels.findLast((level) => found.has(level)) ?? "unknown" };
}

const levels = Object.keys(meanings) as Level[];
