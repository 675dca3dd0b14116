import { afterAll, beforeAll, expect, test } from "vitest";
import { demoCredentials } from "../../src/data/demo.ts";
import { type DemoSandbox, demoSandbox } from "./demo-sandbox.ts";

let demo: DemoSandbox;
beforeAll(async () => {
  demo = await demoSandbox();
});
afterAll(() => demo[Symbol.asyncDispose]());

const { editor, viewer, lakeside, lakesideViewer } = demoCredentials;
const harbour = { workspace_id: "ws_2f6c1d" };
const bank = { workspace_id: "ws_91d3f0" };

test("the second account sees its own workspace and nothing of the first", async () => {
  const { body } = await demo.call("listCampaigns", {}, lakeside);
  expect(body).toMatchObject([{ ...bank, campaigns: [{ campaign_id: "cmp_72d0ce" }] }]);
  expect(await demo.call("listCustomerGroups", harbour, lakeside)).toMatchObject({ status: 400 });
  expect(await demo.call("listCampaignRuns", { campaign_id: "cmp_3e9a52" }, lakeside)).toMatchObject({ status: 400 });
});

test("the first account sees nothing of the second", async () => {
  expect(await demo.call("listCustomerGroups", bank)).toMatchObject({ status: 400 });
});

test("an API key goes with the users of its own account only", async () => {
  const mixed = { ...lakeside, apiKey: editor.apiKey };
  expect(await demo.call("authenticate", mixed, mixed)).toMatchObject({ status: 403 });
});

test("an editor changes what a viewer may only read", async () => {
  const group = { ...harbour, group_name: "Made by an editor" };
  expect(await demo.call("createCustomerGroup", group, viewer)).toMatchObject({ status: 403 });
  expect(await demo.call("listCustomerGroups", harbour, viewer)).toMatchObject({ status: 200 });
  expect(await demo.call("createCustomerGroup", group, editor)).toMatchObject({
    status: 200,
    body: { created_by: "usr_58c2de" },
  });
});

test("the second account has a viewer as well", async () => {
  expect(await demo.call("listCustomerGroups", bank, lakesideViewer)).toMatchObject({ status: 200 });
  const group = { ...bank, group_name: "Not to be" };
  expect(await demo.call("createCustomerGroup", group, lakesideViewer)).toMatchObject({ status: 403 });
});
