// The other half of the client's contract suite: every form and member that a request may have is sent, and accepted.
import { Nudgescribe, type OperationCalls, type OperationId } from "@nudgescribe/client";
import { operations } from "@nudgescribe/types";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Mock, startMock } from "../../../src/index.ts";
import { contract, ids, requestOf } from "../../document.ts";

let mock: Mock;
let nudgescribe: Nudgescribe;
/** Violations of each answer, as the mock reports them; null for none. */
const violations: (string | null)[] = [];

beforeAll(async () => {
  mock = await startMock();
  nudgescribe = new Nudgescribe({
    baseUrl: mock.url,
    apiKey: "any",
    email: "ada@example.com",
    password: "any",
    fetch: async (url, init) => {
      const response = await globalThis.fetch(url, init);
      violations.push(response.headers.get("sl-violations"));
      return response;
    },
  });
});
beforeEach(() => {
  violations.length = 0;
});
afterAll(() => mock.close());

const perform = (id: OperationId, request: unknown, headers: Record<string, string> = {}): Promise<unknown> =>
  nudgescribe.call(id, request as OperationCalls[typeof id]["request"], { headers });

const documented = ids.flatMap((id) =>
  Object.entries(contract[id].requestBody?.content["application/json"]?.examples ?? {}).map(([example, { value }]) => ({
    id,
    example,
    value,
  })),
);

test("the contract has more forms of requests than operations", () => {
  expect(documented.length).toBeGreaterThan(ids.length);
});

test.each(documented)("$id is accepted with the documented request $example", async ({ id, value }) => {
  await expect(perform(id, value)).resolves.toBeDefined();
  expect(new Set(violations)).toEqual(new Set([null]));
});

const optional: readonly (readonly [OperationId, object])[] = [
  ["updateProfileField", { field_type: "currency", field_format: "GBP" }],
  ["countMessageFiles", { run_number: 1 }],
  ["fetchMessageFile", { run_number: 1 }],
  ["listRunMessages", { run_number: 1 }],
];

test.each(optional)("%s is accepted with %j", async (id, more) => {
  await expect(perform(id, { ...(requestOf(id) as object), ...more })).resolves.toBeDefined();
  expect(new Set(violations)).toEqual(new Set([null]));
});

test.each(
  ids.flatMap((id) => operations[id].headers.filter((name) => name !== "x-auth-context").map((name) => ({ id, name }))),
)("$id is accepted with the header $name", async ({ id, name }) => {
  await expect(perform(id, requestOf(id), { [name]: "203.0.113.7" })).resolves.toBeDefined();
  expect(new Set(violations)).toEqual(new Set([null]));
});
