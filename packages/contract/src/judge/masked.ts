import type { Exchange } from "../exchange.ts";
import { isSecret } from "./got.ts";

const hidden = "[masked]";

type Wire = Pick<Exchange, "request" | "response" | "violations">;

/**
 * What is kept of an exchange. Secrets go by the name of their header or member, wherever it stands, and by their value:
 * a credential that was sent is hidden where the server repeats it. Text that is not JSON is data, and only its length is kept.
 */
export function maskedWire<T extends Wire>(exchange: T): T {
  const { request, response } = exchange;
  const values = secretsOf([request.headers, response.headers, request.body, response.body]);
  return {
    ...exchange,
    request: {
      ...request,
      path: clean(request.path, values),
      headers: headers(request.headers, values),
      body: body(request.body, values),
    },
    response: { ...response, headers: headers(response.headers, values), body: body(response.body, values) },
    // The path of an unknown operation is told, and may hold anything.
    violations: exchange.violations.map((one) => ({ ...one, got: clean(one.got, values) })),
  };
}

const body = (value: unknown, secrets: readonly string[]): unknown =>
  typeof value === "string" ? `[text of ${value.length}]` : masked(value, secrets);

function masked(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === "string") return clean(value, secrets);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => masked(item, secrets));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      clean(name, secrets),
      isSecret(name) && typeof member === "string" ? hidden : masked(member, secrets),
    ]),
  );
}

const headers = (all: Readonly<Record<string, string>>, secrets: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, isSecret(name) ? hidden : clean(value, secrets)]),
  );

/** JSON web tokens, signed links and whatever was a credential elsewhere in the exchange. */
const clean = (text: string, secrets: readonly string[]): string =>
  secrets
    .reduce((rest, secret) => rest.replaceAll(secret, hidden), text)
    // One without a point is no token; it matches too, since a text of many would be read again for each.
    .replace(/eyJ[\w-]*(\.[\w-]*)*/g, (text, point?: string) => (point === undefined ? text : hidden))
    .replace(/([?&](?:signature|sig|token|x-amz-[\w-]+|key)=)[^&\s"]+/gi, `$1${hidden}`);

function secretsOf(values: readonly unknown[], found = new Set<string>(), name = ""): string[] {
  for (const value of values) {
    if (typeof value === "string" && isSecret(name)) {
      const bare = value.replace(/^\w+ /, "");
      if (bare.length >= 6) found.add(bare);
    } else if (typeof value === "object" && value !== null) {
      const isList = Array.isArray(value);
      for (const [key, member] of Object.entries(value)) secretsOf([member], found, isList ? name : key);
    }
  }
  return [...found].sort((a, b) => b.length - a.length);
}
