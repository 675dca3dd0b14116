import { beforeAll, expect, test } from "vitest";
import { explain } from "../../src/explain/explain.ts";
import { createJudge, type Judge } from "../../src/judge/judge-exchange.ts";
import type { Violation } from "../../src/violation.ts";
import { requestOf } from "../document.ts";
import { answer, seen } from "../judge/seen.ts";

let judge: Judge;
beforeAll(async () => {
  judge = await createJudge();
});

const caller = "src/groups/save.ts:41";
const rows = (text: string) => text.split("\n");

test("no violation is no text", () => {
  expect(explain([])).toBe("");
});

test("a misspelt member", () => {
  const body = { workspace_id: "w", group_nmae: "x" };
  expect(explain(judge(seen("createCustomerGroup", { body })), { caller })).toMatchInlineSnapshot(`
    "Contract violation by the client: createCustomerGroup (PUT /v1/cg)
      body.group_name  is required: string                            (required)
                       got: nothing                                   sent by src/groups/save.ts:41
                       did you mean group_name? you sent group_nmae
      spec: spec/components/schemas/CreateCustomerGroupRequest.yaml:3"
  `);
});

test("several rules of one request", () => {
  const body = { ...(requestOf("fetchMessageFile") as object), page: "1", format: "CSV", run_number: 0 };
  expect(explain(judge(seen("fetchMessageFile", { body })), { caller })).toMatchInlineSnapshot(`
    "Contract violation by the client: fetchMessageFile (POST /v1/messages/fetch)
      body.page        must be integer                                (type)
                       got: a string of 1                             sent by src/groups/save.ts:41
                       did you mean the number? send it without quotes
      body.format      must be one of "csv", "json", "url"            (enum)
                       got: "CSV"
                       did you mean "csv"?
      body.run_number  must be at least 1                             (minimum)
                       got: 0
      spec: spec/components/schemas/FetchMessageFileRequest.yaml:19
            spec/components/schemas/FetchMessageFileRequest.yaml:30
            spec/components/schemas/FetchMessageFileRequest.yaml:41"
  `);
});

test("a path that is no operation", () => {
  expect(explain(judge({ ...seen("listCustomerGroups"), path: "/v1/cgs" }), { caller })).toMatchInlineSnapshot(`
    "Contract violation by the client: POST /v1/cgs
      path           is no operation of the contract                  (operation)
                     got: POST /v1/cgs                                sent by src/groups/save.ts:41
                     did you mean POST /v1/cg?"
  `);
});

test("a credential that is missing", () => {
  const headers = { "content-type": "application/json", "x-api-key": "k" };
  expect(explain(judge(seen("createCustomerGroup", { headers })))).toMatchInlineSnapshot(`
    "Contract violation by the client: createCustomerGroup (PUT /v1/cg)
      header.authorization  must be a bearer token                    (credential)
                            got: nothing
                            did you mean authorization? you sent x-api-key
      spec: spec/openapi.yaml:107"
  `);
});

test("an answer of the server and its long list of choices", () => {
  const body = { ...(requestOf("updateProfileField") as object), field_format: "YYYY.MM.DD" };
  const exchange = seen("updateProfileField", {
    body,
    response: answer(200, "<html>", { "content-type": "text/html" }),
  });
  expect(explain(judge(exchange), { caller })).toMatchInlineSnapshot(`
    "Contract violation by the client: updateProfileField (PATCH /v1/cpf)
      body.field_format  must be one of "yyyy-MM-dd", "dd/MM/yyyy", "MM/dd/yyyy", "dd-MM-yyyy",
                         "MM-dd-yyyy", "dd.MM.yyyy", "yyyy/MM/dd", "dd MMM yyyy" and 162 more  (enum)
                         got: "YYYY.MM.DD"                            sent by src/groups/save.ts:41
                         did you mean "yyyy-MM-dd"?
      spec: spec/components/schemas/DateFormat.yaml:3

    Contract violation, and nobody can say by whom: updateProfileField (PATCH /v1/cpf)
      header.content-type  must be application/json                   (content-type)
                           got: text/html                             called in src/groups/save.ts:41
      spec: spec/paths/v1_cpf.yaml:162"
  `);
});

test("an example of the contract that breaks the contract", () => {
  const exchange = seen("createCustomerGroup", {
    world: "mock",
    example: "typical",
    response: answer(200, { group_name: 7 }),
  });
  expect(explain(judge(exchange))).toMatchInlineSnapshot(`
    "Contract violation by the contract's own example: createCustomerGroup (PUT /v1/cg)
      body.group_name  must be string                                 (type)
                       got: number
                       correct the example typical in
                       spec/components/examples/createCustomerGroup.typical.yaml
      spec: spec/components/schemas/CreatedCustomerGroup.yaml:36"
  `);
});

test("an answer that did not arrive", () => {
  const exchange = seen("createCustomerGroup", { response: undefined, trouble: "answer cut short" });
  expect(explain(judge(exchange))).toMatchInlineSnapshot(`
    "Contract violation, and nobody can say by whom: createCustomerGroup (PUT /v1/cg)
      answer         did not arrive: a whole answer is due            (transport)
                     got: answer cut short"
  `);
});

const long = "a".repeat(130);
const monstrous: Violation = {
  blame: "client",
  operation: undefined,
  side: "request",
  at: `body.${long}.${"deep.".repeat(20)}end`,
  rule: `rule${long}`,
  got: `${"many words ".repeat(20)}${long}`,
  wanted: `${long} ${"and more ".repeat(20)}`,
  spec: { pointer: "/x", file: "spec/components/schemas/CreateCustomerGroupRequest.yaml", line: 12_345 },
  hint: `did you mean ${long}?`,
};

test("no line is longer than 100 columns, whatever is in a violation", () => {
  const places = ["body.x", "body.customers.1234.a_rather_long_name_of_a_member"];
  const texts = [
    explain([monstrous], { caller: `/very/${"deep/".repeat(40)}file.ts:1` }),
    explain(
      places.map((at) => ({
        ...monstrous,
        at,
        operation: "startCampaignRerun" as const,
        rule: "additionalProperties",
      })),
      { caller },
    ),
  ];
  expect(texts.flatMap(rows).length).toBeGreaterThan(30);
  expect(texts.flatMap(rows).filter((row) => row.length > 100)).toEqual([]);
});

test("the width is checked: an unwrapped text of the same violation would fail", () => {
  expect(rows(Object.values(monstrous).join(" ")).filter((row) => row.length > 100)).toHaveLength(1);
});
