import { validateOutput } from "@stoplight/prism-http/dist/validator/index.js";
import { bodyFindings } from "./body-findings.ts";
import { type Contract, type ContractOperation, type Json, placedAt } from "./contract.ts";
import { type Finding, finding } from "./finding.ts";
import { nameOf } from "./got.ts";
import { mediaOf } from "./media.ts";
import { said } from "./said.ts";
import type { Seen } from "./seen.ts";

/** Whether an operation declares a status by its number; `default` says only that others may come. */
const declares = ({ node }: ContractOperation, status: number): boolean =>
  String(status) in ((node["responses"] as Json | undefined) ?? {});

/** What is wrong with an answer, or with there being none. */
export function responseFindings(contract: Contract, operation: ContractOperation, seen: Seen): Finding[] {
  const { response, trouble } = seen;
  if (!response) return [noAnswer(trouble)];
  if (!declares(operation, response.status)) return [undeclared(contract, operation, response.status)];
  const pointer =
    placedAt(contract.document, `${operation.pointer}/responses/${response.status}`)?.pointer ?? operation.pointer;
  const media = mediaOf(contract.document, pointer, response.headers["content-type"]);
  const side = "response";
  const diagnostics = said(
    validateOutput({
      resource: operation.prism,
      element: {
        statusCode: response.status,
        headers: { ...response.headers },
        body: response.unread ? undefined : response.body,
      },
    }),
  );
  const type = response.headers["content-type"];
  // With a body of another kind every rule of the declared one is broken, which says nothing more.
  if (diagnostics.some(({ message }) => message.startsWith("The received media type")))
    return [
      finding(contract, {
        side,
        at: "header.content-type",
        rule: "content-type",
        got: type?.slice(0, 60) ?? "nothing",
        wanted: media?.names.join(" or ") ?? "none",
        pointer: media?.pointer ?? pointer,
      }),
    ];
  const isJson = /[/+]json\b/i.test(type ?? "");
  const notJson =
    response.notJson ?? (isJson && response.body === undefined && !response.unread ? "no body" : undefined);
  if (notJson !== undefined)
    return [
      finding(contract, {
        side,
        at: "body",
        rule: "json",
        got: notJson,
        wanted: "JSON",
        pointer: media?.pointer ?? pointer,
      }),
    ];
  const headers = diagnostics.filter(({ path }) => path?.[0] === "header" || path?.[0] === "headers");
  return [
    ...headers.map(({ path = [], code, message }) =>
      finding(contract, {
        side,
        at: ["header", ...path.slice(1).map((part) => nameOf(String(part)))].join("."),
        rule: String(code ?? "header"),
        got: "another value",
        wanted: message.replace(/^.*? must (be )?/, "").slice(0, 80),
        pointer,
      }),
    ),
    ...(response.unread
      ? []
      : bodyFindings(
          { contract, side, start: media?.schema, body: response.body },
          diagnostics.filter((one) => !headers.includes(one)),
        )),
  ];
}

const noAnswer = (trouble = "no answer"): Finding => ({
  side: "response",
  at: "answer",
  rule: "transport",
  got: trouble,
  wanted: "a whole answer",
  spec: undefined,
  hint: undefined,
});

const undeclared = (contract: Contract, { node, pointer }: ContractOperation, status: number): Finding => {
  const numbers = Object.keys((node["responses"] as Json | undefined) ?? {}).filter((name) => name !== "default");
  return finding(contract, {
    side: "response",
    at: "status",
    rule: "status",
    got: String(status),
    wanted: `one of ${numbers.join(", ")}`,
    pointer: `${pointer}/responses`,
  });
};
