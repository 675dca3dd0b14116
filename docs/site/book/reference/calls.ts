import type { Call, Contract } from "./contract.ts";
import { examplesOf, type NamedExample } from "./examples.ts";

/** The call with this project's client. */
export function toTypeScript(call: Call, example: NamedExample | undefined): string[] {
  const request = example ? literal(example.value) : "";
  return [`const answer = await nudgescribe.${call["x-method"]}(${request});`];
}

/** JSON as TypeScript is written: no quotes around names that need none. */
export function literal(value: unknown, indent = ""): string {
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return bracketed(
      ["[", "]"],
      value.map((item) => literal(item, inner)),
      indent,
    );
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
    return `${key}: ${literal(member, inner)}`;
  });
  return bracketed(["{", "}"], members, indent);
}

/** So that a call with it fits beside the menus of the page. */
const widest = 44;

function bracketed([open, close]: readonly [string, string], parts: readonly string[], indent: string): string {
  if (parts.length === 0) return open + close;
  const gap = open === "{" ? " " : "";
  const line = `${open}${gap}${parts.join(", ")}${gap}${close}`;
  if (line.length <= widest && !line.includes("\n")) return line;
  return `${open}\n${parts.map((part) => `${indent}  ${part},\n`).join("")}${indent}${close}`;
}

const tokens: Readonly<Record<string, string>> = {
  apiKey: "x-api-key: $NUDGESCRIBE_API_KEY",
  accessToken: "authorization: Bearer $NUDGESCRIBE_ACCESS_TOKEN",
  refreshToken: "authorization: Bearer $NUDGESCRIBE_REFRESH_TOKEN",
};

/** The credential that a call carries; `x-auth-context` beside it is an extra. */
export function credentialOf(contract: Contract, call: Call): string {
  const [first = {}] = call.security ?? contract.security;
  return Object.keys(first).find((name) => name in tokens) ?? "accessToken";
}

/** The call as a line for `sh`, with secrets in variables. */
export function toCurl(contract: Contract, call: Call, example: NamedExample | undefined): string[] {
  const url = `${contract.servers[0]?.url ?? ""}${call.path}`;
  const parts = [
    `curl --request ${call.method} ${url}`,
    `--header "${tokens[credentialOf(contract, call)]}"`,
    ...(example
      ? ["--header 'content-type: application/json'", `--data-raw ${quoted(JSON.stringify(example.value))}`]
      : []),
  ];
  return parts.join(" \\\n  ").split("\n");
}

/** Between single quotes the shell takes everything as it is; the password leaves them for a moment. */
const quoted = (text: string): string =>
  `'${text.replaceAll("'", "'\\''").replace(/"password":"[^"]*"/, `"password":"'"$NUDGESCRIBE_PASSWORD"'"`)}'`;

export const firstRequest = (contract: Contract, call: Call): NamedExample | undefined =>
  examplesOf(contract, call.requestBody?.content)[0];
