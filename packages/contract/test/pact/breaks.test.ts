import { expect, test } from "vitest";
import { type Break, findBreaks } from "../../src/pact/breaks.ts";
import { compare } from "../../src/pact/comparator.ts";
import { prepareDocument, preparePact } from "../../src/pact/prepare.ts";
import { recordPact } from "../../src/pact/record.ts";
import { falseAlarms } from "../../src/pact/without-noise.ts";
import { contract, everyExample, exchange } from "./exchanges.ts";

/** A test edits the document at any place. */
type Editable = ReturnType<typeof JSON.parse>;
type Edit = (document: Editable) => void;

const pact = await recordPact({ consumer: "shop", exchanges: everyExample() });
const after = async (edit: Edit): Promise<Break[]> => {
  const next = structuredClone(contract);
  edit(next);
  return findBreaks(pact, next);
};
const schema = (document: Editable, name: string) => document.components.schemas[name];

test("every call that the contract has an example for survives the contract itself", async () => {
  expect(pact.interactions.length).toBeGreaterThan(150);
  expect(await findBreaks(pact, contract)).toEqual([]);
});

test.each<[string, Edit, { operation: string; at: string; why: RegExp; hint?: string; test: string }]>([
  [
    "a member of an answer removed",
    (d) => {
      const { properties } = schema(d, "CustomerGroup");
      properties.group_label = properties.group_name;
      delete properties.group_name;
    },
    {
      operation: "listCustomerGroups",
      at: "response 200 body.*.group_name",
      why: /your test got it, and the contract's answer no longer has it/,
      hint: "did you mean group_label?",
      test: "listCustomerGroups typical gets 200 typical",
    },
  ],
  [
    "a value of a request's list removed",
    (d) => {
      schema(d, "FetchMessageFileRequest").properties.format.enum = ["csv", "json", "uri"];
    },
    {
      operation: "fetchMessageFile",
      at: "request body.format",
      why: /your code sends "url", which the contract no longer allows; it allows "csv", "json", "uri"/,
      hint: "did you mean uri?",
      test: "fetchMessageFile link gets 200 link",
    },
  ],
  [
    "a value of an answer's list removed",
    (d) => {
      schema(d, "ProfileField").properties.field_type = { type: "string", enum: ["text", "Date"] };
    },
    {
      operation: "listProfileFields",
      at: "response 200 body.*.field_type",
      why: /your test got "string", which the contract no longer allows; it allows "text", "Date"/,
      test: "listProfileFields typical gets 200 typical",
    },
  ],
  [
    "the type of an answer's member changed",
    (d) => {
      schema(d, "CustomerGroup").properties.customer_group_id = { type: "integer" };
    },
    {
      operation: "listCustomerGroups",
      at: "response 200 body.*.customer_group_id",
      why: /your test got string, and the contract now says integer/,
      test: "listCustomerGroups typical gets 200 typical",
    },
  ],
  [
    "the type of a request's member changed",
    (d) => {
      schema(d, "FetchMessageFileRequest").properties.page = { type: "string" };
    },
    {
      operation: "fetchMessageFile",
      at: "request body.page",
      why: /your code sends number, and the contract now says string/,
      test: "fetchMessageFile link gets 200 link",
    },
  ],
  [
    "a member of a request newly required",
    (d) => {
      schema(d, "ListCustomerGroupsRequest").required.push("region");
    },
    {
      operation: "listCustomerGroups",
      at: "request body.region",
      why: /the contract now requires it, and your code does not send it/,
      test: "listCustomerGroups typical gets 200 empty",
    },
  ],
  [
    "a member of a nested request in several forms newly required",
    (d) => {
      schema(d, "CreatePlainFieldRequest").required.push("region");
    },
    {
      operation: "createProfileField",
      at: "request body.region",
      why: /the contract now requires it/,
      test: "createProfileField plain gets 200 typical",
    },
  ],
  [
    "a member of a request removed",
    (d) => {
      const { properties, required } = schema(d, "ListCustomerGroupsRequest");
      properties.workspace = properties.workspace_id;
      delete properties.workspace_id;
      required.length = 0;
    },
    {
      operation: "listCustomerGroups",
      at: "request body.workspace_id",
      why: /your code sends it, and the contract no longer has it/,
      hint: "did you mean workspace?",
      test: "listCustomerGroups typical gets 200 typical",
    },
  ],
  [
    "a member of one form of a request removed",
    (d) => {
      delete schema(d, "UploadCustomersFileRequest").properties.data_file;
      schema(d, "UploadCustomersFileRequest").required = ["workspace_id"];
      schema(d, "UploadCustomersRowsRequest").required.push("never");
    },
    {
      operation: "uploadCustomers",
      at: "request body.data_file",
      why: /your code sends it, and the contract no longer has it/,
      test: "uploadCustomers file gets 200 typical",
    },
  ],
  [
    "an operation moved",
    (d) => {
      d.paths["/v1/groups"] = { post: d.paths["/v1/cg"].post };
      delete d.paths["/v1/cg"].post;
    },
    {
      operation: "listCustomerGroups",
      at: "operation",
      why: /POST \/v1\/cg is gone from the contract/,
      hint: "listCustomerGroups is now POST /v1/groups",
      test: "listCustomerGroups typical gets 403 expired",
    },
  ],
  [
    "a path removed",
    (d) => {
      delete d.paths["/v1/auth"];
    },
    {
      operation: "reauthenticate",
      at: "operation",
      why: /GET \/v1\/auth is gone/,
      test: "reauthenticate no body gets 200 typical",
    },
  ],
  [
    "a success with another status",
    (d) => {
      const { responses } = d.paths["/v1/cg"].put;
      responses[201] = responses[200];
      delete responses[200];
    },
    {
      operation: "createCustomerGroup",
      at: "response status",
      why: /the contract no longer answers this call with 200/,
      test: "createCustomerGroup typical gets 200 typical",
    },
  ],
  [
    "a refusal with another status",
    (d) => {
      delete d.paths["/v1/cg"].post.responses[403];
    },
    {
      operation: "listCustomerGroups",
      at: "response status",
      why: /no longer answers this call with 403/,
      test: "listCustomerGroups typical gets 403 refused",
    },
  ],
  [
    "a header newly required",
    (d) => {
      d.components.parameters.ClientIp.required = true;
    },
    {
      operation: "listCampaigns",
      at: "request header x-ip",
      why: /the contract now requires it, and your code does not send it/,
      test: "listCampaigns typical gets 200 typical",
    },
  ],
  [
    "a credential newly required beside another",
    (d) => {
      d.paths["/v1/campaign/all"].post.security = [{ accessToken: [], authContext: [] }];
    },
    {
      operation: "listCampaigns",
      at: "request header x-auth-context",
      why: /the contract now requires it/,
      test: "listCampaigns typical gets 200 typical",
    },
  ],
  [
    "a media type of an answer removed",
    (d) => {
      delete d.paths["/v1/messages/fetch"].post.responses[200].content["text/csv"];
    },
    {
      operation: "fetchMessageFile",
      at: "response 200 header content-type",
      why: /the contract no longer answers so; it answers application\/json/,
      test: "fetchMessageFile typical gets 200 typical",
    },
  ],
])("%s is found, with the tests that it breaks", async (_case, edit, { operation, at, why, hint, test: name }) => {
  const found = (await after(edit)).find((one) => one.operation === operation && one.at === at && why.test(one.why));
  expect(found).toBeDefined();
  expect(found?.hint).toBe(hint);
  expect(found?.tests).toContain(name);
});

test("one planted break is told of the operations that it touches and no other", async () => {
  const breaks = await after((d) => schema(d, "FetchMessageFileRequest").required.push("region"));
  expect(new Set(breaks.map(({ operation, at }) => `${operation} ${at}`))).toEqual(
    new Set(["fetchMessageFile request body.region"]),
  );
});

test.each<[string, Edit]>([
  ["an optional member of an answer", (d) => (schema(d, "CustomerGroup").properties.colour = { type: "string" })],
  [
    "a required member of an answer",
    (d) => {
      schema(d, "CustomerGroup").properties.colour = { type: "string" };
      schema(d, "CustomerGroup").required = [...(schema(d, "CustomerGroup").required ?? []), "colour"];
    },
  ],
  [
    "a value of an answer's list",
    (d) => schema(d, "ProfileField").properties.field_type["x-known-values"].push("boolean"),
  ],
  ["a value of a request's list", (d) => schema(d, "FetchMessageFileRequest").properties.format.enum.push("xml")],
  ["an operation", (d) => (d.paths["/v1/new"] = { post: { ...d.paths["/v1/cg"].post, operationId: "new" } })],
  [
    "an optional member of a request",
    (d) => (schema(d, "ListCustomerGroupsRequest").properties.region = { type: "string" }),
  ],
  [
    "an optional header",
    (d) => (d.paths["/v1/cg"].post.parameters = [{ name: "x-new", in: "header", schema: { type: "string" } }]),
  ],
  ["a status", (d) => (d.paths["/v1/cg"].post.responses[429] = d.paths["/v1/cg"].post.responses[500])],
  ["a description", (d) => (d.paths["/v1/cg"].post.description = "Other words.")],
  [
    "an example",
    (d) => {
      const [media] = Object.values<Editable>(d.paths["/v1/cg"].post.responses[200].content);
      media.examples.another = { value: [] };
    },
  ],
  [
    "a credential that is one of two",
    (d) => (d.paths["/v1/cg"].post.security = [{ accessToken: [] }, { accessToken: [], authContext: [] }]),
  ],
])("%s added is harmless", async (_case, edit) => {
  expect(await after(edit)).toEqual([]);
});

const raw = async (edit: Edit): Promise<string[]> => {
  const next = structuredClone(contract);
  edit(next);
  const results = await compare(preparePact(pact), prepareDocument(next));
  return results.filter(({ type }) => type === "error").map(({ code }) => code);
};

test.each<[string, Edit, { alarm: string; told: string[] }]>([
  [
    "the media type of an answer",
    (d) => delete d.paths["/v1/messages/fetch"].post.responses[200].content["text/csv"],
    { alarm: "request.accept.incompatible", told: ["response 200 header content-type"] },
  ],
  [
    "a status",
    (d) => {
      delete d.paths["/v1/cg"].put.responses[200];
    },
    { alarm: "response.body.incompatible", told: ["response status"] },
  ],
  [
    "a credential",
    (d) => {
      d.components.securitySchemes.code = { type: "apiKey", in: "header", name: "x-code" };
      d.paths["/v1/cg"].put.security = [{ code: [] }];
    },
    { alarm: "request.authorization.missing", told: ["request header x-code"] },
  ],
])("what breaks by %s is told once, and the false alarm beside it is not", async (_case, edit, { alarm, told }) => {
  expect(await raw(edit)).toContain(alarm);
  expect((await after(edit)).map(({ at }) => at)).toEqual(told);
});

test("each known false alarm has its reason, and none hides another break of the same call", async () => {
  expect(falseAlarms.every(({ reason }) => reason.endsWith("."))).toBe(true);
  const breaks = await after((d) => {
    delete d.paths["/v1/cg"].post.responses[403];
    schema(d, "ListCustomerGroupsRequest").required.push("region");
  });
  expect(breaks.map(({ at }) => at).sort()).toEqual(["request body.region", "response status"]);
});

test("without our preparation the comparator fails, or raises false alarms, on the contract itself", async () => {
  const prepared = prepareDocument(contract);
  await expect(compare(preparePact(pact), contract)).rejects.toThrow();
  expect(await compare(pact, prepared)).toContainEqual(expect.objectContaining({ type: "error" }));
  const closed = structuredClone(prepared) as Editable;
  closed.components.schemas.MessageRow.additionalProperties = true;
  expect(await compare(preparePact(pact), closed)).toContainEqual(expect.objectContaining({ type: "error" }));
});

test("a test that the runner did not name is told by its place in the code", async () => {
  const unnamed = await recordPact({
    consumer: "shop",
    exchanges: [
      exchange({ operation: "listCustomerGroups", sent: { workspace_id: "w" }, got: [], caller: "src/a.ts:4" }),
    ],
  });
  const next = structuredClone(contract) as Editable;
  delete next.paths["/v1/cg"];
  expect(await findBreaks(unnamed, next)).toMatchObject([{ tests: [], callers: ["src/a.ts:4"] }]);
});
