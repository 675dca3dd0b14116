import { expect, test } from "vitest";
import { recordPact } from "../../src/pact/record.ts";
import type { Violation } from "../../src/violation.ts";
import { everyExample, exchange } from "./exchanges.ts";

const groups = (...names: string[]) =>
  names.map((group_name, index) => ({ customer_group_id: `cg_${index}`, group_name }));
const list = (test: string, got: unknown = groups("New policyholders")) =>
  exchange({ operation: "listCustomerGroups", test, sent: { workspace_id: "ws_2f6c1d" }, got });

const record = (...exchanges: Parameters<typeof exchange>[0][]) =>
  recordPact({ consumer: "shop", exchanges: exchanges.map(exchange) });

test("the same call of several tests is one interaction with their names", async () => {
  const pact = await recordPact({ consumer: "shop", exchanges: [list("b"), list("a"), list("b")] });
  expect(pact.interactions).toHaveLength(1);
  expect(pact.interactions[0]?.comments.text).toEqual(["a", "b"]);
});

test("another shape of request, another status and another shape of answer are each an interaction", async () => {
  const call = { operation: "listCustomerGroups", sent: { workspace_id: "ws_2f6c1d" }, got: [] } as const;
  const pact = await record(
    call,
    { ...call, sent: {} },
    { ...call, status: 403, got: { message: "no" } },
    { ...call, got: groups("A") },
    { ...call, got: groups("B", "C") },
    { ...call, sent: { workspace_id: "ws_other" } },
  );
  expect(pact.interactions).toHaveLength(4);
});

test("values that the contract lists are told apart, so that each of them is held to", async () => {
  const call = { operation: "fetchMessageFile", got: [] } as const;
  const body = { campaign_id: "cmp_3e9a52", page: 1 };
  const pact = await record(
    { ...call, sent: { ...body, format: "json" } },
    { ...call, sent: { ...body, format: "url" } },
    { ...call, sent: { ...body, campaign_id: "cmp_other", format: "url" } },
  );
  expect(pact.interactions).toHaveLength(2);
});

test("the order of the exchanges makes no difference to a byte of the file", async () => {
  const exchanges = [...everyExample(), list("x", groups("B", "A")), list("y", groups("C"))];
  const forth = await recordPact({ consumer: "shop", exchanges });
  const back = await recordPact({ consumer: "shop", exchanges: exchanges.toReversed() });
  expect(JSON.stringify(back)).toBe(JSON.stringify(forth));
  expect(new Set(forth.interactions.map(({ description }) => description)).size).toBe(forth.interactions.length);
});

test("secrets are not in the file, even when the exchange still has them", async () => {
  const pact = await record(
    { operation: "authenticate", sent: { email: "a@b.example", password: "s3cret" }, got: { access_token: "s3cret" } },
    {
      operation: "fetchMessageFile",
      sent: { campaign_id: "c", page: 1, format: "url" },
      got: { url: "https://files.example/?signature=s3cret" },
      headers: { "x-auth-context": "s3cret", cookie: "s3cret" },
    },
  );
  expect(pact.interactions).toHaveLength(2);
  expect(JSON.stringify(pact)).not.toContain("s3cret");
});

test("what no contract promises is left out", async () => {
  const call = { operation: "listCustomerGroups", sent: { workspace_id: "ws_2f6c1d" }, got: [] } as const;
  const violation = { rule: "required" } as Violation;
  const pact = await record(
    { ...call, fault: "truncated-body" },
    { ...call, violations: [violation] },
    { ...call, status: 502 },
    { ...call, world: "upstream" },
  );
  expect(pact.interactions).toEqual([]);
});

test("headers of the platform are no part of the contract", async () => {
  const pact = await record({ operation: "listCampaigns", sent: {}, got: [], headers: { "X-IP": "192.0.2.1" } });
  expect(Object.keys(pact.interactions[0]?.request.headers ?? {})).toEqual([
    "accept",
    "authorization",
    "content-type",
    "x-ip",
  ]);
  expect(Object.keys(pact.interactions[0]?.response.headers ?? {})).toEqual(["content-type"]);
});

test("a large answer is kept as one item of each shape", async () => {
  const rows = Array.from({ length: 1000 }, (_, index) => ({
    customer_id: `c${index}`,
    ...(index % 2 && { age: index }),
  }));
  const pact = await record({ operation: "listCustomers", sent: {}, got: rows });
  expect(pact.interactions[0]?.response.body?.content).toEqual([{ age: 1, customer_id: "c1" }, { customer_id: "c0" }]);
});

test("the file has the form of a Pact of version 4, with answers matched by type", async () => {
  const pact = await recordPact({ consumer: "shop", exchanges: [list("groups are shown")] });
  expect(pact).toMatchObject({
    consumer: { name: "shop" },
    provider: { name: "nudgescribe" },
    metadata: { pactSpecification: { version: "4.0" } },
    interactions: [
      {
        type: "Synchronous/HTTP",
        key: expect.stringMatching(/^[0-9a-f]{16}$/),
        description: expect.stringMatching(/^listCustomerGroups answers 200 /),
        pending: false,
        request: { method: "POST", path: "/v1/cg", body: { contentType: "application/json", encoded: false } },
        response: {
          status: 200,
          matchingRules: { body: { $: { combine: "AND", matchers: [{ match: "type" }] } } },
        },
      },
    ],
  });
});

test("a consumer without a name is refused", async () => {
  await expect(recordPact({ consumer: " ", exchanges: [] })).rejects.toThrow("the consumer has no name");
});
