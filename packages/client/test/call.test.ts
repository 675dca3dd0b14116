import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { ApiError, NudgescribeError } from "../src/index.ts";
import { connect, credentials, type Reply, startApi, tokens } from "./api-server.ts";

const request = { workspace_id: "ws_1" };
const signedIn = (replies: Record<string, Reply[]>) => startApi({ "POST /v1/auth": [tokens("a")], ...replies });

test.each([
  [400, "BadRequestError"],
  [401, "MissingFieldsError"],
  [500, "ServerError"],
  [503, "ServerError"],
  [404, "UnexpectedStatusError"],
  [418, "UnexpectedStatusError"],
])("%i is a %s that names the operation and keeps the body", async (status, name) => {
  await using api = await signedIn({
    "POST /v1/cg": [{ status, body: { message: "told by the API" }, headers: { "x-request-id": "r1" } }],
  });

  const error = (await connect(api.url)
    .customerGroups.list(request)
    .catch((e: unknown) => e)) as ApiError;
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toBeInstanceOf(NudgescribeError);
  expect(error).toMatchObject({ name, status, operation: "listCustomerGroups", body: { message: "told by the API" } });
  expect(error.message).toContain("listCustomerGroups");
  expect(error.message).toContain("told by the API");
  expect(error.headers.get("x-request-id")).toBe("r1");
});

test("an error body that is not JSON is kept as text", async () => {
  await using api = await signedIn({
    "POST /v1/cg": [{ status: 502, body: "<h1>Bad gateway</h1>", headers: { "content-type": "text/html" } }],
  });

  await expect(connect(api.url).customerGroups.list(request)).rejects.toMatchObject({
    status: 502,
    body: undefined,
    text: "<h1>Bad gateway</h1>",
  });
});

test("a successful answer that is not JSON is a ParseError with the text", async () => {
  await using api = await signedIn({ "POST /v1/cg": [{ body: "<html>", headers: { "content-type": "text/html" } }] });

  await expect(connect(api.url).customerGroups.list(request)).rejects.toMatchObject({
    name: "ParseError",
    text: "<html>",
  });
});

test("an empty successful answer is a ParseError, not undefined", async () => {
  await using api = await signedIn({
    "POST /v1/cg": [(response) => response.writeHead(200, { "content-length": "0" }).end()],
  });

  await expect(connect(api.url).customerGroups.list(request)).rejects.toMatchObject({ name: "ParseError" });
});

test("DELETE carries its body", async () => {
  await using api = await signedIn({ "DELETE /v1/cg": [{ body: { message: "deleted" } }] });
  const body = { workspace_id: "ws_1", customer_group_id: "cg_1" };

  await connect(api.url).customerGroups.delete(body);

  expect(api.received[1]).toMatchObject({ method: "DELETE", path: "/v1/cg", body });
  expect(api.received[1]?.headers["content-type"]).toBe("application/json");
});

test("a file is asked for and read in the form that was chosen", async () => {
  const csv = "name,text\nAda,Hello\n";
  await using api = await signedIn({
    "POST /v1/messages/fetch": [
      { body: csv, headers: { "content-type": "text/csv; charset=utf-8" } },
      { body: [{ name: "Ada" }] },
    ],
  });
  const nudgescribe = connect(api.url);
  const file = { campaign_id: "c1", page: 1 };

  await expect(nudgescribe.messages.fetchFile({ ...file, format: "csv" })).resolves.toBe(csv);
  await expect(nudgescribe.messages.fetchFile({ ...file, format: "json" })).resolves.toEqual([{ name: "Ada" }]);
  expect(api.received.slice(1).map(({ headers }) => headers["accept"])).toEqual(["text/csv", "application/json"]);
});

test("a redirect is not followed, so that no credential leaves for another place", async () => {
  await using elsewhere = await startApi({});
  await using api = await signedIn({
    "POST /v1/cg": [{ status: 307, headers: { location: `${elsewhere.url}/v1/cg` } }],
  });

  await expect(connect(api.url).customerGroups.list(request)).rejects.toMatchObject({
    name: "UnexpectedStatusError",
    status: 307,
  });
  expect(elsewhere.received).toEqual([]);
});

test("a base URL may have a path and trailing slashes", async () => {
  await using api = await startApi({ "POST /gateway/v1/auth": [tokens("a")], "POST /gateway/v1/cg": [{ body: [] }] });

  await connect(`${api.url}/gateway//`).customerGroups.list(request);

  expect(api.calls()).toEqual(["POST /gateway/v1/auth", "POST /gateway/v1/cg"]);
});

test("an unreachable server is a ConnectionError that names the origin and no secret", async () => {
  const api = await startApi({});
  await api[Symbol.asyncDispose]();

  const error = (await connect(api.url)
    .customerGroups.list(request)
    .catch((e: unknown) => e)) as NudgescribeError;
  expect(error).toMatchObject({ name: "ConnectionError", operation: "authenticate" });
  expect(error.message).toContain(new URL(api.url).origin);
  expect(error.message).toContain("ECONNREFUSED");
  expect(`${error.message} ${error.stack}`).not.toContain(credentials.password);
});

test("the deadline covers an answer that never starts", async () => {
  await using api = await signedIn({ "POST /v1/cg": [() => {}] });

  await expect(connect(api.url).customerGroups.list(request, { timeout: 200 })).rejects.toMatchObject({
    name: "TimeoutError",
    timeout: 200,
  });
});

test("the deadline covers a body that never ends", async () => {
  await using api = await signedIn({
    "POST /v1/cg": [(response) => response.writeHead(200, { "content-type": "application/json" }).write("[")],
  });

  await expect(connect(api.url, { timeout: 300 }).customerGroups.list(request)).rejects.toMatchObject({
    name: "TimeoutError",
  });
});

test("an abort rejects with the caller's reason and leaves no listener behind", async () => {
  await using api = await signedIn({ "POST /v1/cg": [{ body: [] }, () => {}] });
  const nudgescribe = connect(api.url);
  const controller = new AbortController();
  await nudgescribe.customerGroups.list(request, { signal: controller.signal });
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);

  const call = nudgescribe.customerGroups.list(request, { signal: controller.signal });
  await expect.poll(() => api.received.length).toBe(3);
  const reason = new Error("the user left");
  controller.abort(reason);
  await expect(call).rejects.toBe(reason);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});

test("the platform's fetch is looked up at each call", async () => {
  const nudgescribe = connect("https://api.example.com");
  const original = globalThis.fetch;
  const seen: string[] = [];
  globalThis.fetch = async (input) => {
    seen.push(input as string);
    return Response.json(seen.length === 1 ? { access_token: "a" } : []);
  };
  try {
    await nudgescribe.customerGroups.list(request);
  } finally {
    globalThis.fetch = original;
  }
  expect(seen).toEqual(["https://api.example.com/v1/auth", "https://api.example.com/v1/cg"]);
});

test("the generic door is the same call", async () => {
  await using api = await signedIn({ "POST /v1/cg": [{ body: [] }] });

  await expect(connect(api.url).call("listCustomerGroups", request)).resolves.toEqual([]);
  expect(() => connect(api.url).call("listEverything" as "listCustomerGroups", request)).toThrow(
    '"listEverything" is not an operation of the Client API',
  );
});
