import { describe, expect, test } from "vitest";
import { exitCodes } from "../../src/cli/exit-codes.ts";
import { credentials, type Reply, refusal, startApi, tokens } from "../api-server.ts";
import { errorOf, startPlace } from "./command-line.ts";

const signIn = { "POST /v1/auth": [tokens("one")] };
const group = {
  customer_group_id: "cg_1",
  group_name: "Motor",
  workspace_id: "ws_1",
  created_at: "2026-11-02T08:00:00Z",
};

describe("a failed command", () => {
  test.each<[string, number, object, Record<string, Reply[]>]>([
    ["400", 1, { kind: "BadRequestError", status: 400, retryable: false }, { "POST /v1/cg": [{ status: 400 }] }],
    ["401", 1, { kind: "MissingFieldsError", status: 401, retryable: false }, { "POST /v1/cg": [{ status: 401 }] }],
    ["500", 1, { kind: "ServerError", status: 500, retryable: true }, { "POST /v1/cg": [{ status: 500 }] }],
    ["429", 1, { status: 429, retryable: true }, { "POST /v1/cg": [{ status: 429 }] }],
    ["no JSON", 1, { kind: "ParseError" }, { "POST /v1/cg": [{ body: "<html>" }] }],
    ["no list", 1, { kind: "UnexpectedResponseError" }, { "POST /v1/cg": [{ body: { groups: [] } }] }],
  ])("%s ends with its code, and tells programs all about it", async (_, code, error, replies) => {
    await using place = await startPlace();
    await using api = await startApi({ ...signIn, ...replies });
    const ran = await place.run("groups list --workspace ws_1", { baseUrl: api.url });
    expect(ran).toMatchObject({ code, stdout: "" });
    expect(errorOf(ran)).toMatchObject({ exitCode: code, message: expect.stringMatching(/./), ...error });
  });

  test("a refused sign-in ends with 4", async () => {
    await using place = await startPlace();
    await using api = await startApi({ "POST /v1/auth": [refusal] });
    const ran = await place.run("campaigns", { baseUrl: api.url });
    expect(ran.code).toBe(4);
    expect(errorOf(ran)).toMatchObject({ kind: "UnauthorisedError", status: 403, operation: "authenticate" });
  });

  test("an API that is not there ends with 5, and one that is silent too", async () => {
    await using place = await startPlace();
    const gone = await startApi({});
    await gone[Symbol.asyncDispose]();
    const ran = await place.run("campaigns", { baseUrl: gone.url });
    expect(ran.code).toBe(5);
    expect(errorOf(ran)).toMatchObject({ kind: "ConnectionError", retryable: true });

    await using silent = await startApi({ "POST /v1/auth": [() => {}] });
    const waited = await place.run("campaigns", { baseUrl: silent.url, env: { NUDGESCRIBE_TIMEOUT: "50" } });
    expect(waited.code).toBe(5);
    expect(errorOf(waited)).toMatchObject({ kind: "TimeoutError" });
  });

  test.each([
    [{ NUDGESCRIBE_PASSWORD: "" }, "NUDGESCRIBE_PASSWORD is not set"],
    [{ NUDGESCRIBE_API_KEY: "", NUDGESCRIBE_EMAIL: " " }, "NUDGESCRIBE_API_KEY, NUDGESCRIBE_EMAIL are not set"],
    [{ NUDGESCRIBE_TIMEOUT: "soon" }, 'NUDGESCRIBE_TIMEOUT: "soon" is not a number'],
    [{ NUDGESCRIBE_BASE_URL: "http://api.example.com" }, "NUDGESCRIBE_BASE_URL: http to api.example.com would show"],
    [
      { NUDGESCRIBE_BASE_URL: "https://user:hunter2@api.example.com" },
      "NUDGESCRIBE_BASE_URL: give an http or https URL",
    ],
    [{ NUDGESCRIBE_LOG: "loud" }, 'NUDGESCRIBE_LOG: "loud" is none of'],
  ])("%j ends with 3 and names the variable", async (env, message) => {
    await using place = await startPlace();
    const ran = await place.run("campaigns", { env });
    expect(ran.code).toBe(3);
    expect(errorOf(ran)["message"]).toContain(message);
    expect(ran.stderr).not.toContain("hunter2");
  });

  test("what was interrupted ends with the code of the signal", async () => {
    const { Interrupted } = await import("../../src/cli/cli-error.ts");
    await using place = await startPlace();
    for (const [signal, code] of [
      ["SIGINT", 130],
      ["SIGTERM", 143],
    ] as const) {
      const ending = new AbortController();
      await using api = await startApi({ "POST /v1/auth": [() => ending.abort(new Interrupted(signal))] });
      const ran = await place.run("campaigns", { baseUrl: api.url, signal: ending.signal });
      expect(ran.code).toBe(code);
      expect(errorOf(ran)).toMatchObject({ kind: "Interrupted", message: `interrupted by ${signal}` });
      expect(Object.keys(exitCodes)).toContain(String(code));
    }
  });
});

describe("the output", () => {
  const answers = () => startApi({ ...signIn, "POST /v1/cg": [{ body: [group] }] });

  test("is one JSON document where nobody looks", async () => {
    await using place = await startPlace();
    await using api = await answers();
    const { code, stdout, stderr } = await place.run("groups list --workspace ws_1", { baseUrl: api.url });
    expect({ code, data: JSON.parse(stdout), stderr }).toEqual({ code: 0, data: [group], stderr: "" });
  });

  test("is a table on a terminal, and with --text", async () => {
    await using place = await startPlace();
    const lines = ["ID    NAME   CREATED", "cg_1  Motor  2026-11-02", ""];
    for (const options of [
      { isTTY: true, env: { NO_COLOR: "1" } },
      { isTTY: true, env: { TERM: "dumb" } },
    ]) {
      await using api = await answers();
      const { stdout } = await place.run("groups list --workspace ws_1 --no-session", { baseUrl: api.url, ...options });
      expect(stdout.split("\n")).toEqual(lines);
    }
    await using api = await answers();
    const piped = await place.run("groups list --workspace ws_1 --no-session --text", { baseUrl: api.url });
    expect(piped.stdout.split("\n")).toEqual(lines);
  });

  test("has colours on a terminal, and never what a text of the API would do to it", async () => {
    await using place = await startPlace();
    await using api = await startApi({
      ...signIn,
      "POST /v1/cg": [{ body: [{ ...group, group_name: "\u001b]0;owned\u0007Motor\nnext\u202e" }] }],
    });
    const { stdout } = await place.run("groups list --workspace ws_1", { baseUrl: api.url, isTTY: true });
    expect(stdout).toContain("\u001b[1mID");
    expect(stdout).toContain("\\u001b]0;owned\\u0007Motor\\nnext\\u202e");
  });

  test("keeps log lines apart, which are masked", async () => {
    await using place = await startPlace();
    await using api = await answers();
    const { stdout, stderr } = await place.run("groups list --workspace ws_1 --log debug", { baseUrl: api.url });
    expect(JSON.parse(stdout)).toEqual([group]);
    expect(stderr).toContain("listCustomerGroups #1: POST");
    for (const secret of [credentials.apiKey, credentials.password, "access-one"]) expect(stderr).not.toContain(secret);
  });
});

test("an answer that is not what the contract says is warned of once, when that is asked for", async () => {
  await using place = await startPlace();
  const odd = { body: [{ ...group, group_name: 7 }] };
  await using api = await startApi({ ...signIn, "POST /v1/cg": [odd] });
  const options = { baseUrl: api.url, env: { NUDGESCRIBE_DRIFT: "report" } };
  const { code, stderr } = await place.run("groups list --workspace ws_1", options);
  expect(code).toBe(0);
  expect(JSON.parse(stderr).warning).toMatch(
    /^listCustomerGroups: the answer differs from the contract \(\/\*\/account_id should be string, is nothing;/,
  );
});

describe("what cannot be undone", () => {
  const line = "groups delete cg_1 --workspace ws_1";

  test("needs --yes where nobody can be asked, and nothing is sent", async () => {
    await using place = await startPlace();
    await using api = await startApi({});
    const ran = await place.run(line, { baseUrl: api.url });
    expect(ran.code).toBe(2);
    expect(errorOf(ran)["message"]).toContain("--yes is needed");
    expect(api.received).toEqual([]);
  });

  test.each([
    ["yes", 0, 1],
    ["y", 2, 0],
    ["", 2, 0],
  ])("answered with “%s” ends with %i", async (answer, code, sent) => {
    await using place = await startPlace();
    await using api = await startApi({ ...signIn, "DELETE /v1/cg": [{ body: { message: "gone" } }] });
    const ran = await place.run(line, { baseUrl: api.url, isTTY: true, answer });
    expect(ran.code).toBe(code);
    expect(api.calls().filter((call) => call === "DELETE /v1/cg")).toHaveLength(sent);
  });

  test("is sent once, whatever becomes of it", async () => {
    await using place = await startPlace();
    await using api = await startApi({
      ...signIn,
      "POST /v1/campaign/rerun/initiate": [{ status: 503 }, { body: {} }],
    });
    const options = { baseUrl: api.url, env: { NUDGESCRIBE_RETRIES: "2" } };
    const ran = await place.run("rerun cmp_1 --group cg_1 --yes", options);
    expect(ran.code).toBe(1);
    expect(errorOf(ran)).toMatchObject({ operation: "startCampaignRerun", retryable: false });
    expect(api.calls()).toEqual(["POST /v1/auth", "POST /v1/campaign/rerun/initiate"]);
  });
});
