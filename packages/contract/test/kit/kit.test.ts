import { Nudgescribe } from "@nudgescribe/client";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { createKit, type Kit } from "../../src/kit/kit.ts";
import { type ContractServer, startContract } from "../../src/server/contract-server.ts";
import { requestOf } from "../document.ts";

const platformFetch = globalThis.fetch;
let server: ContractServer;
let api: Kit;
beforeAll(async () => {
  server = await startContract();
});
afterAll(() => server.close());
beforeEach(async () => {
  api = await createKit({ url: server.url });
});
afterEach(() => api.close());

const clientOf = ({ url }: Kit): Nudgescribe =>
  new Nudgescribe({ baseUrl: url, apiKey: "key-of-nobody", email: "ada@example.com", password: "pass-of-nobody" });

const group = requestOf("createCustomerGroup") as { workspace_id: string; group_name: string };

/** A request that no typed client would send. */
const send = (kit: Kit, path: string, body: unknown, method = "PUT"): Promise<Response> =>
  fetch(`${kit.url}${path}`, {
    method,
    headers: { "content-type": "application/json", authorization: "Bearer any" },
    body: JSON.stringify(body),
  });

test("without a choice the contract's first example answers, and nothing fails", async () => {
  await expect(clientOf(api).customerGroups.create(group)).resolves.toBeDefined();
  await api.check();
});

test("a chosen answer is served once, and then the contract's own again", async () => {
  await api.on("createCustomerGroup").once(403, { example: "refused" });
  const statuses = [await send(api, "/v1/cg", group), await send(api, "/v1/cg", group)].map(({ status }) => status);
  expect(statuses).toEqual([403, 200]);
  await api.check();
});

test("answers chosen for one call each come in their order, before the one for all calls", async () => {
  const answers = api.on("createCustomerGroup");
  answers.always(500);
  answers.once(403, { example: "expired" });
  answers.once(400);
  const statuses: number[] = [];
  for (let call = 0; call < 4; call++) statuses.push((await send(api, "/v1/cg", group)).status);
  expect(statuses).toEqual([403, 400, 500, 500]);
  await api.check();
});

test("headers can be added to an answer", async () => {
  await api.on("createCustomerGroup").once(500, { headers: { "Retry-After": "2" } });
  const { status, headers } = await send(api, "/v1/cg", group);
  expect([status, headers.get("retry-after"), headers.get("content-type")]).toEqual([500, "2", "application/json"]);
});

test("a body written by hand is served as it is", async () => {
  const body = { customer_group_id: "cg_1", group_name: "Lapsed", workspace_id: "ws_1" };
  const example = (await (await send(api, "/v1/cg", group)).json()) as object;
  await api.on("createCustomerGroup").once(200, { body: { ...example, ...body } });
  expect(await (await send(api, "/v1/cg", group)).json()).toMatchObject(body);
  await api.check();
});

test("a body written by hand that breaks the contract is refused before it is served", async () => {
  await expect(api.on("createCustomerGroup").once(200, { body: { customer_group_id: 7 } })).rejects.toThrow(
    /answer given for createCustomerGroup 200 breaks the contract[\s\S]*body\.customer_group_id/,
  );
  expect((await send(api, "/v1/cg", group)).status).toBe(200);
  await api.check();
});

test("a refusal that nobody awaits fails the test at its end, once", async () => {
  api.on("createCustomerGroup").once(200, { body: { customer_group_id: 7 } });
  await expect(api.check()).rejects.toThrow("answer given for createCustomerGroup 200 breaks the contract");
  await api.check();
});

test("statuses and examples that are not in the contract are no types, and are refused with those that are", async () => {
  // @ts-expect-error 409 is no status of this operation
  await expect(api.on("createCustomerGroup").once(409)).rejects.toThrow(
    "createCustomerGroup has no answer 409 in the contract; give one of 200, 400, 401, 403, 500",
  );
  // @ts-expect-error "taken" is no example of this answer
  await expect(api.on("createCustomerGroup").once(403, { example: "taken" })).rejects.toThrow(
    'createCustomerGroup 403 has no example "taken"; give one of refused, expired',
  );
  // @ts-expect-error createGroup is no operation
  await expect(api.on("createGroup").once(200)).rejects.toThrow("createGroup is no operation; give one of");
});

test("an answer that no call takes fails the test", async () => {
  await api.on("createCustomerGroup").once(403, { example: "refused" });
  await expect(api.check()).rejects.toThrow('answer 403 refused chosen for "createCustomerGroup" was never asked for');
  await api.check();
});

test("answers are forgotten with the end of a test", async () => {
  await api.on("createCustomerGroup").always(500);
  await api.check();
  expect((await send(api, "/v1/cg", group)).status).toBe(200);
});

test("calls tell what was asked and answered, in order, with types and without secrets", async () => {
  await clientOf(api).customerGroups.create({ ...group, group_name: "Lapsed" });
  const [call] = await api.calls("createCustomerGroup");
  expect(call?.request.body.group_name).toBe("Lapsed");
  expect(call).toMatchObject({ operation: "createCustomerGroup", world: "mock", example: "typical", violations: [] });
  expect(call?.response.status).toBe(200);
  const all = await api.calls();
  expect(all.map(({ operation, number }) => [number, operation])).toEqual([
    [1, "authenticate"],
    [2, "createCustomerGroup"],
  ]);
  expect(JSON.stringify(all)).not.toMatch(/of-nobody/);
});

test("a violation fails whatever the app does with the answer", async () => {
  const { status } = await send(api, "/v1/cg", { workspace_id: "ws_1" });
  expect(status).toBe(401);
  await expect(api.check("saves a group")).rejects.toThrow(/createCustomerGroup[\s\S]*group_name/);
  await api.check();
});

test("a chosen answer hides no violation", async () => {
  await api.on("createCustomerGroup").once(200);
  expect((await send(api, "/v1/cg", { workspace_id: "ws_1" })).status).toBe(200);
  await expect(api.check()).rejects.toThrow("createCustomerGroup");
});

test.each([
  ["PUT", "/v1/nowhere"],
  ["PATCH", "/v1/cg"],
])("%s %s is no operation, and fails", async (method, path) => {
  await send(api, path, group, method);
  await expect(api.check()).rejects.toThrow(path);
});

test("an expected violation passes, another one does not", async () => {
  api.expectViolation("createCustomerGroup", { at: "body.group_name", rule: "required" });
  await send(api, "/v1/cg", { workspace_id: "ws_1" });
  await api.check();

  api.expectViolation("createCustomerGroup", { rule: "required" });
  await send(api, "/v1/cg", { workspace_id: "ws_1" });
  await send(api, "/v1/cg", { ...group, group_name: 7 });
  await expect(api.check()).rejects.toThrow(/type/);
});

test("an expected violation that does not happen fails", async () => {
  api.expectViolation("createCustomerGroup", { rule: "required" });
  await send(api, "/v1/cg", group);
  await expect(api.check()).rejects.toThrow('violation of "createCustomerGroup" of the rule required did not happen');
  await api.check();
});

test("a violation expected around a step must happen in it, and the step's outcome comes back", async () => {
  const step = async () => (await send(api, "/v1/cg", { workspace_id: "ws_1" })).status;
  await expect(api.expectViolation("createCustomerGroup", { rule: "required" }, step)).resolves.toBe(401);
  await expect(api.expectViolation("createCustomerGroup", {}, () => "nothing")).rejects.toThrow("did not happen");
  await api.check();
});

test("scopes beside each other see neither answers, calls nor violations of the other", async () => {
  await using other = await api.scope();
  await other.on("createCustomerGroup").always(500);
  other.expectViolation("createCustomerGroup");
  const [mine, theirs] = await Promise.all([send(api, "/v1/cg", group), send(other, "/v1/cg", { workspace_id: 7 })]);
  expect([mine.status, theirs.status]).toEqual([200, 500]);
  expect(await api.calls()).toHaveLength(1);
  expect(await other.calls()).toHaveLength(1);
  await api.check();
});

test("a scope is checked when it is closed", async () => {
  const other = await api.scope();
  await send(other, "/v1/cg", {});
  await expect(other.close()).rejects.toThrow("createCustomerGroup");
});

test("a call names the line that made it, through the client too", async () => {
  await send(api, "/v1/cg", group);
  await clientOf(api).customerGroups.create(group);
  const callers = (await api.calls("createCustomerGroup")).map(({ caller }) => caller);
  expect(callers).toEqual([
    expect.stringMatching(/test\/kit\/kit\.test\.ts:26$/),
    expect.stringMatching(/test\/kit\/kit\.test\.ts:187$/),
  ]);
});

test("fetch is put back when the last scope is closed, and not before", async () => {
  expect(globalThis.fetch).not.toBe(platformFetch);
  await using other = await api.scope();
  await api.close();
  await send(other, "/v1/cg", group);
  expect(await other.calls()).toMatchObject([{ caller: expect.any(String) }]);
  await other.close();
  expect(globalThis.fetch).toBe(platformFetch);
});

test("the kit's own headers reach nobody behind the front", async () => {
  await send(api, "/v1/cg", group);
  const [call] = await api.calls();
  expect(Object.keys(call?.request.headers ?? {})).toEqual(
    expect.not.arrayContaining([expect.stringContaining("x-contract")]),
  );
});

test("a call that lost its scope is answered with the reason", async () => {
  const response = await fetch(new URL("/v1/cg", api.url), { method: "PUT" });
  expect([response.status, await response.text()]).toEqual([421, expect.stringContaining("names no scope")]);
});

test("a server that is not there is an error that names it", async () => {
  await expect(createKit({ url: "http://127.0.0.1:1" })).rejects.toThrow(
    "no contract server answers at http://127.0.0.1:1",
  );
});

test("a refused answer says where it was chosen, awaited or not", async () => {
  const where = /breaks the contract[\s\S]*\n {2}chosen in \S*kit\.test\.ts:\d+/;
  const body = { customer_group_id: 7 };
  await expect(api.on("createCustomerGroup").once(200, { body })).rejects.toThrow(where);
  api.on("createCustomerGroup").once(200, { body });
  await expect(api.check()).rejects.toThrow(where);
});
