import { describe, expect, test } from "vitest";
import type { CatalogueOperation, ScenarioFault } from "../server/answers.ts";
import { startConsole } from "./console.ts";
import { startLiveConsole } from "./live-console.ts";
import { startUpstream } from "./upstream.ts";
import { createVisitor, type Visitor } from "./visitor.ts";

const groups = "/api/operations/listCustomerGroups";
const workspace_id = "ws_2f6c1d";
const empty = { operation: "listCustomerGroups", kind: "example", status: 200, example: "empty" };
const refused = { operation: "listCustomerGroups", kind: "example", status: 403, example: "refused" };

const faults: readonly ScenarioFault[] = ["slow", "rate-limit", "reset", "expired-token", "cut-body"];

async function catalogueOf({ answer }: Visitor): Promise<CatalogueOperation[]> {
  const [, body] = await answer("GET", "/api/catalogue");
  return body as CatalogueOperation[];
}

describe("the catalogue", () => {
  test("has every operation with its evidence, its method of the client and its named examples", async () => {
    await using upstream = await startUpstream();
    await using running = await startLiveConsole(upstream.url);
    const catalogue = await catalogueOf(createVisitor(running.url));
    expect(catalogue).toHaveLength(21);
    expect(catalogue.find(({ operation }) => operation === "listCustomerGroups")).toEqual({
      operation: "listCustomerGroups",
      method: "POST",
      path: "/v1/cg",
      summary: "Get Customer Groups",
      effect: "safe",
      clientMethod: "customerGroups.list",
      evidence: { operation: "documented", request: expect.any(String), response: expect.any(String) },
      docs: "https://api-docs.nudgescribe.com/get-customer-groups-21262453e0",
      examples: expect.arrayContaining([
        { status: 200, name: "empty", summary: expect.stringMatching(/\w/) },
        { status: 500, name: "serverError", summary: expect.stringMatching(/\w/) },
      ]),
    });
  });
});

describe("in the sandbox", () => {
  test("an operation answers with the example until that is taken back, for everybody", async () => {
    await using running = await startConsole();
    const ada = createVisitor(running.url);
    const bob = createVisitor(running.url);
    await ada.signIn();
    await bob.signIn();
    expect(await ada.answer("PUT", "/api/scenarios", empty)).toEqual([200, { on: [empty], can: expect.any(Object) }]);
    for (const { answer } of [ada, ada, bob]) expect(await answer("POST", groups, { workspace_id })).toEqual([200, []]);

    expect(await bob.answer("DELETE", "/api/scenarios?operation=listCustomerGroups")).toMatchObject([200, { on: [] }]);
    const [, list] = await ada.answer("POST", groups, { workspace_id });
    expect(list).toContainEqual(expect.objectContaining({ group_name: "Motor renewals December" }));
  });

  test("a new scenario takes the place of the one that the operation had", async () => {
    await using running = await startConsole();
    const { signIn, answer } = createVisitor(running.url);
    await signIn();
    const slow = { operation: "listCampaigns", kind: "fault", fault: "slow" };
    for (const scenario of [slow, empty, refused]) await answer("PUT", "/api/scenarios", scenario);
    expect(await answer("GET", "/api/scenarios")).toMatchObject([200, { on: [slow, refused] }]);
    expect(running.sandbox.faults.list()).toMatchObject([
      { kind: "latency", operation: "listCampaigns", ms: 4_000 },
      { kind: "answer", operation: "listCustomerGroups", status: 403 },
    ]);
    expect(await answer("DELETE", "/api/scenarios")).toMatchObject([200, { on: [] }]);
    expect(running.sandbox.faults.list()).toEqual([]);
  });

  test.each<[ScenarioFault, number, object]>([
    ["rate-limit", 429, { kind: "rate-limit", retryAfter: 60_000 }],
    ["reset", 502, { kind: "connection", sent: "maybe" }],
    ["expired-token", 403, { kind: "refused" }],
    ["cut-body", 502, { kind: "connection", sent: "yes" }],
  ])("the fault %s is told as what it is", async (fault, status, problem) => {
    await using running = await startConsole();
    const { signIn, answer } = createVisitor(running.url);
    await signIn();
    await answer("PUT", "/api/scenarios", { operation: "createCustomerGroup", kind: "fault", fault });
    const body = { workspace_id, group_name: "Boat owners" };
    expect(await answer("POST", "/api/operations/createCustomerGroup", body)).toMatchObject([
      status,
      { error: { operation: "createCustomerGroup", ...problem } },
    ]);
  });

  test("the example of any other status can be chosen too", async () => {
    await using running = await startConsole();
    const { signIn, answer } = createVisitor(running.url);
    await signIn();
    await answer("PUT", "/api/scenarios", { ...refused, status: 404, example: "unexpected" });
    expect(await answer("POST", groups, { workspace_id })).toMatchObject([404, { error: { status: 404 } }]);
  });

  test("a sign-in that is made to fail can be mended again by who is not signed in", async () => {
    await using running = await startConsole();
    const { signIn, answer } = createVisitor(running.url);
    await answer("PUT", "/api/scenarios", { ...refused, operation: "authenticate" });
    expect(await signIn()).toMatchObject([403, { error: { operation: "authenticate" } }]);
    await answer("DELETE", "/api/scenarios");
    expect(await signIn()).toMatchObject([200, { signedIn: true }]);
  });

  test.each([
    ["no operation", { ...empty, operation: "listNothing" }],
    ["an inherited name", { ...empty, operation: "toString" }],
    ["an example that the contract does not have", { ...empty, example: "nothing" }],
    ["an example of another status", { ...empty, status: 500 }],
    ["an unknown fault", { operation: "listCampaigns", kind: "fault", fault: "flood" }],
    ["a fault that the operation cannot meet", { operation: "authenticate", kind: "fault", fault: "expired-token" }],
    ["no kind", { operation: "listCampaigns" }],
  ])("%s is refused with what to do, and what is on stays on", async (_name, scenario) => {
    await using running = await startConsole();
    const { answer } = createVisitor(running.url);
    await answer("PUT", "/api/scenarios", empty);
    expect(await answer("PUT", "/api/scenarios", scenario)).toMatchObject([
      400,
      { error: { kind: "console", hint: expect.stringMatching(/\w/) } },
    ]);
    expect(await answer("GET", "/api/scenarios")).toMatchObject([200, { on: [empty] }]);
  });
});

describe("in the mock", () => {
  test("an operation answers with the vendor's examples, or with one that is chosen, and there are no faults", async () => {
    await using running = await startConsole();
    const { signIn, answer } = createVisitor(running.url);
    expect(await signIn("mock")).toMatchObject([200, { signedIn: true, api: "mock" }]);
    const [, workspaces] = await answer("POST", "/api/operations/listCampaigns", {});
    expect(workspaces).toContainEqual(expect.objectContaining({ workspace_id: "ws_2f6c1d" }));
    expect(await answer("PUT", "/api/scenarios", empty)).toEqual([
      200,
      { on: [empty], can: { examples: true, faults: [] } },
    ]);
    expect(await answer("POST", groups, { workspace_id })).toEqual([200, []]);
    await answer("PUT", "/api/scenarios", refused);
    expect(await answer("POST", groups, { workspace_id })).toMatchObject([403, { error: { kind: "refused" } }]);
    await answer("DELETE", "/api/scenarios");
    expect(await answer("POST", groups, { workspace_id })).toMatchObject([200, [{}]]);

    const slow = { operation: "listCampaigns", kind: "fault", fault: "slow" };
    expect(await answer("PUT", "/api/scenarios", slow)).toMatchObject([409, { error: { kind: "console" } }]);
    expect(running.received()).toEqual([]);
  });
});

test("the live API can be made to do nothing", async () => {
  await using upstream = await startUpstream();
  await using running = await startLiveConsole(upstream.url);
  const { answer } = createVisitor(running.url);
  expect(await answer("GET", "/api/scenarios")).toEqual([200, { on: [], can: { examples: false, faults: [] } }]);
  for (const scenario of [empty, ...faults.map((fault) => ({ operation: "listCampaigns", kind: "fault", fault }))]) {
    expect(await answer("PUT", "/api/scenarios", scenario)).toMatchObject([409, { error: { kind: "console" } }]);
  }
});
