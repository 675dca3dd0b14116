import { afterAll, beforeAll, expect, test } from "vitest";
import { ireland } from "../../src/data/demo/ireland.ts";
import { lakeside } from "../../src/data/demo/lakeside.ts";
import { uk } from "../../src/data/demo/uk.ts";
import { yours } from "../../src/data/demo/yours.ts";
import { type DemoSandbox, demoSandbox, example } from "./demo-sandbox.ts";

let demo: DemoSandbox;
beforeAll(async () => {
  demo = await demoSandbox();
});
afterAll(() => demo[Symbol.asyncDispose]());

const campaigns = [yours, uk, ireland, lakeside].flatMap((workspace) => workspace.campaigns);
const seasonal = { campaign_id: "cmp_c58d14" };

test("there are campaigns in every state, and one between two runs", () => {
  const states = campaigns.map(({ status, runs }) => `${status}, run ${runs.length}`);
  expect([...new Set(states)].sort()).toEqual([
    "Published, run 1",
    "Published, run 3",
    "Ready for review, run 1",
    "Ready for review, run 2",
    "Ready to publish, run 1",
  ]);
});

test("names are long, and not all of their letters are English ones", () => {
  const names = campaigns.map(({ campaign_name }) => campaign_name);
  expect(names.filter((name) => name.length > 150)).toHaveLength(1);
  expect(names.filter((name) => /[áéíóú]/i.test(name))).toHaveLength(1);
});

test("no id is given twice", () => {
  const ids = campaigns.flatMap(({ campaign_id, runs }) => [
    campaign_id,
    ...runs.flatMap(({ messages }) => messages.map(({ message_id }) => message_id)),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a campaign of three finished runs can be compared run by run", async () => {
  const { body: runs } = await demo.call("listCampaignRuns", seasonal);
  expect(runs).toMatchObject([
    { run_number: 3, customer_group_name: "Motor renewals autumn", segment_count: 4, message_summary: { archived: 0 } },
    { run_number: 2, customer_group_name: "Motor renewals summer", segment_count: 3, message_summary: { archived: 3 } },
    { run_number: 1, customer_group_name: "Motor renewals spring", segment_count: 3, message_summary: { archived: 3 } },
  ]);
  const { body: first } = await demo.call("listRunMessages", { ...seasonal, run_number: 1 });
  const { body: second } = await demo.call("listRunMessages", { ...seasonal, run_number: 2 });
  const contents = (body: unknown) =>
    new Map((body as { segment: string; content: string }[]).map(({ segment, content }) => [segment, content]));
  const [before, after] = [contents(first), contents(second)];
  expect([...after.keys()].filter((segment) => !before.has(segment))).toEqual(["Weekend drivers"]);
  expect([...before.keys()].filter((segment) => !after.has(segment))).toEqual(["City commuters"]);
  expect(after.get("Price watchers")).toBe(before.get("Price watchers"));
  expect(after.get("Loyal drivers")).not.toBe(before.get("Loyal drivers"));
});

test.each([
  [1, 420],
  [2, 610],
  [undefined, 850],
])("the file of run %s has a row for each customer of its group", async (run_number, rows) => {
  const run = { ...seasonal, ...(run_number && { run_number }) };
  expect(await demo.call("countMessageFiles", run)).toEqual({ status: 200, body: { pages: 1 } });
  const { body } = await demo.call("fetchMessageFile", { ...run, page: 1, format: "json" });
  expect(body).toHaveLength(rows);
});

test("a campaign whose message was changed after the export is refused a rerun", async () => {
  const request = { campaign_id: "cmp_2d95e8", customer_group_id: "cg_91c3d7" };
  expect(await demo.call("startCampaignRerun", request)).toEqual({
    status: 400,
    body: example("startCampaignRerun.unpublishedMessages"),
  });
});

test("the letter to 100,000 customers can be published", async () => {
  const letter = { campaign_id: "cmp_b3a978" };
  expect(await demo.call("publishMessages", { workspace_id: "ws_b70e42", ...letter })).toMatchObject({ status: 200 });
  await demo.until("2026-11-20T13:00:00Z");
  expect(await demo.call("countMessageFiles", letter)).toEqual({ status: 200, body: { pages: 10 } });
});
