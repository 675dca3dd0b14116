import { afterEach, describe, expect, test, vi } from "vitest";
import { createSandbox } from "../src/index.ts";
import { databases } from "./databases.ts";
import { addGroup, now, people, type Used, use, workspace_id } from "./sandboxes.ts";
import { everythingOf, furnish, type Tenant } from "./tenants.ts";

afterEach(() => vi.useRealTimers());

/** Changes things of every kind. @returns all that was answered on the way */
async function change(used: Used, { ids }: Tenant): Promise<string> {
  const { customer_group_id, campaign_id, field_id } = ids;
  const texts = [];
  for (const [id, body] of [
    ["updateCustomerGroup", { workspace_id, customer_group_id, group_name: "Changed" }],
    ["uploadCustomers", { workspace_id, customer_group_id, customers: people(150, ["First-time drivers"], 50) }],
    ["publishMessages", { workspace_id, campaign_id }],
    ["startCampaignRerun", { campaign_id, customer_group_id }],
    ["listCampaignRuns", { campaign_id }],
    ["deleteProfileFields", { workspace_id, field_ids: [field_id] }],
    ["createCustomerGroup", { workspace_id, group_name: "New" }],
    ["listCustomers", { workspace_id, customer_group_id, page: 2 }],
    ["deleteCustomerGroup", { workspace_id, customer_group_id }],
  ] as const)
    texts.push((await used.call(id, body)).text);
  texts.push(await used.sandbox.clock.advance("14m"), JSON.stringify(await used.sandbox.platform.jobs()));
  return texts.join("\n");
}

describe.each(databases)("the state on $name", ({ db }) => {
  test("is after a rewind what it was, byte for byte, and goes on in the same way", async () => {
    await using used = await use({ db: await db() });
    const tenant = await furnish(used);
    const snapshot = await used.sandbox.state.snapshot();
    const [before, clock] = [await everythingOf(used, tenant), await used.sandbox.clock.now()];
    const first = await change(used, tenant);
    expect(await everythingOf(used, tenant)).not.toBe(before);
    await used.sandbox.state.rewind(snapshot);
    expect(await everythingOf(used, tenant)).toBe(before);
    expect(await used.sandbox.clock.now()).toBe(clock);
    expect(await change(used, tenant)).toBe(first);
    await used.sandbox.state.rewind(snapshot);
    expect(await everythingOf(used, tenant)).toBe(before);
  });

  test("is kept as often as one likes, and each copy is found again, also after a reset", async () => {
    await using used = await use({ db: await db() });
    const { state } = used.sandbox;
    const count = async () => (await used.nudgescribe.customerGroups.list({ workspace_id })).length;
    const empty = await state.snapshot();
    await addGroup(used, "One");
    const one = await state.snapshot();
    await state.rewind(empty);
    const again = await state.snapshot();
    expect(new Set([empty, one, again]).size).toBe(3);
    await state.reset();
    for (const [snapshot, groups] of [
      [one, 1],
      [again, 0],
      [empty, 0],
      [one, 1],
    ] as const) {
      await state.rewind(snapshot);
      expect(await count()).toBe(groups);
    }
    await expect(state.rewind(`${one}'; drop table world; --`)).rejects.toThrow(/There is no snapshot/);
    await expect(state.rewind("")).rejects.toThrow(/There is no snapshot/);
    expect(await count()).toBe(1);
  });

  test("takes no room any more when a kept copy is forgotten, and the copy cannot be found", async () => {
    await using used = await use({ db: await db() });
    const { state } = used.sandbox;
    const [first, second] = [await state.snapshot(), await state.snapshot()];
    await state.forget(second);
    for (const change of [state.rewind, state.forget])
      await expect(change(second)).rejects.toThrow(`There is no snapshot ${second}.`);
    expect(await state.snapshot()).not.toBe(first);
    await state.rewind(first);
  });

  test("is after a reset that of a new sandbox of the same seed and time", async () => {
    await using used = await use({ db: await db(), seed: "again" });
    await using fresh = await use({ db: await db(), seed: "again" });
    const story = async (here: Used) => everythingOf(here, await furnish(here));
    const expected = await story(fresh);
    await addGroup(used, "Before", [{}]);
    await used.sandbox.state.reset({ now });
    await expect(used.nudgescribe.customerGroups.list({ workspace_id })).resolves.toEqual([]);
    await used.sandbox.state.reset({ now });
    expect(await story(used)).toBe(expected);
  });

  test("is with loaded demo data that of a sandbox that began with it", async () => {
    await using began = await use({ db: await db(), load: "demo" });
    await using loaded = await use({ db: await db() });
    await loaded.sandbox.state.load("demo");
    const seen = async (here: Used) =>
      JSON.stringify([
        await here.sandbox.platform.accounts(),
        await here.nudgescribe.campaigns.list({}),
        await here.nudgescribe.customerGroups.list({ workspace_id }),
      ]);
    expect(await seen(loaded)).toBe(await seen(began));
    await expect(loaded.sandbox.state.load("demo")).rejects.toThrow(/has data already/);
  });

  test("goes on with the machine's time, stands still when it is frozen, and goes on from there", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2030-01-01T00:00:00Z") });
    await using sandbox = await createSandbox({ db: await db() });
    const { clock } = sandbox;
    const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1_000);
    later(10);
    expect(await clock.now()).toBe("2030-01-01T00:00:10Z");
    expect(await clock.advance("1h")).toBe("2030-01-01T01:00:10Z");
    await clock.freeze();
    later(100);
    expect(await clock.now()).toBe("2030-01-01T01:00:10Z");
    expect(await clock.advance(1_500)).toBe("2030-01-01T01:00:11Z");
    await clock.resume();
    later(5);
    expect(await clock.now()).toBe("2030-01-01T01:00:16Z");
  });

  test.each([
    ["thousands of years", "9000000d"],
    ["a second beyond the last", "2912281200s"],
  ])("does not go beyond the year 9999, and answers on: %s", async (_what, by) => {
    await using used = await use({ db: await db(), now: "9999-12-31T23:59:58Z" });
    await expect(used.sandbox.clock.advance(by)).rejects.toThrow(RangeError);
    expect(await used.sandbox.clock.advance("1s")).toBe("9999-12-31T23:59:59Z");
    await expect(used.sandbox.clock.advance("1s")).rejects.toThrow(/from the year 0000 to 9999/);
    expect((await used.call("listCustomerGroups", { workspace_id })).status).toBe(200);
  });
});

test.each(["soon", "2026-02-30", "2026-11-20 09:00", new Date(Number.NaN)])("%s is no time to begin at", async (at) => {
  await expect(createSandbox({ now: at })).rejects.toThrow(RangeError);
});
