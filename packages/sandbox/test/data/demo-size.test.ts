import { afterAll, beforeAll, expect, test } from "vitest";
import { segmentsOf } from "../../src/campaigns/segments.ts";
import { ireland } from "../../src/data/demo/ireland.ts";
import { lakeside } from "../../src/data/demo/lakeside.ts";
import type { DemoWorkspace } from "../../src/data/demo/plan.ts";
import { uk } from "../../src/data/demo/uk.ts";
import { yours } from "../../src/data/demo/yours.ts";
import type { StoredCustomer } from "../../src/store/customers.ts";
import type { Store } from "../../src/store/store.ts";
import { compileField } from "../../src/uploads/field-value.ts";
import { type DemoStore, demoStore } from "./demo-sandbox.ts";

const workspaces = [yours, uk, ireland, lakeside];

let demo: DemoStore;
beforeAll(async () => {
  demo = await demoStore();
});
afterAll(() => demo[Symbol.asyncDispose]());

const membersOf = (store: Store, groupId: string): Promise<StoredCustomer[]> =>
  store.customers.between(groupId, 1, 1_000_000);

const customersOf = async (store: Store, { groups }: DemoWorkspace): Promise<StoredCustomer[]> =>
  (await Promise.all(groups.map((group) => membersOf(store, group.customer_group_id)))).flat();

test("groups have from no customer to 100,000, and know how many", async () => {
  const sizes = await demo.read(async (store) =>
    Promise.all(
      workspaces
        .flatMap(({ groups }) => groups)
        .map(async ({ group_name, customer_group_id }) => [
          group_name,
          await store.customers.count(customer_group_id),
          (await membersOf(store, customer_group_id)).length,
        ]),
    ),
  );
  expect(sizes).toEqual([
    ["Signed up this year", 180, 180],
    ["Motor renewals December", 3, 3],
    ["Home insurance win-back", 2_400, 2_400],
    ["New policyholders", 340, 340],
    ["Newsletter readers 2024", 0, 0],
    ["Motor renewals spring", 420, 420],
    ["Motor renewals summer", 610, 610],
    ["Motor renewals autumn", 850, 850],
    ["Árachas tí: úinéirí nua", 260, 260],
    ["All policyholders in Ireland", 100_000, 100_000],
    ["Savings accounts", 120, 120],
  ]);
});

test("every type of field is in use", () => {
  const types = new Set(workspaces.flatMap(({ fields }) => fields.map(({ field_type }) => field_type)));
  expect([...types].sort()).toEqual(["Date", "char", "currency", "number", "string"]);
});

test.each(workspaces)("every value in $workspace_name is one that an upload would take", async (workspace) => {
  const { fields, customers } = await demo.read(async (store) => ({
    fields: await store.fields.all(workspace.workspace_id),
    customers: await customersOf(store, workspace),
  }));
  const problemOf = new Map(fields.map((field) => [field.field_id, compileField(field)]));
  const problems = customers.flatMap(({ profile }) =>
    Object.entries(JSON.parse(profile)).flatMap(([id, value]) => problemOf.get(id)?.(value) ?? []),
  );
  expect(customers.length).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test.each(workspaces)("every customer in $workspace_name is known by an identifier of its own", async (workspace) => {
  const customers = await demo.read((store) => customersOf(store, workspace));
  expect(new Set(customers.map(({ identifier }) => identifier ?? "none")).size).toBe(customers.length);
  expect(customers.filter(({ identifier, profile }) => !profile.includes(`"${identifier}"`))).toEqual([]);
});

test.each(workspaces)("every run in $workspace_name has a message for each segment of its group", async (workspace) => {
  const runs = workspace.campaigns.flatMap((campaign) => campaign.runs);
  const segments = await demo.read((store) =>
    Promise.all(runs.map((run) => segmentsOf({ store }, workspace.workspace_id, run.customer_group_id))),
  );
  expect(runs.length).toBeGreaterThan(0);
  expect(segments).toEqual(runs.map(({ messages }) => messages.map(({ segment }) => segment)));
});

test("the same data is loaded every time, whatever the seed of the sandbox", async () => {
  await using other = await demoStore("another");
  const groups = ["cg_5d7f30", "cg_f02b6d", "cg_4e9b21"];
  const read = (store: Store) => Promise.all(groups.map((group) => membersOf(store, group)));
  expect(await other.read(read)).toEqual(await demo.read(read));
});

test("no address or telephone number of the made-up people can be anybody's", async () => {
  const customers = await demo.read((store) => customersOf(store, ireland));
  const addresses = customers.flatMap(({ profile }) => profile.match(/[^"]*@[^"]*/g) ?? []);
  expect(addresses).toHaveLength(customers.length);
  expect(addresses.filter((address) => !/^[a-z]+\.[a-z]+\.\d+@example\.com$/.test(address))).toEqual([]);
  // 01632 960000 to 960999 are kept for stories.
  const british = await demo.read((store) => customersOf(store, uk));
  const numbers = british.flatMap(({ profile }) => JSON.parse(profile)["fld_0c88d2"] ?? []);
  expect(numbers.length).toBeGreaterThan(100);
  expect(numbers.filter((number: string) => !/^01632 960\d{3}$/.test(number))).toEqual([]);
});
