import { ApiError, Nudgescribe, type OperationCalls, type OperationId } from "@nudgescribe/client";
import { operations } from "@nudgescribe/types";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../src/index.ts";
import { examplesOf, ids, requestOf } from "./document.ts";

let mock: Mock;
let nudgescribe: Nudgescribe;

beforeAll(async () => {
  mock = await startMock();
  nudgescribe = new Nudgescribe({ baseUrl: mock.url, apiKey: "any", email: "ada@example.com", password: "any" });
});
afterAll(() => mock.close());

/** Performs an operation with its documented request; `prefer` selects the mock's answer. */
function perform(id: OperationId, prefer: string, request: unknown = requestOf(id)): Promise<unknown> {
  return nudgescribe.call(id, request as OperationCalls[typeof id]["request"], { headers: { prefer } });
}

/** A request that asks for one media type, where the operation offers several. */
function requestFor(id: OperationId, mediaType: string): unknown {
  const { accept } = operations[id];
  const choice = Object.entries(accept?.media ?? {}).find(([, media]) => media === mediaType)?.[0];
  return choice ? { ...(requestOf(id) as object), [accept?.field ?? ""]: choice } : requestOf(id);
}

test("all 21 operations of the contract are served and tested here", () => {
  expect(ids).toHaveLength(21);
  const covered = (status: string) => new Set(examplesOf(status).map(([id]) => id)).size;
  expect(["200", "400", "401", "403", "500"].map(covered)).toEqual([21, 21, 21, 21, 21]);
});

test.each(examplesOf("200"))("%s answers %s %s through the client", async (id, mediaType, example, value) => {
  await expect(perform(id, `example=${example}`, requestFor(id, mediaType))).resolves.toEqual(value);
});

const errorNames: Record<string, string> = {
  400: "BadRequestError",
  401: "MissingFieldsError",
  403: "UnauthorisedError",
  500: "ServerError",
};

test.each(
  Object.keys(errorNames).flatMap((status) =>
    examplesOf(status).map(([id, , example, body]) => ({ id, status, example, body })),
  ),
)("$id answering $status ($example) is the error class of that meaning", async ({ id, status, example, body }) => {
  const error = await perform(id, `code=${status}, example=${example}`).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ name: errorNames[status], status: Number(status), operation: id, body });
});

test("without a preference the mock answers the first example: for groups, the vendor's own", async () => {
  const [first] = examplesOf("200").filter(([id]) => id === "listCustomerGroups");
  expect(first?.[2]).toBe("typical");
  await expect(nudgescribe.customerGroups.list({ workspace_id: "your-workspace-id" })).resolves.toEqual(first?.[3]);
});
