import * as client from "@nudgescribe/client";
import * as functions from "@nudgescribe/client/functions";
import { describe, expect, test } from "vitest";
import { type Case, cases, type Result, run } from "../src/cases.ts";
import { reasonAgainst } from "../src/faults.ts";
import { startFront } from "../src/front.ts";

async function play(one: Case): Promise<Result[]> {
  await using front = await startFront();
  return await run({ client, functions, baseUrl: `${front.url}/case`, cases: [one], runtime: "node" });
}

const played = cases.filter((one) => reasonAgainst(one) === undefined);

describe("the sandbox plays", () => {
  test.concurrent.each(played)("$name", async (one) => {
    expect(await play(one)).toEqual([{ name: one.name, passed: true }]);
  });
});

test("the sandbox plays at least 457 cases, and there is a reason against each of the others", () => {
  expect(played.length).toBeGreaterThanOrEqual(457);
  const reasons = new Set(cases.map((one) => reasonAgainst(one) ?? "none"));
  expect([...reasons].sort()).toEqual([
    "it follows links to no operation",
    "its answers depend on what else is asked",
    "none",
  ]);
});

// A front that notes nothing, or a sandbox that answers anything, would pass what the runner cannot see.
const planted = {
  name: "planted",
  why: "It stands for a wrong client.",
  answers: {
    "POST /v1/auth": [{ body: { access_token: "secret-access-a" } }],
    "POST /v1/cg": [{ status: 503 }, { body: [1] }],
  },
  steps: [{ call: "customerGroups.list", request: {}, expect: { data: [1] } }],
  requests: ["POST /v1/auth", "POST /v1/cg", "POST /v1/cg"],
};
const failure = { status: 500, body: { message: "superfluous request" } };
const alone = { ...planted, options: { retries: 0 } };

test("the planted case is right but for what is planted", async () => {
  expect(await play(planted)).toEqual([{ name: "planted", passed: true }]);
});

test.each<[what: string, wrong: Case, said: RegExp]>([
  ["a request too many", { ...planted, ...{ requests: ["POST /v1/auth", "POST /v1/cg"] } }, /^requests is /],
  ["a request that no answer is left for", { ...alone, answers: {} }, /500.*superfluous request/],
  ["a failure that is not tried again", alone, /^step 0: it failed: ServerError/],
  [
    "another body",
    { ...planted, answers: { ...planted.answers, "POST /v1/cg": [failure, { body: [2] }] } },
    /^step 0: data is \[2\], should be \[1\]$/,
  ],
])("the runner reports %s", async (_what, wrong, said) => {
  const [result] = await play(wrong);
  expect(result).toMatchObject({ passed: false, message: expect.stringMatching(said) });
});
