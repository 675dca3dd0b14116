import { expect, test } from "vitest";
import { type ApiError, UnauthorisedError } from "../src/index.ts";
import { connect, credentials, type Reply, refusal, startApi, tokens } from "./api-server.ts";

const request = { workspace_id: "ws_1" };

test("signs in at the first call with key, email and password, then sends the access token", async () => {
  await using api = await startApi({ "POST /v1/auth": [tokens("a")], "POST /v1/cg": [{ body: [] }, { body: [] }] });
  const nudgescribe = connect(api.url);

  await nudgescribe.customerGroups.list(request);
  await nudgescribe.customerGroups.list(request);

  expect(api.calls()).toEqual(["POST /v1/auth", "POST /v1/cg", "POST /v1/cg"]);
  const [signIn, list] = api.received;
  expect(signIn?.headers["x-api-key"]).toBe(credentials.apiKey);
  expect(signIn?.headers["authorization"]).toBeUndefined();
  expect(signIn?.body).toEqual({ email: credentials.email, password: credentials.password });
  expect(list?.headers["authorization"]).toBe("Bearer access-a");
  expect(list?.headers["x-api-key"]).toBeUndefined();
  expect(list?.body).toEqual(request);
});

test("many first calls share one sign-in", async () => {
  const calls = 100;
  await using api = await startApi({ "POST /v1/auth": [tokens("a")], "POST /v1/cg": Array(calls).fill({ body: [] }) });
  const nudgescribe = connect(api.url);

  await Promise.all(Array.from({ length: calls }, () => nudgescribe.customerGroups.list(request)));

  expect(api.calls().filter((call) => call === "POST /v1/auth")).toHaveLength(1);
  expect(api.received).toHaveLength(calls + 1);
});

test("a refused token is renewed with the refresh token, and the call sent once more with the same body", async () => {
  await using api = await startApi({
    "POST /v1/auth": [tokens("a")],
    "GET /v1/auth": [tokens("b")],
    "PUT /v1/cg": [refusal, { body: { customer_group_id: "cg_1" } }],
  });
  const body = { workspace_id: "ws_1", group_name: "Lapsed" };

  await expect(connect(api.url).customerGroups.create(body)).resolves.toEqual({ customer_group_id: "cg_1" });

  expect(api.calls()).toEqual(["POST /v1/auth", "PUT /v1/cg", "GET /v1/auth", "PUT /v1/cg"]);
  expect(api.received.map(({ headers }) => headers["authorization"])).toEqual([
    undefined,
    "Bearer access-a",
    "Bearer refresh-a",
    "Bearer access-b",
  ]);
  expect(api.received[3]?.body).toEqual(body);
});

test("calls that are refused together share one renewal", async () => {
  const calls = 20;
  const refuseOldToken: Reply = (response, { headers }) => {
    response.writeHead(headers["authorization"] === "Bearer access-a" ? 403 : 200).end("[]");
  };
  await using api = await startApi({
    "POST /v1/auth": [tokens("a")],
    "GET /v1/auth": [tokens("b")],
    "POST /v1/cg": Array(2 * calls).fill(refuseOldToken),
  });
  const nudgescribe = connect(api.url);

  await Promise.all(Array.from({ length: calls }, () => nudgescribe.customerGroups.list(request)));

  expect(api.calls().filter((call) => call === "GET /v1/auth")).toHaveLength(1);
  expect(api.received).toHaveLength(2 * calls + 2);
});

test("signs in again when the refresh token is dead too", async () => {
  await using api = await startApi({
    "POST /v1/auth": [tokens("a"), tokens("b")],
    "GET /v1/auth": [refusal],
    "POST /v1/cg": [refusal, { body: [] }],
  });

  await connect(api.url).customerGroups.list(request);

  expect(api.calls()).toEqual(["POST /v1/auth", "POST /v1/cg", "GET /v1/auth", "POST /v1/auth", "POST /v1/cg"]);
});

test("signs in again when there was no refresh token", async () => {
  await using api = await startApi({
    "POST /v1/auth": [{ body: { access_token: "access-a" } }, tokens("b")],
    "POST /v1/cg": [refusal, { body: [] }],
  });

  await connect(api.url).customerGroups.list(request);

  expect(api.calls()).toEqual(["POST /v1/auth", "POST /v1/cg", "POST /v1/auth", "POST /v1/cg"]);
});

test("keeps the refresh token when a renewal brings none", async () => {
  await using api = await startApi({
    "POST /v1/auth": [tokens("a")],
    "GET /v1/auth": [{ body: { access_token: "access-b" } }, { body: { access_token: "access-c" } }],
    "POST /v1/cg": [refusal, { body: [] }, refusal, { body: [] }],
  });
  const nudgescribe = connect(api.url);

  await nudgescribe.customerGroups.list(request);
  await nudgescribe.customerGroups.list(request);

  const renewals = api.received.filter(({ method }) => method === "GET");
  expect(renewals.map(({ headers }) => headers["authorization"])).toEqual(["Bearer refresh-a", "Bearer refresh-a"]);
});

test("a call that stays refused fails after one replay", async () => {
  await using api = await startApi({
    "POST /v1/auth": [tokens("a")],
    "GET /v1/auth": [tokens("b")],
    "POST /v1/cg": [refusal, refusal],
  });

  await expect(connect(api.url).customerGroups.list(request)).rejects.toThrow(UnauthorisedError);
  expect(api.calls()).toEqual(["POST /v1/auth", "POST /v1/cg", "GET /v1/auth", "POST /v1/cg"]);
});

test("401 means missing fields here: the session stays as it is", async () => {
  await using api = await startApi({
    "POST /v1/auth": [tokens("a")],
    "POST /v1/cg": [{ status: 401, body: { message: "workspace_id is missing" } }],
  });

  await expect(connect(api.url).customerGroups.list(request)).rejects.toMatchObject({
    name: "MissingFieldsError",
    status: 401,
  });
  expect(api.calls()).toEqual(["POST /v1/auth", "POST /v1/cg"]);
});

test("refused credentials fail the call with the sign-in's own error, and the next call tries anew", async () => {
  await using api = await startApi({ "POST /v1/auth": [refusal, tokens("a")], "POST /v1/cg": [{ body: [] }] });
  const nudgescribe = connect(api.url);

  const error = await nudgescribe.customerGroups.list(request).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(UnauthorisedError);
  expect((error as ApiError).operation).toBe("authenticate");
  await expect(nudgescribe.customerGroups.list(request)).resolves.toEqual([]);
});

test("a server error during renewal fails the call and keeps the refresh token for later", async () => {
  await using api = await startApi({
    "POST /v1/auth": [tokens("a"), tokens("b")],
    "GET /v1/auth": [{ status: 500 }],
    "POST /v1/cg": [refusal, { body: [] }],
  });
  const nudgescribe = connect(api.url);

  await expect(nudgescribe.customerGroups.list(request)).rejects.toMatchObject({
    operation: "reauthenticate",
    status: 500,
  });
  await expect(nudgescribe.customerGroups.list(request)).resolves.toEqual([]);
});

test("an answer without a token is named as such", async () => {
  await using api = await startApi({ "POST /v1/auth": [{ body: { token: "secret-token" } }] });

  const error = await connect(api.url)
    .customerGroups.list(request)
    .catch((e: unknown) => e);
  expect(error).toMatchObject({
    name: "UnexpectedResponseError",
    operation: "authenticate",
    pointer: "/access_token",
    evidence: "inferred",
  });
  expect(JSON.stringify(error)).not.toContain("secret-token");
});

test("an abort ends the wait of its own call only", async () => {
  let letIn = () => {};
  await using api = await startApi({
    "POST /v1/auth": [
      (response) => {
        letIn = () => response.end(JSON.stringify({ access_token: "access-a" }));
      },
    ],
    "POST /v1/cg": [{ body: [] }],
  });
  const nudgescribe = connect(api.url);
  const controller = new AbortController();

  const gone = nudgescribe.customerGroups.list(request, { signal: controller.signal });
  const stays = nudgescribe.customerGroups.list(request);
  await expect.poll(() => api.received.length).toBe(1);
  controller.abort(new Error("the user left"));
  await expect(gone).rejects.toThrow("the user left");
  letIn();
  await expect(stays).resolves.toEqual([]);
});

test("reauthenticate called by hand sends the refresh token", async () => {
  await using api = await startApi({ "POST /v1/auth": [tokens("a")], "GET /v1/auth": [tokens("b")] });

  await expect(connect(api.url).authentication.reauthenticate()).resolves.toEqual({
    access_token: "access-b",
    refresh_token: "refresh-b",
  });
  expect(api.received[1]?.headers["authorization"]).toBe("Bearer refresh-a");
});
