import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type OperationId, operations } from "@nudgescribe/types";
import { beforeAll, expect, test } from "vitest";
import { createJudge, type Judge } from "../../src/judge/judge-exchange.ts";
import { readMessage } from "../../src/judge/seen.ts";
import { document, examplesOf, ids, requestOf } from "../document.ts";
import { answer, seen } from "./seen.ts";

const root = join(import.meta.dirname, "../../../..");

let judge: Judge;
beforeAll(async () => {
  judge = await createJudge();
});

const group = { workspace_id: "ws_1", group_name: "New" };

test.each(
  ["200", "400", "401", "403", "500"].flatMap((status) => examplesOf(status).map((one) => [status, ...one] as const)),
)("the contract's own %s of %s (%s, %s) breaks nothing", (status, id, type, example, body) => {
  const served = { ...answer(Number(status), body, { "content-type": type }) };
  expect(judge(seen(id, { world: "mock", example, response: served }))).toEqual([]);
});

test.each<[string, OperationId, unknown, Record<string, unknown>]>([
  [
    "a misspelt member",
    "createCustomerGroup",
    { workspace_id: "w", group_nmae: "x" },
    {
      at: "body.group_name",
      rule: "required",
      got: "nothing",
      wanted: "string",
      hint: "did you mean group_name? you sent group_nmae",
    },
  ],
  [
    "a member in the wrong case",
    "createCustomerGroup",
    { workspace_id: "w", groupName: "x" },
    { at: "body.group_name", rule: "required", hint: "did you mean group_name? you sent groupName" },
  ],
  [
    "a value of another type",
    "createCustomerGroup",
    { ...group, group_name: 7 },
    { at: "body.group_name", rule: "type", got: "number", wanted: "string" },
  ],
  [
    "a number in quotes",
    "listCustomers",
    { ...(requestOf("listCustomers") as object), page: "1" },
    {
      at: "body.page",
      rule: "type",
      got: "a string of 1",
      wanted: "integer",
      hint: "did you mean the number? send it without quotes",
    },
  ],
  [
    "a word in the wrong case",
    "fetchMessageFile",
    { ...(requestOf("fetchMessageFile") as object), format: "CSV" },
    {
      at: "body.format",
      rule: "enum",
      got: '"CSV"',
      wanted: 'one of "csv", "json", "url"',
      hint: 'did you mean "csv"?',
    },
  ],
  [
    "a number below its limit",
    "fetchMessageFile",
    { ...(requestOf("fetchMessageFile") as object), run_number: 0 },
    { at: "body.run_number", rule: "minimum", got: "0", wanted: "at least 1" },
  ],
  [
    "a value that chooses none of several forms",
    "createProfileField",
    { workspace_id: "w", field_name: "x", field_type: "date" },
    { at: "body.field_type", rule: "enum", got: '"date"', hint: 'did you mean "Date"?' },
  ],
  [
    "a form that was meant and is not kept",
    "createProfileField",
    { workspace_id: "w", field_name: "x", field_type: "Date", field_format: "DD/MM/YYYY" },
    { at: "body.field_format", rule: "enum", got: '"DD/MM/YYYY"', hint: 'did you mean "dd/MM/yyyy"?' },
  ],
  [
    "a word of one of two lists",
    "updateProfileField",
    { ...(requestOf("updateProfileField") as object), field_format: "gbp" },
    { at: "body.field_format", rule: "enum", got: '"gbp"', hint: 'did you mean "GBP"?' },
  ],
  [
    "no form at all",
    "uploadCustomers",
    {},
    {
      at: "body",
      rule: "oneOf",
      wanted: "exactly one of the forms UploadCustomersRowsRequest or UploadCustomersFileRequest",
    },
  ],
  [
    "a value deep in a list",
    "uploadCustomers",
    { workspace_id: "w", customer_group_id: "g", customers: [{ ok: "x" }, { renewal_date: ["x"] }] },
    { at: "body.customers.1.renewal_date", rule: "type", got: "a list of 1" },
  ],
])("the client is told %s, once", (_, id, body, violation) => {
  expect(judge(seen(id, { body }))).toEqual([
    expect.objectContaining({ blame: "client", side: "request", operation: id, ...violation }),
  ]);
});

test.each(ids)("%s without a credential: the header, and that nothing came", (id) => {
  const wanted = operations[id].auth === "apiKey" ? "a key" : "a bearer token";
  const at = operations[id].auth === "apiKey" ? "header.x-api-key" : "header.authorization";
  expect(judge(seen(id, { headers: { "content-type": "application/json" } }))).toEqual([
    expect.objectContaining({ blame: "client", at, rule: "credential", got: "nothing", wanted }),
  ]);
});

test("a key where a token belongs is recognised", () => {
  const [violation] = judge(
    seen("createCustomerGroup", { headers: { "content-type": "application/json", "x-api-key": "k" } }),
  );
  expect(violation?.hint).toBe("did you mean authorization? you sent x-api-key");
});

test.each([
  ["POST", "/v1/cgs", "path", "did you mean POST /v1/cg?"],
  ["PUT", "/v1/campaign/all/", "path", "did you mean POST /v1/campaign/all?"],
  ["DELETE", "/v1/customers", "path", "did you mean DELETE /v1/customer?"],
  ["GET", "/nothing/like/it/at/all", "path", undefined],
  ["GET", "/v1/cg", "method", undefined],
])("%s %s is no operation", (method, path, at, hint) => {
  expect(judge({ ...seen("createCustomerGroup"), method, path })).toEqual([
    expect.objectContaining({
      blame: "client",
      operation: undefined,
      rule: "operation",
      got: `${method} ${path}`,
      at,
      hint,
    }),
  ]);
});

test.each<[string, ReturnType<typeof readMessage>, Record<string, unknown>]>([
  [
    "half of a JSON body",
    readMessage({ "content-type": "application/json", authorization: "Bearer x" }, '{"group_name": "se'),
    { at: "body", rule: "json" },
  ],
  ["no body", readMessage({ authorization: "Bearer x" }, ""), { at: "body", rule: "required", got: "nothing" }],
  [
    "another media type",
    readMessage({ "content-type": "text/plain", authorization: "Bearer x" }, "x"),
    { at: "header.content-type", rule: "content-type", got: "text/plain", wanted: "application/json" },
  ],
])("%s is the client's", (_, request, violation) => {
  expect(judge({ ...seen("createCustomerGroup"), request })).toEqual([
    expect.objectContaining({ blame: "client", ...violation }),
  ]);
});

test.each<[string, string, ReturnType<typeof seen>, Record<string, unknown>]>([
  [
    "server",
    "a wrong type",
    seen("createCustomerGroup", { response: answer(200, { group_name: 7 }) }),
    { at: "body.group_name", rule: "type" },
  ],
  [
    "server",
    "null",
    seen("createCustomerGroup", { response: answer(200, { group_name: null }) }),
    { at: "body.group_name", got: "null" },
  ],
  [
    "server",
    "another media type",
    seen("createCustomerGroup", { response: answer(200, "<p>", { "content-type": "text/html" }) }),
    { rule: "content-type" },
  ],
  [
    "server",
    "an empty answer that should be JSON",
    seen("createCustomerGroup", { response: answer(200, undefined) }),
    { rule: "json", got: "no body" },
  ],
  [
    "server",
    "a success that nobody declared",
    seen("createCustomerGroup", { response: answer(201, {}) }),
    { rule: "status", got: "201" },
  ],
  [
    "unknown",
    "a status that a gateway may send",
    seen("createCustomerGroup", { response: answer(429, {}) }),
    { rule: "status", got: "429", wanted: "one of 200, 400, 401, 403, 500" },
  ],
  [
    "unknown",
    "a page of a gateway that failed",
    seen("createCustomerGroup", { response: answer(500, "<p>", { "content-type": "text/html" }) }),
    { rule: "content-type" },
  ],
  [
    "unknown",
    "no answer",
    seen("createCustomerGroup", { response: undefined, trouble: "connection reset" }),
    { rule: "transport", got: "connection reset" },
  ],
  [
    "spec example",
    "a named example that breaks its schema",
    seen("createCustomerGroup", { world: "mock", example: "typical", response: answer(200, { group_name: 7 }) }),
    { rule: "type", hint: "correct the example typical in spec/components/examples/createCustomerGroup.typical.yaml" },
  ],
])("%s: %s", (blame, _, exchange, violation) => {
  expect(judge(exchange)).toEqual([
    expect.objectContaining({ blame, side: "response", operation: "createCustomerGroup", ...violation }),
  ]);
});

test("an undeclared answer to a wrong request accuses the client, and nobody else", () => {
  const found = judge(
    seen("createCustomerGroup", {
      body: { workspace_id: "w" },
      response: answer(200, "oops", { "content-type": "text/html" }),
    }),
  );
  expect(found.map(({ side, blame }) => [side, blame])).toEqual([
    ["request", "client"],
    ["response", "unknown"],
  ]);
});

test("a body that was not read is not judged", () => {
  const unread = {
    headers: { "content-type": "application/json", authorization: "Bearer x" },
    body: undefined,
    unread: true,
  };
  expect(judge({ ...seen("createCustomerGroup"), request: unread, response: { status: 200, ...unread } })).toEqual([]);
});

test("every place is a line of the contract that has the rule", () => {
  const cases = [
    judge(seen("createCustomerGroup", { body: {} })),
    judge(seen("fetchMessageFile", { body: { campaign_id: "c", page: 1, format: "x", run_number: 0 } })),
    judge(seen("listCustomerGroups", { response: answer(200, [{}]) })),
    judge(seen("createCustomerGroup", { response: answer(403, { message: 3 }) })),
  ].flat();
  expect(cases.length).toBeGreaterThan(8);
  const lines = cases.map(({ rule, spec }) => ({
    rule,
    line: readFileSync(join(root, spec?.file ?? ""), "utf8").split("\n")[(spec?.line ?? 0) - 1],
  }));
  expect(lines.filter(({ rule, line }) => !line?.includes(`${rule}:`))).toEqual([]);
});

test("secrets and customers' data are told in their form only", () => {
  const told = JSON.stringify([
    judge(
      seen("authenticate", {
        body: { email: "planted-person@example.org", passwrd: "planted-secret", password: 12345678 },
      }),
    ),
    judge(
      seen("createCustomerGroup", {
        headers: { "content-type": "application/json", authorization: "Basic planted-secret" },
      }),
    ),
    judge(
      seen("authenticate", { response: answer(200, { access_token: ["planted-secret"], refresh_token: 12345678 }) }),
    ),
    judge(
      seen("uploadCustomers", {
        body: {
          workspace_id: "w",
          customer_group_id: "g",
          customers: [{ "planted-person@example.org": ["planted-person"] }],
        },
      }),
    ),
    judge({
      ...seen("createCustomerGroup"),
      request: readMessage(
        { "content-type": "application/json", authorization: "Bearer planted-secret" },
        '{"a": planted-secret',
      ),
    }),
  ]);
  expect(told).toContain('"rule":"type"');
  expect(told).toContain('"rule":"json"');
  expect(told).not.toMatch(/planted|12345678/);
});

test("a copy of the contract has the lines of our files all the same", async () => {
  const copy = await createJudge(structuredClone(document));
  const [violation] = copy(seen("createCustomerGroup", { body: { workspace_id: "w" } }));
  expect(violation?.spec).toMatchObject({ file: "spec/components/schemas/CreateCustomerGroupRequest.yaml", line: 3 });
});

test("a rule that every item breaks is told for the first ones, and a body has no more than twenty", () => {
  const rows = Array.from({ length: 500 }, () => ({ a: [1], b: [1] }));
  const body = { workspace_id: "w", customer_group_id: "g", customers: rows };
  expect(judge(seen("uploadCustomers", { body })).map(({ at }) => at)).toEqual(
    [0, 1, 2].flatMap((row) => [`body.customers.${row}.a`, `body.customers.${row}.b`]),
  );
  const wide = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`field_${index}`, [1]]));
  expect(judge(seen("uploadCustomers", { body: { ...body, customers: [wide] } }))).toHaveLength(20);
});

test("another document is judged by itself, without lines of our files", async () => {
  const other = await createJudge(JSON.parse(JSON.stringify(document).replaceAll("group_name", "title")));
  expect(other(seen("createCustomerGroup", { body: group }))).toEqual([
    expect.objectContaining({ at: "body.title", rule: "required", spec: undefined }),
  ]);
});

test("a document without operations is refused in words", async () => {
  await expect(createJudge({})).rejects.toThrow("is not OpenAPI");
});
