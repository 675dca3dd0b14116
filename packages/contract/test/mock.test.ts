import { request as httpRequest } from "node:http";
import { createServer } from "node:net";
import { type OperationId, operations } from "@nudgescribe/types";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, type PrismViolation, startMock } from "../src/index.ts";
import { contract, document, ids, requestOf, type Schema } from "./document.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const authorised = { authorization: "Bearer any", "x-api-key": "any" };

/** One request as it is, without the client. */
async function send(id: OperationId, body: unknown, headers: Record<string, string> = authorised) {
  const { method, path } = operations[id];
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(`${mock.url}${path}`, {
    method,
    headers: { "content-type": "application/json", ...headers },
    ...(body !== undefined && { body: text }),
    signal: AbortSignal.timeout(5_000),
  });
  const violations: PrismViolation[] = JSON.parse(response.headers.get("sl-violations") ?? "[]");
  return { status: response.status, violations, body: await response.text() };
}

const writing = ids.filter((id) => contract[id].requestBody);
const schemaOf = (id: OperationId): Schema => contract[id].requestBody?.content["application/json"]?.schema ?? {};
const requiredOf = (id: OperationId): string[] =>
  [schemaOf(id), ...(schemaOf(id).oneOf ?? [])]
    .flatMap(({ required }) => required ?? [])
    .filter((name) => name in (requestOf(id) as object));

/** A missing field is 401 in this API. Where the body is one of several shapes, nothing says which field is missing. */
const missingStatus = (id: OperationId): number => (schemaOf(id).oneOf ? 400 : 401);

test.each(ids)("%s: the documented request breaks no rule", async (id) => {
  expect(await send(id, requestOf(id))).toMatchObject({ status: 200, violations: [] });
});

test.each(writing.flatMap((id) => [...new Set(requiredOf(id))].map((field): [OperationId, string] => [id, field])))(
  "%s without %s is refused by name",
  async (id, field) => {
    const { [field]: _left, ...rest } = requestOf(id) as Record<string, unknown>;
    const { status, violations } = await send(id, rest);
    expect(status).toBe(missingStatus(id));
    expect(violations.every(({ location }) => location[0] === "request" && location[1] === "body")).toBe(true);
    expect(violations.map(({ message }) => message).join("\n")).toContain(`'${field}'`);
  },
);

test.each(
  writing.flatMap((id) => Object.keys(requestOf(id) as object).map((field): [OperationId, string] => [id, field])),
)("%s with a %s of the wrong type is refused with its pointer", async (id, field) => {
  const { status, violations } = await send(id, { ...(requestOf(id) as object), [field]: { wrong: true } });
  expect(status).toBe(400);
  expect(violations.map(({ location }) => location.join("/"))).toContain(`request/body/${field}`);
});

test.each(writing)("%s without a body is refused", async (id) => {
  const { status, violations } = await send(id, undefined);
  expect(status).toBe(401);
  expect(violations).toEqual([expect.objectContaining({ code: "required", message: "Body parameter is required" })]);
});

test.each(ids)("%s without a credential is refused as this API refuses a token: 403", async (id) => {
  const { status, violations, body } = await send(id, requestOf(id), {});
  expect(status).toBe(403);
  expect(violations[0]).toMatchObject({ location: ["request"], code: "401" });
  expect(JSON.parse(body)).toEqual(
    contract[id].responses["403"]?.content["application/json"]?.examples["refused"]?.value,
  );
});

test("a refusal has the contract's example of its status", async () => {
  const { body } = await send("listCustomerGroups", {});
  const { examples } = contract.listCustomerGroups.responses["401"]?.content["application/json"] ?? {};
  expect(JSON.parse(body)).toEqual(examples?.["missingFields"]?.value);
});

test("the credential comes first, and a field that is wrong is not a field that is missing", async () => {
  const create = requestOf("createCustomerGroup") as object;
  expect(await send("createCustomerGroup", {}, {})).toMatchObject({ status: 403 });
  expect(await send("createCustomerGroup", { ...create, group_name: 7 })).toMatchObject({ status: 400 });
  expect(await send("createCustomerGroup", { group_name: 7 })).toMatchObject({ status: 400 });
});

test("a document without vendor meanings keeps Prism's own statuses", async () => {
  const plain = JSON.parse(JSON.stringify(document).replaceAll('"x-vendor-meaning"', '"x-other"'));
  await using other = await startMock({ document: plain });
  const ask = (headers: Record<string, string>) =>
    fetch(`${other.url}/v1/cg`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: "{}",
    });
  expect((await ask({})).status).toBe(401);
  expect((await ask(authorised)).status).toBe(400);
});

test.each(writing)("%s with malformed JSON gets an answer, not a hang", async (id) => {
  const { status, violations } = await send(id, '{"workspace_id": ');
  expect(status).toBe(400);
  expect(violations).toEqual([expect.objectContaining({ location: ["request", "body"], code: "json" })]);
});

test("a member whose name has an accent is reported in a header of plain ASCII", async () => {
  const rows = { workspace_id: "w", customer_group_id: "c", customers: [{ prénom: [] }] };
  const { violations } = await send("uploadCustomers", rows);
  expect(violations.map(({ location }) => location.at(-1))).toContain("prénom");
});

test("a body that is not JSON is told without repeating it", async () => {
  const { violations } = await send("listCustomerGroups", '{"workspace_id": secret}');
  expect(violations[0]?.message).toMatch(/^The body is not JSON: /);
  expect(violations[0]?.message).not.toContain("secret");
});

test("an unknown path and an unknown method are answered as such", async () => {
  expect((await fetch(`${mock.url}/v1/nowhere`, { headers: authorised })).status).toBe(404);
  expect((await fetch(`${mock.url}/v1/cg`, { headers: authorised })).status).toBe(405);
});

test("an example that does not exist is an error that names it", async () => {
  const { status, body } = await send(
    "listCustomerGroups",
    { workspace_id: "w" },
    { ...authorised, prefer: "example=nowhere" },
  );
  expect(status).toBeGreaterThanOrEqual(400);
  expect(body).toContain("nowhere");
});

test("one request's Accept does not stick to the next", async () => {
  const file = requestOf("fetchMessageFile");
  const { path } = operations.fetchMessageFile;
  const types = [];
  for (const accept of ["text/csv", "application/json"]) {
    const response = await fetch(`${mock.url}${path}`, {
      method: "POST",
      headers: { ...authorised, accept, "content-type": "application/json" },
      body: JSON.stringify(file),
    });
    types.push(response.headers.get("content-type"));
  }
  expect(types).toEqual(["text/csv", "application/json"]);
});

test("a body in chunks is read to its end", async () => {
  const status = await new Promise<number | undefined>((done, fail) => {
    const request = httpRequest(`${mock.url}/v1/cg`, {
      method: "POST",
      headers: { ...authorised, "content-type": "application/json", "transfer-encoding": "chunked" },
    });
    request.on("response", (response) => done(response.resume().statusCode)).on("error", fail);
    request.write('{"workspace_id"');
    request.end(': "w"}');
  });
  expect(status).toBe(200);
});

test("a taken port is an error that says what to do", async () => {
  const holder = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => holder.once("listening", done));
  const { port } = holder.address() as { port: number };
  await expect(startMock({ port })).rejects.toThrow(
    `port ${port} on 127.0.0.1 is taken; stop what uses it, or choose another port`,
  );
  holder.close();
});

test.each([
  ["is not OpenAPI", {}],
  ["declares no operation", { openapi: "3.1.1", info: { title: "t", version: "1" }, paths: {} }],
])("a document that %s is refused in words", async (problem, empty) => {
  await expect(startMock({ document: empty })).rejects.toThrow(problem);
});

test("a closed mock frees its port", async () => {
  const first = await startMock();
  const port = Number(new URL(first.url).port);
  await first.close();
  await using second = await startMock({ port });
  expect(second.url).toBe(first.url);
});
