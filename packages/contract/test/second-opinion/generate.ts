import { readFileSync } from "node:fs";
import { type OperationRow, operations } from "@nudgescribe/types";
import type { Call } from "./call.ts";
import { type Random, seeded } from "./random.ts";
import { type Json, sample } from "./sample.ts";

type Draft = Omit<Call, "what" | "text"> & { readonly row: OperationRow; readonly body: Json | undefined };
type Change = { readonly what: string; readonly call: Omit<Call, "what"> };

const document = JSON.parse(readFileSync(new URL(import.meta.resolve("@nudgescribe/types/openapi.json")), "utf8"));
const rows = Object.values(operations);

/** The same requests for the same seed: a third is as the contract has it, the others have one thing wrong or odd. */
export async function* generate(
  count: number,
  seed: number,
  signedIn: (auth: OperationRow["auth"]) => Promise<Record<string, string>>,
): AsyncGenerator<Call> {
  const random = seeded(seed);
  for (let number = 0; number < count; number++) {
    const row = rows[number % rows.length] as OperationRow;
    const schema = document.paths[row.path][row.method.toLowerCase()].requestBody?.content["application/json"].schema;
    const body = schema && sample(document, schema, random);
    const headers = {
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(await signedIn(row.auth)),
    };
    const draft: Draft = { row, method: row.method, path: row.path, headers, body };
    const { what, call } = random.under(3) === 0 ? asItIs(draft) : changed(draft, random);
    yield { ...call, what: `${row.id} ${what}` };
  }
}

const asItIs = (draft: Draft): Change => ({ what: "as the contract has it", call: toCall(draft, { wants: "taken" }) });

function toCall(draft: Draft, change: Partial<Call> & { body?: Json | undefined }): Omit<Call, "what"> {
  const { row: _row, body, ...call } = { ...draft, ...change };
  return { ...call, text: "text" in change ? change.text : body === undefined ? undefined : JSON.stringify(body) };
}

function changed(draft: Draft, random: Random): Change {
  if (draft.body === undefined || random.under(5) === 0) return random.pick(changesOfCall)(draft, random);
  const place = random.pick(placesIn(draft.body));
  const { what, body } = random.pick(changesOfBody)(draft.body, place, random);
  return { what, call: toCall(draft, { body }) };
}

const changesOfCall: readonly ((draft: Draft, random: Random) => Change)[] = [
  (draft) => ({ what: "without a credential", call: toCall(draft, { headers: withoutCredential(draft.headers) }) }),
  (draft, random) => {
    const method = random.pick(["PUT", "PATCH", "DELETE", "OPTIONS"]);
    return { what: `with ${method}`, call: toCall(draft, { method }) };
  },
  (draft, random) => {
    const path = random.pick([`${draft.path}x`, `${draft.path}/x`, draft.path.toUpperCase(), "/", "/v1"]);
    return { what: `at ${path}`, call: toCall(draft, { path }) };
  },
  (draft) => ({ what: "with a query that nobody names", call: toCall(draft, { path: `${draft.path}?page=x` }) }),
  (draft) => ({
    what: "with a header that nobody names",
    call: toCall(draft, { headers: { ...draft.headers, "x-new": "1" } }),
  }),
  (draft) => ({ what: "without a body", call: toCall(draft, { text: undefined }) }),
  (draft, random) => {
    if (draft.body === undefined) return asItIs(draft);
    const whole = JSON.stringify(draft.body);
    const text = random.pick([whole.slice(0, -1), `${whole}}`, "{", "nonsense", whole.replaceAll('"', "'")]);
    return { what: `with the text ${text.slice(0, 60)}`, call: toCall(draft, { text }) };
  },
  (draft, random) => {
    if (draft.body === undefined) return asItIs(draft);
    const type = random.pick(["application/json; charset=utf-8", "APPLICATION/JSON", "text/plain", "application/xml"]);
    return { what: `sent as ${type}`, call: toCall(draft, { headers: { ...draft.headers, "content-type": type } }) };
  },
];

const withoutCredential = (headers: Call["headers"]): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name === "content-type"));

type Place = readonly string[];
const odd: readonly Json[] = [null, true, 7, 0, -1, 1.5, "", "text", [], [null], {}, { odd: 1 }];

const changesOfBody: readonly ((body: Json, place: Place, random: Random) => { what: string; body: Json })[] = [
  (body, place, random) => {
    const value = random.pick(odd);
    return { what: `/${place.join("/")} is ${JSON.stringify(value)}`, body: put(body, place, value) };
  },
  (body, place) => ({ what: `/${place.join("/")} is missing`, body: put(body, place, undefined) }),
  (body, place) => ({
    what: `another member beside /${place.join("/")}`,
    body: put(body, [...place.slice(0, -1), "unknown_member"], 1),
  }),
];

function placesIn(body: Json, place: Place = []): Place[] {
  if (typeof body !== "object" || body === null) return [place];
  return [place, ...Object.entries(body).flatMap(([name, member]) => placesIn(member, [...place, name]))];
}

/** A copy with another value at a place; undefined takes the member, or the item, away. */
function put(body: Json, [name, ...rest]: Place, value: Json | undefined): Json {
  if (name === undefined) return value ?? {};
  if (Array.isArray(body)) {
    return body.flatMap((item, index) => {
      if (index !== Number(name)) return [item];
      return rest.length === 0 && value === undefined ? [] : [put(item, rest, value)];
    });
  }
  const members = Object.entries((body ?? {}) as { [name: string]: Json });
  if (rest.length > 0)
    return Object.fromEntries(members.map(([key, member]) => [key, key === name ? put(member, rest, value) : member]));
  const others = members.filter(([key]) => key !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
}
