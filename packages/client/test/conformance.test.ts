import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { operations } from "@nudgescribe/types";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Case, CaseFile } from "../conformance/case.ts";
import { expand } from "../conformance/expand.js";
import run, { type Result } from "../conformance/run.js";
import { type ConformanceServer, startServer } from "../conformance/server.ts";
import * as functions from "../src/functions.ts";
import * as client from "../src/index.ts";

const folder = new URL("../conformance/", import.meta.url);
const readJson = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const names = globSync("*.json", { cwd: folder }).filter((name) => name !== "schema.json");
const cases = expand(names.map(readJson), operations);

let server: ConformanceServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const runIn = (runtime: string, ...some: Case[]): Promise<Result[]> =>
  run({ client, functions, baseUrl: `${server.url}/cases`, cases: some, runtime });

describe("conformance", () => {
  test.concurrent.each(cases)("$name", async (one) => {
    expect(await runIn("node", one)).toEqual([{ name: one.name, passed: true }]);
  });
});

// A runner that passes everything would pass the cases too.
const plain: Case = {
  name: "planted",
  why: "It stands for a wrong client.",
  answers: {
    "POST /v1/auth": [{ body: { access_token: "secret-access-a" } }],
    "POST /v1/cg": [{ status: 503 }, { body: [1], headers: { "x-planted": "yes" } }],
  },
  steps: [{ call: "customerGroups.list", request: {}, door: "withResponse", expect: { data: [1] } }],
  requests: ["POST /v1/auth", "POST /v1/cg", "POST /v1/cg"],
};
const step = (expected: object, more: object = {}): Partial<Case> => ({
  steps: [{ call: "customerGroups.list", request: {}, ...more, expect: expected }],
});
const failing = { answers: { ...plain.answers, "POST /v1/cg": [{ status: 400, body: { message: "told" } }] } };
const one = { requests: ["POST /v1/auth", "POST /v1/cg"] };

test("the planted case is right but for what is planted", async () => {
  expect(await runIn("node", plain)).toEqual([{ name: "planted", passed: true }]);
});

test.each<[what: string, planted: Partial<Case>, said: RegExp]>([
  ["a request too few", { requests: ["POST /v1/auth", "POST /v1/cg"] }, /^requests is .*, should be/],
  ["a request too many", { requests: { "POST /v1/auth": 1, "POST /v1/cg": 3 } }, /^requests is .*"POST \/v1\/cg":2/],
  ["requests in another order", { requests: [...(plain.requests as string[])].reverse() }, /^requests is /],
  [
    "a credential that is not sent",
    { requests: [{ call: "POST /v1/auth", headers: { "x-api-key": null } }, "POST /v1/cg", "POST /v1/cg"] },
    /^request 0, x-api-key is "secret-key", should be null$/,
  ],
  [
    "another body",
    { requests: [{ call: "POST /v1/auth", body: {} }, "POST /v1/cg", "POST /v1/cg"] },
    /^request 0, body is /,
  ],
  ["a wait that is too short", { waits: [{ between: [1, 2], atLeast: 5_000 }] }, /^request 2 came \d+ ms after/],
  ["more open requests", { mostOpen: { "POST /v1/cg": 2 } }, /^most open POST \/v1\/cg is 1, should be 2$/],
  ["an event that does not come", { events: { retry: [] } }, /^retry events is \["retry listCustomerGroups #1"\]/],
  ["other data", step({ data: [2] }), /^step 0: data is \[1\], should be \[2\]$/],
  [
    "another status",
    step({ response: { status: 201 } }, { door: "withResponse" }),
    /^step 0: status is 200, should be 201$/,
  ],
  [
    "a header that is not there",
    step({ response: { headers: { "x-planted": "no" } } }, { door: "withResponse" }),
    /^step 0: header x-planted is "yes"/,
  ],
  [
    "success in place of an error",
    step({ error: { name: "ServerError" } }),
    /^step 0: it should fail with ServerError$/,
  ],
  ["an error in place of success", { ...failing, ...one }, /^step 0: it failed: BadRequestError/],
  [
    "an error of another class",
    { ...failing, ...one, ...step({ error: { name: "ServerError" } }) },
    /^step 0: error.name is "BadRequestError"/,
  ],
  [
    "an error that says something else",
    { ...failing, ...one, ...step({ error: { name: "BadRequestError", message: ["other words"] } }) },
    /should have "other words"$/,
  ],
  ["no abort", step({ aborted: true }), /^step 0: it should reject with the reason of the abort/],
  [
    "another token in the store",
    { store: {}, stored: { accessToken: "secret-access-b" } },
    /^stored is .*secret-access-a/,
  ],
  [
    "a secret in a log",
    { answers: { ...plain.answers, "POST /v1/cg": [{ status: 503 }, { body: ["secret-unknown"] }] }, ...step({}) },
    /^a secret shows: .*secret-unknown/,
  ],
  [
    "a secret in an error",
    {
      answers: { ...plain.answers, "POST /v1/cg": [{ status: 400, body: { message: "secret-unknown" } }] },
      ...one,
      ...step({ error: { name: "BadRequestError" } }),
      options: { observe: null, log: "off" },
    },
    /^a secret shows: BadRequestError: .*secret-unknown/,
  ],
])("the runner reports %s", async (_what, planted, said) => {
  const [result] = await runIn("node", { ...plain, ...planted });
  expect(result).toMatchObject({ passed: false, message: expect.stringMatching(said) });
});

test("a case is left out where it cannot hold", async () => {
  const results = await runIn("chromium", { ...plain, not: { chromium: "for a reason" } }, plain);
  expect(results).toEqual([{ name: "planted", passed: true }]);
});

describe("the case files", () => {
  // The validator is a dependency of the tools that check the contract.
  const valid = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(readJson("schema.json"));

  test.each(names)("%s follows the schema and has its own name", (name) => {
    const file: CaseFile = readJson(name);
    expect(valid(file), JSON.stringify(valid.errors)).toBe(true);
    expect(file.name).toBe(basename(name, ".json"));
  });

  test("no two cases have one name, so that a failure tells which one it is", () => {
    const all = cases.map(({ name }) => name);
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  test.each([
    ["a case without a reason", { why: undefined }],
    ["a member that is misspelt", { request: [] }],
    ["a step that does nothing", { steps: [{}] }],
    ["a fault that the server does not know", { answers: { "POST /v1/cg": [{ fault: "slow" }] } }],
    ["a call without its method", { requests: ["/v1/cg"] }],
  ])("the schema refuses %s", (_what, planted) => {
    expect(valid({ name: "planted", cases: [plain] }), JSON.stringify(valid.errors)).toBe(true);
    expect(valid({ name: "planted", cases: [JSON.parse(JSON.stringify({ ...plain, ...planted }))] })).toBe(false);
  });
});
