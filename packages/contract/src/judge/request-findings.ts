import { validateInput, validateSecurity } from "@stoplight/prism-http/dist/validator/index.js";
import { bodyFindings, type Diagnostic } from "./body-findings.ts";
import { type Contract, type ContractOperation, type Json, matches, type Placed, placedAt } from "./contract.ts";
import { type Finding, finding } from "./finding.ts";
import { nameOf } from "./got.ts";
import { mediaOf } from "./media.ts";
import { nearest } from "./near.ts";
import { said } from "./said.ts";
import type { Seen } from "./seen.ts";

/** What is wrong with a request of an operation. */
export function requestFindings(contract: Contract, operation: ContractOperation, seen: Seen): Finding[] {
  const { headers, body, notJson, unread } = seen.request;
  const hasBody = body !== undefined || unread === true;
  const element = {
    method: seen.method.toLowerCase() as "get",
    url: { path: seen.path, query: { ...seen.query } },
    // Prism looks at the media type only where it finds a length, which a streamed body does not state.
    headers: { ...headers, "content-length": hasBody ? "1" : "0" },
    body: unread ? {} : body,
  };
  const resource = operation.prism;
  const diagnostics = said(validateInput({ resource, element }));
  const credentials = said(validateSecurity({ resource, element }));
  const ofBody = diagnostics.filter(({ path }) => path?.[0] === "body");
  const media = mediaOf(contract.document, `${operation.pointer}/requestBody`, headers["content-type"]);
  return [
    ...(credentials.length > 0 ? [credential(contract, operation, headers)] : []),
    ...diagnostics.filter(({ path }) => path?.[0] !== "body").map((one) => aroundBody(contract, operation, seen, one)),
    ...(notJson === undefined ? [] : [malformed(contract, operation, notJson)]),
    ...(notJson !== undefined || unread
      ? []
      : bodyFindings({ contract, side: "request", start: media?.schema, body }, ofBody)),
  ];
}

function aroundBody(
  contract: Contract,
  { pointer, node }: ContractOperation,
  { request }: Seen,
  diagnostic: Diagnostic,
): Finding {
  const { code, path = [], message } = diagnostic;
  const side = "request";
  if (code === 415)
    return finding(contract, {
      side,
      at: "header.content-type",
      rule: "content-type",
      got: request.headers["content-type"]?.slice(0, 60) ?? "nothing",
      wanted: message.replace(/^Supported content types: /, "").replaceAll(",", " or "),
      pointer: `${pointer}/requestBody/content`,
    });
  if (path.length === 0)
    return finding(contract, {
      side,
      at: "body",
      rule: "required",
      got: "nothing",
      wanted: "a JSON body",
      pointer: `${pointer}/requestBody`,
    });
  const name = path.slice(1).map(String);
  const missing = message.match(/property '([^']+)'$/)?.[1];
  const parameters = (node["parameters"] as Json[] | undefined) ?? [];
  const index = parameters.findIndex(
    (_, at) => placedAt(contract.document, `${pointer}/parameters/${at}`)?.node["name"] === (missing ?? name[0]),
  );
  const place = placedAt(contract.document, `${pointer}/parameters/${index}`);
  return finding(contract, {
    side,
    at: [path[0], ...name, ...(missing ? [missing] : [])].map((part) => nameOf(String(part))).join("."),
    rule: String(code ?? "parameter"),
    got: missing ? "nothing" : "another value",
    wanted: missing ? "a value" : message.replace(/^.*? must (be )?/, "").slice(0, 80),
    pointer: place?.pointer ?? pointer,
  });
}

const malformed = (contract: Contract, { pointer }: ContractOperation, reason: string): Finding =>
  finding(contract, {
    side: "request",
    at: "body",
    rule: "json",
    got: reason,
    wanted: "JSON",
    pointer: `${pointer}/requestBody/content`,
  });

type Scheme = { readonly header: string; readonly wanted: string; readonly place: Placed };

function credential(
  contract: Contract,
  { pointer, node }: ContractOperation,
  headers: Readonly<Record<string, string>>,
): Finding {
  const { document } = contract;
  const stated = (node["security"] ?? document["security"] ?? []) as Json[];
  const schemesOf = (names: readonly string[]): Scheme[] =>
    names.flatMap((name) => {
      const place = placedAt(document, `/components/securitySchemes/${name}`);
      if (!place) return [];
      const isKey = place.node["type"] === "apiKey";
      const header = isKey ? String(place.node["name"]).toLowerCase() : "authorization";
      return [{ header, wanted: isKey ? "a key" : `a ${String(place.node["scheme"])} token`, place }];
    });
  const [first] = stated.flatMap((one) => schemesOf(Object.keys(one)));
  const all = schemesOf(Object.keys(((document["components"] as Json)?.["securitySchemes"] as Json) ?? {}));
  const sent = headers[first?.header ?? ""];
  const other = all.find(({ header }) => header !== first?.header && header in headers);
  const scheme = sent?.match(/^(\w+) /)?.[1];
  return finding(contract, {
    side: "request",
    at: `header.${first?.header ?? "authorization"}`,
    rule: "credential",
    got: sent === undefined ? "nothing" : scheme ? `another scheme: ${scheme}` : "another form",
    wanted: first?.wanted ?? "a credential",
    pointer: node["security"] ? `${pointer}/security` : (first?.place.pointer ?? pointer),
    hint: sent === undefined && other ? `did you mean ${first?.header}? you sent ${other.header}` : undefined,
  });
}

/** A method and path that are no operation, and the one that was probably meant. */
export function unknownOperation(contract: Contract, { method, path }: Pick<Seen, "method" | "path">): Finding {
  const got = `${method} ${path.length > 60 ? `${path.slice(0, 60)}…` : path}`;
  const here = contract.operations.filter((operation) => matches(operation, path));
  const near = nearest(path, [...new Set(contract.operations.map((operation) => operation.path))]);
  const there = contract.operations.filter((operation) => operation.path === near);
  const meant = there.find((operation) => operation.method === method) ?? there[0];
  const methods = here.map((operation) => operation.method);
  return finding(contract, {
    side: "request",
    at: here.length > 0 ? "method" : "path",
    rule: "operation",
    got,
    wanted: here.length > 0 ? methods.join(" or ") : "an operation of the contract",
    pointer: here[0]?.pointer.slice(0, here[0].pointer.lastIndexOf("/")),
    hint: here.length === 0 && meant ? `did you mean ${meant.method} ${meant.path}?` : undefined,
  });
}
