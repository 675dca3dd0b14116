import type { ApiCall } from "../../server/answers.ts";
import { masked } from "./masked.ts";

/** The call as a line for `sh`. Secrets are variables of the shell. */
export function toCurl({
  operation,
  method,
  url,
  request,
}: Pick<ApiCall, "operation" | "method" | "url" | "request">): string {
  const { headers, body } = request;
  const parts = [
    `curl --request ${method} ${quote(url)}`,
    ...Object.entries(headers).map(([name, value]) => `--header ${toHeader(name, value, operation)}`),
    // A body that begins with @ would be read as the name of a file by --data.
    ...(body ? [body.cut ? "--data-binary @request.json" : `--data-raw ${toData(body.text, operation)}`] : []),
  ];
  return parts.join(" \\\n  ");
}

function toHeader(name: string, value: string, operation: ApiCall["operation"]): string {
  if (name === "authorization") {
    const token = operation === "reauthenticate" ? "NUDGESCRIBE_REFRESH_TOKEN" : "NUDGESCRIBE_ACCESS_TOKEN";
    return `"authorization: Bearer $${token}"`;
  }
  const variable = variables[name];
  if (variable) return `"${name}: $${variable}"`;
  return quote(`${name}: ${value}`);
}

const variables: Readonly<Record<string, string>> = {
  "x-api-key": "NUDGESCRIBE_API_KEY",
  "x-auth-context": "NUDGESCRIBE_AUTH_CONTEXT",
};

/** Between single quotes the shell takes everything as it is. */
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** The password of a sign-in leaves the quotes for a moment, so that the shell puts it in. */
function toData(text: string, operation: ApiCall["operation"]): string {
  const quoted = quote(text);
  if (operation !== "authenticate") return quoted;
  return quoted.replace(`"password":"${masked}"`, () => `"password":"'"$NUDGESCRIBE_PASSWORD"'"`);
}
