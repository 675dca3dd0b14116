import { expect, test } from "vitest";
import type { OperationId } from "../src/index.ts";
import { checkAnswer, checkRequest, type Finding, maxFindings } from "../src/validators.ts";
import { answers, requests } from "./contract.ts";

const declared = answers.filter(([, status, name]) => status !== "default" && name !== "future");
const future = answers.filter(([, , name]) => name === "future");
const others = answers.filter(([, status]) => status === "default");

test("the contract has examples to check", () => {
  expect(new Set(declared.map(([id]) => id)).size).toBe(21);
  expect(new Set(requests.map(([id]) => id)).size).toBe(20);
  expect(others.length).toBe(21);
});

test.each(requests)("the example of %s, %s, is a request without findings", (id, _name, body) => {
  expect(checkRequest(id, body)).toEqual([]);
});

test.each(declared)("the example of %s, %s %s, is an answer without findings", (id, status, _name, body) => {
  expect(checkAnswer(id, Number(status), body)).toEqual([]);
});

test.each(future)("the example of %s, %s %s, has nothing but a value that is not known yet", (id, status, _n, body) => {
  expect(checkAnswer(id, Number(status), body).map(({ kind }) => kind)).toEqual(["unknown-value"]);
});

test.each(others)(
  "the example of %s, %s, has a status that no number declares, and no other finding",
  (id, _s, _n, body) => {
    expect(checkAnswer(id, 429, body)).toEqual([
      {
        kind: "undeclared-status",
        pointer: "",
        expected: "one of 200, 400, 401, 403, 500",
        seen: "429",
        evidence: "inferred",
      },
    ]);
  },
);

const group = {
  customer_group_id: "cg_1",
  account_id: "acc_1",
  workspace_id: "ws_1",
  group_name: "Lapsed",
  created_at: "2026-11-02",
  updated_at: "2026-11-02",
  created_by: "usr_1",
  updated_by: "usr_1",
};
const { group_name: _, ...nameless } = group;
const finding = (kind: Finding["kind"], pointer: string, expected: string, seen: string, evidence: string) => [
  { kind, pointer, expected, seen, evidence },
];

test.each<[string, OperationId, number, unknown, unknown[]]>([
  [
    "a member that the contract does not name",
    "listCustomers",
    200,
    [{ customer_id: "cus_1", colour: "red" }],
    finding("unknown-member", "/*/colour", "no such member", "string(3)", "inferred"),
  ],
  [
    "a member that the contract does not name, in an object of an object",
    "listCampaignRuns",
    200,
    [{ message_summary: { total: 1, failed: 2 } }],
    finding("unknown-member", "/*/message_summary/failed", "no such member", "number", "inferred"),
  ],
  [
    "an error body with more than a message",
    "listCustomers",
    400,
    { message: "No.", code: 17 },
    finding("unknown-member", "/code", "no such member", "number", "inferred"),
  ],
  [
    "null in an inferred member",
    "listCustomers",
    200,
    [{ profile: null }],
    finding("null", "/*/profile", "string", "null", "inferred"),
  ],
  [
    "null in a documented member",
    "listCustomerGroups",
    200,
    [{ ...group, group_name: null }],
    finding("null", "/*/group_name", "string", "null", "documented"),
  ],
  [
    "another type",
    "listCampaigns",
    200,
    [{ campaigns: [{ run_number: "1" }] }],
    finding("type", "/*/campaigns/*/run_number", "integer", "string(1)", "inferred"),
  ],
  [
    "a fraction for an integer",
    "listRunMessages",
    200,
    [{ run_number: 1.5 }],
    finding("type", "/*/run_number", "integer", "number", "inferred"),
  ],
  [
    "a required member that is not there",
    "listCustomerGroups",
    200,
    [group, nameless],
    finding("missing-member", "/*/group_name", "string", "nothing", "documented"),
  ],
  [
    "a limit whose evidence is better than the member's",
    "listRunMessages",
    200,
    [{ run_number: 0 }],
    finding("limit", "/*/run_number", "minimum 1", "number", "documented"),
  ],
  ["an object for a list", "listCustomers", 200, { items: [] }, finding("type", "", "array", "object", "inferred")],
  [
    "text for JSON",
    "listCustomers",
    200,
    "<html>",
    finding("media", "", "application/json", "string(6)", "documented"),
  ],
  [
    "no body for JSON",
    "listCustomers",
    200,
    undefined,
    finding("media", "", "application/json", "nothing", "documented"),
  ],
  [
    "a success that no number declares, whose body has nothing to be compared with",
    "createCustomerGroup",
    201,
    { id: 7 },
    finding("undeclared-status", "", "one of 200, 400, 401, 403, 500", "201", "inferred"),
  ],
  [
    "a gateway's page",
    "createCustomerGroup",
    502,
    "<html>",
    [
      ...finding("undeclared-status", "", "one of 200, 400, 401, 403, 500", "502", "inferred"),
      ...finding("media", "", "application/json", "string(6)", "inferred"),
    ],
  ],
])("finds in an answer: %s", (_drift, id, status, body, expected) => {
  expect(checkAnswer(id, status, body)).toEqual(expected);
});

const field = { workspace_id: "ws_1", field_name: "renewal_date" };
const upload = { workspace_id: "ws_1", customer_group_id: "cg_1" };
const dateFormats =
  'one of "yyyy-MM-dd", "dd/MM/yyyy", "MM/dd/yyyy", "dd-MM-yyyy", "MM-dd-yyyy", "dd.MM.yyyy", "yyyy/MM/dd", "dd MMM yyyy", … (14)';
const forms = "one of UploadCustomersRowsRequest, UploadCustomersFileRequest";
const fieldTypes = 'one of "string", "number", "char", "Date", "currency"';

test.each<[string, OperationId, unknown, unknown[]]>([
  [
    "a value outside a closed list",
    "fetchMessageFile",
    { campaign_id: "cmp_1", page: 1, format: "xml" },
    finding("unknown-value", "/format", 'one of "csv", "json", "url"', '"xml"', "inferred"),
  ],
  [
    "null in a closed list, once",
    "fetchMessageFile",
    { campaign_id: "cmp_1", page: 1, format: null },
    finding("null", "/format", "string", "null", "inferred"),
  ],
  [
    "a value outside a long list, which is cut",
    "updateProfileField",
    { workspace_id: "ws_1", field_id: "fld_1", field_format: "d.M.yy" },
    finding("unknown-value", "/field_format", dateFormats, "string(6)", "documented"),
  ],
  [
    "a missing member, of the form that the tag chose",
    "createProfileField",
    { ...field, field_type: "Date" },
    finding("missing-member", "/field_format", dateFormats, "nothing", "documented"),
  ],
  [
    "no tag",
    "createProfileField",
    field,
    finding("missing-member", "/field_type", fieldTypes, "nothing", "documented"),
  ],
  [
    "a tag that chooses no form",
    "createProfileField",
    { ...field, field_type: "date" },
    finding("unknown-value", "/field_type", fieldTypes, '"date"', "documented"),
  ],
  [
    "a tag of another type",
    "createProfileField",
    { ...field, field_type: 7 },
    finding("type", "/field_type", "string", "number", "documented"),
  ],
  ["none of two forms", "uploadCustomers", upload, finding("alternatives", "", forms, "0 of them", "documented")],
  [
    "both of two forms",
    "uploadCustomers",
    { ...upload, customers: [], data_file: "" },
    finding("alternatives", "", forms, "2 of them", "documented"),
  ],
  [
    "a mistake in the form that was meant, and none of the other form",
    "uploadCustomers",
    { ...upload, customers: [{ first_name: "Amira" }, { first_name: {} }] },
    finding("type", "/customers/*/*", "string or number or boolean or null", "object", "inferred"),
  ],
  ["no body", "listCustomers", undefined, finding("media", "", "application/json", "nothing", "documented")],
  ["a body where none belongs", "reauthenticate", {}, finding("media", "", "no body", "object", "documented")],
])("finds in a request: %s", (_drift, id, body, expected) => {
  expect(checkRequest(id, body)).toEqual(expected);
});

test("a request may hold members that the contract does not name", () => {
  expect(checkRequest("listCustomerGroups", { workspace_id: "ws_1", colour: "red" })).toEqual([]);
  expect(checkRequest("reauthenticate", undefined)).toEqual([]);
});

const secret = "s3cr3t";

test.each<[string, () => Finding[]]>([
  [
    "a token of another type",
    () => checkAnswer("authenticate", 200, { access_token: [secret], refresh_token: { secret } }),
  ],
  ["an unknown member", () => checkAnswer("authenticate", 200, { session: secret, more: { [secret]: secret } })],
  [
    "a value of another type",
    () => checkAnswer("listCampaigns", 200, [{ campaigns: secret }, { campaigns: [secret] }]),
  ],
  ["text for JSON", () => checkAnswer("listCustomers", 200, secret)],
  [
    "a value outside a list, with signs",
    () => checkRequest("fetchMessageFile", { campaign_id: 1, page: 1, format: `${secret}/+=` }),
  ],
  ["a password of another type", () => checkRequest("authenticate", { email: "ada", password: [secret] })],
  ["names of members of a map", () => checkRequest("uploadCustomers", { ...upload, customers: [{ [secret]: [] }] })],
  ["a member named by an address", () => checkAnswer("authenticate", 200, { [`${secret}@example.com`]: 1 })],
])("no finding holds a value of the body: %s", (_place, check) => {
  const findings = check();
  expect(findings).not.toEqual([]);
  expect(JSON.stringify(findings)).not.toContain(secret);
});

test("a sensitive value shows no size either", () => {
  const [finding] = checkRequest("authenticate", { email: "ada@example.com", password: ["a", "b"] });
  expect(finding).toEqual({
    kind: "type",
    pointer: "/password",
    expected: "string",
    seen: "array",
    evidence: "inferred",
  });
});

test("the name of an unknown member is escaped, and cut when it is long", () => {
  const body = { "a/b~c": 1, ["n".repeat(33)]: 1 };
  expect(checkAnswer("deleteCustomers", 200, body).map(({ pointer }) => pointer)).toEqual([
    "/a~1b~0c",
    `/${"n".repeat(32)}…`,
  ]);
});

test("the same difference in many items is one finding", () => {
  const items = Array.from({ length: 1_000 }, (_item, index) => ({ customer_id: index, colour: "red" }));
  expect(checkAnswer("listCustomers", 200, items).map(({ pointer }) => pointer)).toEqual([
    "/*/customer_id",
    "/*/colour",
  ]);
});

test("a body that differs everywhere gives a bounded number of findings", () => {
  const body = Object.fromEntries(Array.from({ length: 1_000 }, (_item, index) => [`member_${index}`, index]));
  expect(checkAnswer("deleteCustomers", 200, body)).toHaveLength(maxFindings);
});

test("what one check found is not left for the next", () => {
  expect(checkAnswer("listCustomers", 200, [{ colour: "red" }])).toHaveLength(1);
  expect(checkAnswer("listCustomers", 200, [])).toEqual([]);
});
