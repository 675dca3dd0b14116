import { expect, test } from "vitest";
import { type CoverageReport, missing, reportCoverage } from "../../src/coverage/report.ts";
import type { CoverageKind } from "../../src/coverage/targets.ts";
import { nameOf } from "../../src/coverage/targets.ts";
import type { Exchange } from "../../src/exchange.ts";
import type { Violation } from "../../src/violation.ts";
import { document, ids, requestOf } from "../document.ts";
import { exchange } from "./exchanges.ts";

const report = (exchanges: readonly Exchange[], faults: readonly string[] = []): Promise<CoverageReport> =>
  reportCoverage(document, exchanges, { faults });

const kindOf = ({ kinds }: CoverageReport, kind: CoverageKind) => {
  const found = kinds.find((one) => one.kind === kind);
  expect(found, kind).toBeDefined();
  return found as CoverageReport["kinds"][number];
};

/** Names of a kind that the exchanges touched, with hits. */
async function touched(kind: CoverageKind, ...exchanges: Exchange[]): Promise<Record<string, number>> {
  const { targets } = kindOf(await report(exchanges), kind);
  return Object.fromEntries(targets.filter(({ hits }) => hits > 0).map((target) => [nameOf(target), target.hits]));
}

test("the targets are those that the contract declares", async () => {
  const totals = Object.fromEntries((await report([])).kinds.map(({ kind, wanted }) => [kind, wanted]));
  expect(totals).toEqual({
    operations: 21,
    statuses: 105,
    mediaTypes: 126,
    requestExamples: 28,
    responseExamples: 147,
    members: 71,
    auth: 42,
  });
});

const everyStatus = ids.flatMap((id) => [200, 400, 401, 403, 500].map((status) => exchange(id, { status })));

test("with every operation and status touched nothing of them is missing", async () => {
  const full = await report(everyStatus);
  expect(kindOf(full, "operations").percent).toBe(100);
  expect(kindOf(full, "statuses").percent).toBe(100);
});

test.each(everyStatus.map((one) => ({ id: one.operation, status: one.response.status, one })))(
  "without $id $status exactly that is missing",
  async ({ id, status, one }) => {
    const gapped = await report(everyStatus.filter((other) => other !== one));
    expect(missing(kindOf(gapped, "statuses")).map(nameOf)).toEqual([`${id} ${status}`]);
  },
);

test.each(ids)("without %s exactly that operation is missing", async (id) => {
  const gapped = await report(everyStatus.filter(({ operation }) => operation !== id));
  expect(missing(kindOf(gapped, "operations")).map(nameOf)).toEqual([id]);
});

test("the order of exchanges changes nothing", async () => {
  expect(await report(everyStatus.toReversed())).toEqual(await report(everyStatus));
});

test("hits count exchanges, not mentions", async () => {
  const customers = [{ first_name: "Amira" }, { first_name: "Zoë", age: 7 }];
  const body = { workspace_id: "w", customer_group_id: "g", customers };
  const members = await touched(
    "members",
    exchange("uploadCustomers", { body }),
    exchange("uploadCustomers", { body }),
  );
  expect(members["uploadCustomers (UploadCustomersRowsRequest)/customers/*/*"]).toBe(2);
});

test("members of a form count only for the form that was sent", async () => {
  const body = { workspace_id: "w", field_name: "renewal_date", field_type: "Date", field_format: "dd/MM/yyyy" };
  expect(Object.keys(await touched("members", exchange("createProfileField", { body })))).toEqual([
    "createProfileField (CreateDateFieldRequest)",
    "createProfileField (CreateDateFieldRequest)/workspace_id",
    "createProfileField (CreateDateFieldRequest)/field_name",
    "createProfileField (CreateDateFieldRequest)/field_type",
    "createProfileField (CreateDateFieldRequest)/field_format",
  ]);
});

test("a body that fits no form has the members of none, and one with an unknown member those it has", async () => {
  const none = { workspace_id: "w", field_name: "f", field_type: "colour" };
  expect(await touched("members", exchange("createProfileField", { body: none }))).toEqual({});
  const more = { workspace_id: "w", colour: "red" };
  expect(await touched("members", exchange("listCustomerGroups", { body: more }))).toEqual({
    "listCustomerGroups /workspace_id": 1,
  });
});

test("a declared header is a member, in any case; another is none", async () => {
  const { request, ...rest } = exchange("listCampaigns", { body: {} });
  const headers = { ...request.headers, "X-IP": "203.0.113.7", "x-other": "1" };
  expect(await touched("members", { ...rest, request: { ...request, headers } })).toEqual({
    "listCampaigns header x-ip": 1,
  });
});

test("a request example is told by its value, whatever its masked secrets are", async () => {
  const body = { ...(requestOf("authenticate") as object), password: "[masked]" };
  expect(await touched("requestExamples", exchange("authenticate", { body }))).toEqual({ "authenticate typical": 1 });
  const other = { ...body, email: "someone@example.com" };
  expect(await touched("requestExamples", exchange("authenticate", { body: other }))).toEqual({});
});

test("a served example counts at its status and media type", async () => {
  const csv = {
    ...exchange("fetchMessageFile", { example: "typical" }),
    response: { status: 200, headers: { "content-type": "text/csv" }, body: "a,b" },
  };
  expect(await touched("responseExamples", csv)).toEqual({ "fetchMessageFile 200 text/csv typical": 1 });
  expect(await touched("mediaTypes", csv)).toEqual({
    "fetchMessageFile request application/json": 1,
    "fetchMessageFile 200 text/csv": 1,
  });
  const wrong = exchange("listCampaigns", { example: "no such example" });
  expect(await touched("responseExamples", wrong)).toEqual({});
});

test("403 is a refused credential in this API, and 401 is not", async () => {
  const statuses = [200, 400, 401, 403, 500].map((status) => exchange("listCampaigns", { status }));
  expect(await touched("auth", ...statuses)).toEqual({ "listCampaigns accepted": 1, "listCampaigns refused": 1 });
  expect(await touched("auth", exchange("listCampaigns", { status: 401 }))).toEqual({});
});

test("without vendor meanings 401 is the refused credential", async () => {
  const plain = JSON.parse(JSON.stringify(document).replaceAll('"x-vendor-meaning"', '"x-other"'));
  const { kinds } = await reportCoverage(plain, [exchange("listCampaigns", { status: 401 })]);
  const touchedNames = kinds.find(({ kind }) => kind === "auth")?.targets.filter(({ hits }) => hits > 0);
  expect(touchedNames?.map(nameOf)).toEqual(["listCampaigns refused"]);
});

const violation = (side: Violation["side"]): Violation => ({
  blame: side === "request" ? "client" : "server",
  operation: "listCampaigns",
  side,
  at: "body",
  rule: "type",
  got: "string(3)",
  wanted: "object",
  spec: undefined,
  hint: undefined,
});

test("an answer that breaks the contract covers no status; the request before it counts", async () => {
  const broken = exchange("listCampaigns", { violations: [violation("response")] });
  expect(await touched("statuses", broken)).toEqual({});
  expect(await touched("operations", broken)).toEqual({ listCampaigns: 1 });
  const refused = exchange("listCampaigns", { status: 400, violations: [violation("request")] });
  expect(await touched("statuses", refused)).toEqual({ "listCampaigns 400": 1 });
});

test("a fault is met by kind, and a connection that it broke is no answer", async () => {
  const reset = exchange("listCampaigns", { status: 0, fault: "reset" });
  const met = await report([reset], ["latency", "reset"]);
  expect(missing(kindOf(met, "faults")).map(nameOf)).toEqual(["latency"]);
  expect(met.outside).toEqual([]);
});

test("what is not in the contract is told apart", async () => {
  const nowhere = {
    ...exchange("listCampaigns"),
    operation: undefined,
    request: { method: "GET", path: "/v1/nowhere?page=1", headers: {}, body: undefined },
  };
  const { outside } = await report([nowhere, nowhere, exchange("listCampaigns", { status: 418 })]);
  expect(outside).toEqual([
    { name: "GET /v1/nowhere", hits: 2 },
    { name: "mediaTypes listCampaigns 418 application/json", hits: 1 },
    { name: "statuses listCampaigns 418", hits: 1 },
  ]);
});

test("a schema that holds itself, and nested forms, have an end and a name", async () => {
  const tree = {
    paths: {
      "/t": {
        put: {
          operationId: "putTree",
          parameters: [{ name: "deep", in: "query" }],
          requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Tree" } } } },
          responses: { 204: {}, default: {} },
        },
      },
    },
    components: {
      schemas: {
        Tree: {
          properties: {
            "a/b": {
              anyOf: [
                { title: "Leaf", const: 1 },
                { type: "array", items: { $ref: "#/components/schemas/Tree" } },
              ],
            },
            all: { allOf: [{ properties: { one: {} } }, { properties: { two: {} } }] },
          },
        },
      },
    },
  };
  const sent: Exchange = {
    ...exchange("listCampaigns"),
    operation: "putTree" as Exchange["operation"],
    request: {
      method: "PUT",
      path: "/t?deep=1",
      headers: { "content-type": "application/json" },
      body: { "a/b": 1, all: { two: 2 } },
    },
  };
  const { kinds } = await reportCoverage(tree, [sent]);
  const members = kinds.find(({ kind }) => kind === "members")?.targets ?? [];
  expect(members.map(({ item, hits }) => [item, hits])).toEqual([
    ["/a~1b", 1],
    ["/a~1b(Leaf)", 1],
    ["/a~1b(form 2)", 0],
    ["/all", 1],
    ["/all/one", 0],
    ["/all/two", 1],
    ["query deep", 1],
  ]);
  expect(kinds.map(({ kind }) => kind)).toEqual(["operations", "statuses", "mediaTypes", "members"]);
});

test.each([
  [{ paths: { "/t": { get: { responses: {} } } } }, "GET /t has no operationId"],
  [
    { paths: { "/t": { get: { operationId: "t", responses: { 200: { $ref: "#/nowhere" } } } } } },
    "#/nowhere leads nowhere",
  ],
])("a document that cannot be read is an error that names the place: %j", async (broken, message) => {
  await expect(reportCoverage(broken, [])).rejects.toThrow(message);
});
