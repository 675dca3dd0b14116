import { operations } from "@nudgescribe/types";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changesOf, type Json } from "./body-changes.ts";
import { type ContractRequest, requests } from "./document.ts";
import { judge } from "./judge.ts";
import { type Used, use } from "./sandboxes.ts";

/** Every request of the contract as it is, with one thing wrong or odd in it, and as text that is no JSON. */
function bodiesOf({ value }: ContractRequest): { what: string; text: string }[] {
  const whole = JSON.stringify(value);
  return [
    { what: "as it is", text: whole },
    { what: "nothing", text: "" },
    { what: "half of it", text: whole.slice(0, whole.length / 2) },
    { what: "with a bracket too many", text: `${whole}}` },
    ...changesOf(value as Json).map(({ what, body }) => ({ what, text: JSON.stringify(body) })),
  ];
}

/** Rules by which a body is refused for its form; what comes after them depends on the state. */
const ofForm = new Set(["body-is-json", "fields-missing", "fields-wrong"]);

let used: Used;
beforeAll(async () => {
  used = await use();
});
afterAll(() => used[Symbol.asyncDispose]());

async function opinions({ id }: ContractRequest, text: string, type = "application/json") {
  const { method, path, auth } = operations[id];
  const bearer = { authorization: `Bearer ${await used.token()}` };
  const credential = auth === "apiKey" ? { "x-api-key": used.sandbox.credentials.apiKey } : bearer;
  const headers = { "content-type": type, ...credential };
  const request = new Request(`http://127.0.0.1:4020${path}`, { method, headers, body: text });
  const response = await used.sandbox.fetch(request.clone());
  const { request: against } = await judge(request, response);
  const rule = response.headers.get("x-sandbox-rule") ?? "";
  return { ours: !ofForm.has(rule), prism: against.length === 0, failed: response.status >= 500, rule, against };
}

test("20 operations have requests, and more than 1,200 bodies are made of them", () => {
  expect(new Set(requests.map(({ id }) => id)).size).toBe(20);
  expect(requests.flatMap(bodiesOf).length).toBeGreaterThan(1_200);
});

test.each(requests)("$id ($example) is taken or refused as Prism says, whatever is wrong in it", async (request) => {
  const said = [];
  for (const { what, text } of bodiesOf(request)) said.push({ what, ...(await opinions(request, text)) });
  expect(said[0]).toMatchObject({ what: "as it is", ours: true, prism: true });
  expect(said.filter(({ prism }) => !prism).length).toBeGreaterThan(10);
  expect(said.filter(({ ours, prism }) => ours !== prism)).toEqual([]);
  expect(said.filter(({ failed }) => failed)).toEqual([]);
});

const [first] = requests as readonly [ContractRequest];

test.each(["application/json; charset=utf-8", "APPLICATION/JSON"])("JSON sent as %s is taken by both", async (type) => {
  expect(await opinions(first, JSON.stringify(first.value), type)).toMatchObject({ ours: true, prism: true });
});

// The one known difference: Prism compares no body of a type that the contract does not name. The sandbox refuses it,
// since nobody knows that the service reads anything else.
test.each(["text/plain", "application/jsonx", "application/vnd.api+json"])(
  "JSON sent as %s is refused, though Prism has nothing to say",
  async (type) => {
    const said = await opinions(first, JSON.stringify(first.value), type);
    expect(said).toMatchObject({ ours: false, prism: true, rule: "body-is-json" });
  },
);
