import { type OperationId, operations } from "@nudgescribe/types";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoCredentials } from "../../src/data/demo.ts";
import { credentials } from "../../src/data/start.ts";
import { type DemoSandbox, demoSandbox, example, operationOf, requests } from "./demo-sandbox.ts";

let demo: DemoSandbox;
beforeAll(async () => {
  demo = await demoSandbox();
});
afterAll(() => demo[Symbol.asyncDispose]());

const answerTo = async (name: string) => (await demo.call(operationOf(name), example(`${name}.request`))).body;

test.each([
  ["countCustomerPages.typical", "countCustomerPages.typical"],
  ["countMessageFiles.typical", "countMessageFiles.typical"],
  ["fetchMessageFile.typical", "fetchMessageFile.typical"],
  ["fetchMessageFile.csv", "fetchMessageFile.csv"],
  ["listCampaigns.typical", "listCampaigns.typical"],
  ["listCampaignRuns.typical", "listCampaignRuns.first"],
])("the request %s is answered with the example %s", async (request, answer) => {
  expect(await answerTo(request)).toEqual(example(answer));
});

test("the groups of the first workspace are those of the example", async () => {
  const { body } = await demo.call("listCustomerGroups", { workspace_id: "ws_2f6c1d" });
  expect(body).toEqual(example("listCustomerGroups.several"));
});

test("the customers are those of the example, with encrypted profiles", async () => {
  const shown = example("listCustomers.typical") as object[];
  expect(await answerTo("listCustomers.typical")).toEqual(
    shown.map((one) => ({ ...one, profile: expect.any(String) })),
  );
});

test("the profile fields are those of the example, and the one that segments come from", async () => {
  const fields = (await answerTo("listProfileFields.typical")) as object[];
  expect(fields.slice(0, -1)).toEqual(example("listProfileFields.typical"));
  expect(fields.at(-1)).toMatchObject({ field_name: "segment", field_type: "string" });
});

test("the campaigns are those of the example, and those of one more workspace", async () => {
  const workspaces = (await answerTo("listCampaigns.all")) as object[];
  expect(workspaces.slice(0, -1)).toEqual(example("listCampaigns.all"));
  expect(workspaces.at(-1)).toMatchObject({ workspace_name: "Harbour Mutual Ireland" });
});

test("the messages are those of the example, not archived before the rerun", async () => {
  const messages = example("listRunMessages.typical") as object[];
  expect(await answerTo("listRunMessages.current")).toEqual(messages.map((one) => ({ ...one, archived: false })));
});

test("a second load is refused in one line, and the data stays as it is", async () => {
  await expect(demo.sandbox.state.load("demo")).rejects.toMatchObject({
    status: 400,
    rule: "control",
    message: expect.stringMatching(/^The sandbox has data already; .*$/),
  });
  const { body } = await demo.call("listCustomerGroups", { workspace_id: "ws_2f6c1d" });
  expect(body).toEqual(example("listCustomerGroups.several"));
});

test("every example request of the contract is answered with 200", async () => {
  await using own = await demoSandbox();
  // A rerun has no files until it is published, and a field is created anew when its namesake is gone.
  const last = ["startCampaignRerun", "updateProfileField", "deleteProfileFields", "createProfileField"];
  const place = (name: string) => last.indexOf(operationOf(name));
  const withoutField = (field_id: string) =>
    own.call("deleteProfileFields", { workspace_id: "ws_2f6c1d", field_ids: [field_id] });
  const before: Readonly<Record<string, () => Promise<unknown>>> = {
    "createProfileField.typical": () => withoutField("fld_6b20f4"),
    "createProfileField.plain": () => withoutField("fld_4470bd"),
  };

  const statuses: [name: string, status: number][] = [["reauthenticate", (await own.call("reauthenticate")).status]];
  for (const name of requests.toSorted((a, b) => place(a) - place(b))) {
    await before[name]?.();
    const { status } = await own.call(operationOf(name), example(`${name}.request`));
    statuses.push([name, status]);
  }
  expect(new Set(statuses.map(([name]) => operationOf(name)))).toEqual(new Set(Object.keys(operations)));
  expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
});

test("from there the story goes on as the examples tell it", async () => {
  await using own = await demoSandbox("2026-11-17T10:25:00Z");
  const { editor } = demoCredentials;
  const steps = [
    ["2026-11-17T10:25:00Z", editor, "updateCustomerGroup.typical"],
    ["2026-11-20T14:05:00Z", credentials, "startCampaignRerun.typical"],
    // The messages are written by now.
    ["2026-11-20T14:06:00Z", credentials, "listCampaignRuns.typical"],
    ["2026-11-20T14:06:00Z", credentials, "listRunMessages.typical"],
    ["2026-11-20T14:07:00Z", credentials, "publishMessages.typical"],
    ["2026-11-21T16:00:00Z", editor, "updateProfileField.typical"],
    ["2026-11-21T16:01:00Z", editor, "deleteProfileFields.typical"],
    ["2026-11-21T16:02:00Z", editor, "deleteCustomerGroup.typical"],
    ["2026-11-21T16:03:00Z", editor, "deleteCustomers.typical"],
  ] as const;
  for (const [moment, who, name] of steps) {
    await own.until(moment);
    const { body } = await own.call(operationOf(name), example(`${name}.request`), who);
    expect({ [name]: body }).toEqual({ [name]: example(name) });
  }
  const read = async (id: OperationId, run: unknown) => (await own.call(id, run)).body;
  expect(await read("countMessageFiles", example("countMessageFiles.run.request"))).toEqual({ pages: 1 });
  expect(await read("listRunMessages", { campaign_id: "cmp_3e9a52" })).toMatchObject([
    { run_number: 2, segment: "Loyal drivers", review_status: "Approved", archived: false },
    { run_number: 2, segment: "Price watchers", review_status: "Approved", archived: false },
    { run_number: 2, segment: "First-time drivers", review_status: "Pending", approval_stage: "Review" },
  ]);
});
