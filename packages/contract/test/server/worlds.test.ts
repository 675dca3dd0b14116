import { Nudgescribe } from "@nudgescribe/client";
import { operations } from "@nudgescribe/types";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createKit, type Kit } from "../../src/kit/kit.ts";
import { type ContractServer, startContract } from "../../src/server/contract-server.ts";
import { requestOf } from "../document.ts";

let server: ContractServer;
beforeAll(async () => {
  server = await startContract();
});
afterAll(() => server.close());

const open = (world: "mock" | "sandbox"): Promise<Kit> => createKit({ url: server.url, world });

const clientOf = async (kit: Kit): Promise<Nudgescribe> =>
  new Nudgescribe({ baseUrl: kit.url, retries: 0, ...(await kit.sandbox.credentials()) });

const put = (kit: Kit) =>
  fetch(`${kit.url}/v1/cg`, {
    method: "PUT",
    headers: { "content-type": "application/json", authorization: "Bearer any" },
    body: JSON.stringify(requestOf("createCustomerGroup")),
  });

const workspace_id = "ws_2f6c1d";

test("the sandbox remembers within a scope, and nothing of another scope", async () => {
  await using one = await open("sandbox");
  await using other = await open("sandbox");
  await (await clientOf(one)).customerGroups.create({ workspace_id, group_name: "Lapsed" });
  await one.check();
  const names = async (kit: Kit) =>
    (await (await clientOf(kit)).customerGroups.list({ workspace_id })).map(({ group_name }) => group_name);
  expect(await names(one)).toEqual(["Lapsed"]);
  expect(await names(other)).toEqual([]);
  expect(await one.calls("listCustomerGroups")).toMatchObject([{ world: "sandbox", violations: [] }]);
});

test("a violation fails in the world of the sandbox too", async () => {
  const kit = await open("sandbox");
  await fetch(`${kit.url}/v1/cg`, { method: "PUT", headers: { authorization: "Bearer any" } });
  await expect(kit.close()).rejects.toThrow("createCustomerGroup");
});

test("the sandbox is controlled through the kit: time passes, and the session has to be renewed", async () => {
  await using kit = await open("sandbox");
  const nudgescribe = await clientOf(kit);
  await nudgescribe.customerGroups.list({ workspace_id });
  await kit.sandbox.clock.advance("14d");
  await nudgescribe.customerGroups.list({ workspace_id });
  expect(
    (await kit.calls()).filter(({ operation }) => operation === "reauthenticate" || operation === "authenticate"),
  ).toHaveLength(2);
});

test("a presigned link leads back into its scope, and is no call of the contract", async () => {
  await using kit = await open("sandbox");
  const nudgescribe = await clientOf(kit);
  await nudgescribe.profileFields.create({ workspace_id, field_name: "policy_number", field_type: "string" });
  const { customer_group_id = "" } = await nudgescribe.customerGroups.create({ workspace_id, group_name: "Lapsed" });
  await nudgescribe.customers.import({ workspace_id, customer_group_id, source: "policy_number\nP-1\n" });
  const { campaign_id } = await kit.sandbox.platform.createCampaign({
    workspace_id,
    customer_group_id,
    campaign_name: "Come back",
  });
  await kit.sandbox.clock.advance("1s");
  await kit.sandbox.platform.review(campaign_id);
  await kit.sandbox.platform.approve(campaign_id);
  await nudgescribe.messages.publish({ workspace_id, campaign_id });
  await kit.sandbox.clock.advance("1m");
  const { url } = (await nudgescribe.call("fetchMessageFile", { campaign_id, page: 1, format: "url" })) as {
    url: string;
  };
  expect(url).toContain(`${kit.url}/__storage/`);
  expect((await fetch(url)).status).toBe(200);
  expect((await kit.calls()).map(({ operation }) => operation)).not.toContain(undefined);
});

test.each(["mock", "sandbox"] as const)("chosen answers are served in the world of the %s", async (world) => {
  await using kit = await open(world);
  await kit.on("createCustomerGroup").once(500);
  expect((await put(kit)).status).toBe(500);
});

test.each(["mock", "sandbox"] as const)("%s: a fault stands in front of answers, and spends none", async (world) => {
  await using kit = await open(world);
  await kit.on("createCustomerGroup").fault({ kind: "rate-limit", retryAfter: 2 }, { times: 1 });
  await kit.on("createCustomerGroup").once(403, { example: "expired" });
  const [limited, expired] = [await put(kit), await put(kit)];
  expect([limited.status, limited.headers.get("retry-after"), expired.status]).toEqual([429, "2", 403]);
  expect((await kit.calls()).map(({ fault, example, violations }) => ({ fault, example, violations }))).toEqual([
    { fault: "rate-limit", example: undefined, violations: [] },
    { fault: undefined, example: "expired", violations: [] },
  ]);
});

test.each(["mock", "sandbox"] as const)("%s: a reset is a reset for the caller", async (world) => {
  await using kit = await open(world);
  await kit.on("createCustomerGroup").fault({ kind: "reset", at: "before-headers" });
  await expect(put(kit)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
  expect(await kit.calls()).toMatchObject([{ fault: "reset", response: { status: 0 }, violations: [] }]);
});

test.each(["mock", "sandbox"] as const)("%s: a truncated body breaks off for the caller", async (world) => {
  await using kit = await open(world);
  await kit.on("createCustomerGroup").once(500);
  await kit.on("createCustomerGroup").fault({ kind: "truncated-body" });
  const response = await put(kit);
  expect(response.status).toBe(500);
  await expect(response.text()).rejects.toThrow("terminated");
  expect(await kit.calls()).toMatchObject([{ fault: "truncated-body", violations: [] }]);
});

test.each(["mock", "sandbox"] as const)("%s: a body that never ends ends with its caller", async (world) => {
  await using kit = await open(world);
  await kit.on("createCustomerGroup").fault({ kind: "endless-body", bytesPerSecond: 10_000 });
  const response = await put(kit);
  const reader = response.body?.getReader();
  expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
  await reader?.cancel();
  expect(await kit.calls()).toMatchObject([{ fault: "endless-body" }]);
});

test("malformed JSON by a fault is no fault of the consumer", async () => {
  await using kit = await open("mock");
  await kit.on("createCustomerGroup").fault({ kind: "malformed-json" });
  await expect((await put(kit)).json()).rejects.toThrow();
  await kit.check();
});

test("faults end with their test", async () => {
  await using kit = await open("mock");
  await kit.on("createCustomerGroup").fault({ kind: "server-error", status: 503 });
  await kit.check();
  expect((await put(kit)).status).toBe(200);
});

test("a fault that needs memory is refused by the mock, and one that makes no sense by both", async () => {
  await using kit = await open("mock");
  await using box = await open("sandbox");
  const on = (one: Kit) => one.on("createCustomerGroup");
  await expect(on(kit).fault({ kind: "token", is: "expired" })).rejects.toThrow('use it with world: "sandbox"');
  await expect(on(kit).fault({ kind: "latency", ms: -1 })).rejects.toThrow("fault latency: ms is -1");
  await expect(on(box).fault({ kind: "latency", ms: -1 })).rejects.toThrow("fault latency: ms is -1");
  await expect(on(kit).fault({ kind: "latency", ms: 1 }, { times: 0 })).rejects.toThrow("times is 0");
});

test("the mock has no memory to control, and only methods of a sandbox are called", async () => {
  await using kit = await open("mock");
  await using box = await open("sandbox");
  await expect(kit.sandbox.clock.now()).rejects.toThrow("the mock has no memory");
  const clock = box.sandbox.clock as unknown as Record<string, () => Promise<void>>;
  await expect(clock["constructor"]?.()).rejects.toThrow("sandbox.clock.constructor is no method");
});

const fetchFile = (kit: Kit, headers: Record<string, string>) =>
  fetch(`${kit.url}${operations.fetchMessageFile.path}`, {
    method: operations.fetchMessageFile.method,
    headers: { "content-type": "application/json", authorization: "Bearer any", ...headers },
    body: JSON.stringify(requestOf("fetchMessageFile")),
  });

test.each(["text/csv", "application/json"])(
  "a chosen answer comes as %s to a caller that accepts it",
  async (accept) => {
    await using kit = await open("mock");
    await kit.on("fetchMessageFile").once(200);
    const chosen = await fetchFile(kit, { accept });
    const usual = await fetchFile(kit, { accept });
    expect([chosen, usual].map(({ headers }) => headers.get("content-type"))).toEqual([accept, accept]);
  },
);

test("the mock still follows the Prefer header", async () => {
  await using kit = await open("mock");
  expect((await fetchFile(kit, { prefer: "code=403, example=expired" })).status).toBe(403);
  expect(await kit.calls()).toMatchObject([{ example: "expired" }]);
});
