import { inspect } from "node:util";
import type { ErrorBody, RerunRefusal } from "@nudgescribe/types";
import document from "@nudgescribe/types/openapi.json" with { type: "json" };
import { operations } from "@nudgescribe/types/operations";
import { expect, expectTypeOf, test, vi } from "vitest";
import { apiError } from "../src/errors/call-error.ts";
import * as client from "../src/index.ts";
import { connect, type Reply, startApi, tokens } from "./api-server.ts";

const request = { workspace_id: "ws_1" };
const signedIn = (replies: Record<string, Reply[]>) => startApi({ "POST /v1/auth": [tokens("a")], ...replies });

const answer = (status: number, text = "{}", headers = {}) => ({ status, text, headers: new Headers(headers) });

test("each status of the contract has the class of the vendor's meaning", () => {
  const classes: Record<string, string> = {
    "bad-request": "BadRequestError",
    "missing-fields": "MissingFieldsError",
    "token-refused": "UnauthorisedError",
    "server-error": "ServerError",
  };
  const responses = document.components.responses as Record<string, { "x-vendor-meaning"?: string }>;
  const meanings = Object.entries(responses).flatMap(([name, response]) =>
    response["x-vendor-meaning"] ? [[name, response["x-vendor-meaning"]] as const] : [],
  );
  const statusOf: Record<string, number> = { BadRequest: 400, MissingFields: 401, Unauthorised: 403, ServerError: 500 };

  expect(meanings.map(([name]) => name).toSorted()).toEqual(expect.arrayContaining(Object.keys(statusOf).toSorted()));
  for (const [name, status] of Object.entries(statusOf)) {
    const meaning = responses[name]?.["x-vendor-meaning"] ?? "";
    expect(apiError(operations.listCustomerGroups, answer(status)).name).toBe(classes[meaning]);
  }
});

test("safe() gives the outcome as a value, and the status narrows the body", async () => {
  await using api = await signedIn({
    "POST /v1/cg": [{ body: [] }, { status: 400, body: { message: "no such workspace" } }],
  });
  const nudgescribe = connect(api.url);

  const good = await nudgescribe.customerGroups.list(request).safe();
  expect(good).toMatchObject({ ok: true, data: [], status: 200 });
  const bad = await nudgescribe.customerGroups.list(request).safe();
  expect(bad).toMatchObject({ ok: false, error: { status: 400, body: { message: "no such workspace" } } });
});

// Checked by `pnpm typecheck`.
export async function narrowsByStatus(nudgescribe: client.Nudgescribe): Promise<void> {
  const result = await nudgescribe.reruns.start({ campaign_id: "c", customer_group_id: "g" }).safe();
  if (result.ok) {
    expectTypeOf(result.data).toEqualTypeOf<client.CampaignRerun>();
    return;
  }
  const { error } = result;
  if (error.status === 400) expectTypeOf(error.body).toEqualTypeOf<RerunRefusal | undefined>();
  if (error.status === 400) expectTypeOf(error).toEqualTypeOf<client.BadRequestError<RerunRefusal>>();
  if (error.status === 401) expectTypeOf(error).toEqualTypeOf<client.MissingFieldsError<ErrorBody>>();
  if (error.status === 403) expectTypeOf(error).toEqualTypeOf<client.UnauthorisedError<ErrorBody>>();
  if (error.status === 503) expectTypeOf(error).toEqualTypeOf<client.ServerError<ErrorBody>>();
  if (error.status === 429) expectTypeOf(error).toEqualTypeOf<client.UnexpectedStatusError>();
  if (error.status === undefined)
    expectTypeOf(error).toEqualTypeOf<
      client.ConnectionError | client.TimeoutError | client.ParseError | client.UnexpectedResponseError
    >();
  if (error instanceof client.BadRequestError) expectTypeOf(error.status).toEqualTypeOf<400>();
}
export function narrowsWhatIsCaught(error: unknown): void {
  if (error instanceof client.MissingFieldsError) expectTypeOf(error.body).toEqualTypeOf<ErrorBody | undefined>();
  if (error instanceof client.ConnectionError) expectTypeOf(error.sent).toEqualTypeOf<client.Sent>();
}

test("safe() alone leaves no rejection unhandled, and an abort still throws", async () => {
  await using api = await signedIn({ "POST /v1/cg": [{ status: 500 }] });
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const nudgescribe = connect(api.url);

  await expect(nudgescribe.customerGroups.list(request).safe()).resolves.toMatchObject({ ok: false });
  const signal = AbortSignal.abort(new Error("the user left"));
  await expect(nudgescribe.customerGroups.list(request, { signal }).safe()).rejects.toThrow("the user left");
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

test("withResponse() gives status, headers and request id beside the data", async () => {
  await using api = await signedIn({
    "POST /v1/cg": [{ body: [], headers: { "x-request-id": "r-7", "x-more": "yes" } }],
  });

  const response = await connect(api.url).customerGroups.list(request).withResponse();
  expect(response).toMatchObject({ data: [], status: 200, requestId: "r-7" });
  expect(response.headers.get("x-more")).toBe("yes");
});

test("what a call gives is a promise like any other", async () => {
  await using api = await signedIn({ "POST /v1/cg": [{ body: [] }, { body: [] }, { body: [] }, { body: [] }] });
  const { customerGroups } = connect(api.url);
  const after = vi.fn();

  const call = customerGroups.list(request);
  expect(call).toBeInstanceOf(Promise);
  await expect(Promise.all([call, customerGroups.list(request)])).resolves.toEqual([[], []]);
  await expect(customerGroups.list(request).then((groups) => groups.length)).resolves.toBe(0);
  await customerGroups.list(request).finally(after);
  expect(after).toHaveBeenCalledOnce();
});

test("errors are recognised across two copies of the package, and only those of the same kind", async () => {
  vi.resetModules();
  const copy = await import("../src/index.ts");
  expect(copy.BadRequestError).not.toBe(client.BadRequestError);

  const error = apiError(operations.listCustomerGroups, answer(400));
  expect(error).toBeInstanceOf(copy.BadRequestError);
  expect(error).toBeInstanceOf(copy.ApiError);
  expect(error).toBeInstanceOf(copy.NudgescribeError);
  expect(error instanceof copy.ServerError).toBe(false);
  expect(error instanceof copy.TimeoutError).toBe(false);
  expect(new Error("other") instanceof copy.NudgescribeError).toBe(false);
  expect((null as unknown) instanceof copy.NudgescribeError).toBe(false);
});

test("a subclass of a user is its own kind", () => {
  class Mine extends client.NudgescribeError {}
  const mine = new Mine("listCampaigns", "told");
  expect(mine).toBeInstanceOf(Mine);
  expect(mine).toBeInstanceOf(client.NudgescribeError);
  expect(apiError(operations.listCustomerGroups, answer(400)) instanceof Mine).toBe(false);
});

test("a printed error shows operation, status and body, and neither headers nor text", () => {
  const error = apiError(
    operations.createCustomerGroup,
    answer(500, '{"message":"told"}', { "set-cookie": "session=planted" }),
  );
  const shown = inspect(error);
  expect(shown).toContain("createCustomerGroup: 500 Server Error: told (the work may have been done)");
  expect(shown).not.toContain("planted");
  expect(JSON.stringify(error)).not.toContain("planted");
});
