import { expect, test } from "vitest";
import { promises } from "../src/examples/expected.ts";
import { toldInJson, toldInTap } from "../src/examples/told.ts";
import { faultsOfMistakes, faultsOfPromises } from "../src/examples/verdict.ts";

const allPass = promises.map((title) => ({ title, passed: true, text: "" }));

const put = "Contract violation by the client: createCustomerGroup (PUT /v1/cg)";
const allFail = [
  [
    "a wrong field name",
    `${put}
  body.group_name  is required: string                            (required)
                   got: nothing                                   sent by src/by-hand.ts:3
                   did you mean group_name? you sent groupname
  spec: spec/components/schemas/CreateCustomerGroupRequest.yaml:3`,
  ],
  [
    "a missing field",
    `${put}
  body.workspace_id  is required: string                          (required)
                     got: nothing                                 sent by src/by-hand.ts:3`,
  ],
  [
    "an unknown path",
    `Contract violation by the client: PUT /v1/groups
  path           is no operation of the contract                  (operation)
                 got: PUT /v1/groups                              sent by src/by-hand.ts:3`,
  ],
  [
    "an answer that no call takes",
    'The answer 403 refused chosen for "createCustomerGroup" was never asked for: make the call, or leave out once(403).',
  ],
].map(([title = "", text = ""]) => ({ title, passed: false, text }));

test("runs in which the tests pass, and the mistakes fail as they should, have no fault", () => {
  expect(faultsOfPromises(allPass)).toEqual([]);
  expect(faultsOfMistakes(allFail)).toEqual([]);
});

test("a test that fails, is missing or is not known is a fault", () => {
  const [first, ...others] = allPass;
  expect(faultsOfPromises(others)).toEqual([`no test "${first?.title}" ran`]);
  expect(faultsOfPromises([...others, { title: first?.title ?? "", passed: false, text: "why" }])).toEqual([
    `"${first?.title}" failed:\nwhy`,
  ]);
  expect(faultsOfPromises([...allPass, { title: "new", passed: true, text: "" }])).toEqual([
    '"new" is no test that is known here',
  ]);
  expect(faultsOfPromises([])).toHaveLength(promises.length);
});

test("a mistake that passes, is missing, or blames somebody else is a fault", () => {
  expect(faultsOfMistakes(allFail.map((one) => ({ ...one, passed: true })))).toHaveLength(4);
  expect(faultsOfMistakes([])).toHaveLength(4);
  const blamed = allFail.map((one) => ({ ...one, text: one.text.replace("by the client", "by the server") }));
  expect(faultsOfMistakes(blamed).map((fault) => fault.split(" is not told")[0])).toEqual([
    'the mistake "a wrong field name"',
    'the mistake "a missing field"',
    'the mistake "an unknown path"',
  ]);
});

test("the JSON of vitest and jest, and the TAP of node:test, are read alike", () => {
  const json = JSON.stringify({
    testResults: [
      {
        assertionResults: [
          { title: "shows", status: "passed", failureMessages: [] },
          { title: "creates", status: "failed", failureMessages: ["why"] },
        ],
      },
    ],
  });
  expect(toldInJson(json)).toMatchObject([
    { title: "shows", passed: true },
    { title: "creates", passed: false, text: "why" },
  ]);
  const tap = [
    "TAP version 13",
    "# Subtest: shows",
    "ok 1 - shows",
    "  ---",
    "  ...",
    "# Subtest: creates",
    "not ok 2 - creates",
    "  ---",
    "  error: why",
    "  ...",
    "1..2",
  ].join("\n");
  expect(toldInTap(tap)).toMatchObject([
    { title: "shows", passed: true },
    { title: "creates", passed: false, text: expect.stringContaining("error: why") },
  ]);
});
