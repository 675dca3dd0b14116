import { describe, expect, test } from "vitest";
import { databases } from "../databases.ts";
import { addCampaign, addFields, addGroup, people, type Used, use, workspace_id } from "../sandboxes.ts";

/** A published campaign for two segments. */
async function published(used: Used): Promise<string> {
  await addFields(used);
  const group = await addGroup(used, "First", people(4, ["Loyal drivers", "Price watchers"]));
  const campaign_id = await addCampaign(used, group);
  await used.nudgescribe.messages.publish({ workspace_id, campaign_id });
  await used.sandbox.clock.advance("1s");
  return campaign_id;
}

describe.each(databases)("reruns on $name", ({ db }) => {
  test("a campaign that was never rerun has one run, made up from the campaign", async () => {
    await using used = await use({ db: await db() });
    const campaign_id = await published(used);
    await expect(used.nudgescribe.reruns.list({ campaign_id })).resolves.toEqual([
      {
        run_number: 1,
        customer_group_id: expect.stringMatching(/^cg_/),
        customer_group_name: "First",
        status: "Published",
        segment_count: 2,
        created_at: "2026-11-20T09:00:00Z",
        message_summary: { total: 2, published: 2, archived: 0 },
      },
    ]);
  });

  test("a rerun whose segments all have messages is ready to publish, with the messages of before", async () => {
    await using used = await use({ db: await db() });
    const campaign_id = await published(used);
    const before = await used.nudgescribe.reruns.listMessages({ campaign_id });
    const customer_group_id = await addGroup(used, "Second", people(3, ["Price watchers"], 100));
    await expect(used.nudgescribe.reruns.start({ campaign_id, customer_group_id })).resolves.toEqual({
      run_number: 2,
      campaign_status: "Ready to publish",
    });
    const now = await used.nudgescribe.reruns.listMessages({ campaign_id });
    expect(now).toMatchObject([
      { run_number: 2, segment: "Price watchers", review_status: "Approved", approval_stage: "Final", archived: false },
    ]);
    expect(now[0]?.content).toBe(before.find(({ segment }) => segment === "Price watchers")?.content);
  });

  test("a rerun with a new segment waits for its message, its review and its approval", async () => {
    await using used = await use({ db: await db() });
    const campaign_id = await published(used);
    const customer_group_id = await addGroup(used, "Second", people(4, ["Loyal drivers", "First-time drivers"], 100));
    await expect(used.nudgescribe.reruns.start({ campaign_id, customer_group_id })).resolves.toEqual({
      run_number: 2,
      campaign_status: "Ready for review",
    });
    const segments = async () =>
      (await used.nudgescribe.reruns.listMessages({ campaign_id })).map(({ segment, review_status }) => [
        segment,
        review_status,
      ]);
    expect(await segments()).toEqual([["Loyal drivers", "Approved"]]);
    await used.sandbox.clock.advance("1s");
    expect(await segments()).toEqual([
      ["Loyal drivers", "Approved"],
      ["First-time drivers", "Pending"],
    ]);
    expect(await used.call("publishMessages", { workspace_id, campaign_id })).toMatchObject({
      status: 400,
      rule: "publish-needs-approval",
    });
    await used.sandbox.platform.review(campaign_id);
    await used.sandbox.platform.approve(campaign_id);
    await used.nudgescribe.messages.publish({ workspace_id, campaign_id });
    await expect(used.nudgescribe.reruns.list({ campaign_id })).resolves.toMatchObject([
      {
        run_number: 2,
        customer_group_name: "Second",
        status: "Published",
        segment_count: 2,
        message_summary: { total: 2, published: 2, archived: 0 },
      },
      {
        run_number: 1,
        customer_group_name: "First",
        status: "Published",
        segment_count: 2,
        message_summary: { total: 2, published: 2, archived: 2 },
      },
    ]);
  });

  test("the messages of the run before are archived: read by its number, and not without", async () => {
    await using used = await use({ db: await db() });
    const campaign_id = await published(used);
    const before = await used.nudgescribe.reruns.listMessages({ campaign_id });
    await used.nudgescribe.reruns.start({
      campaign_id,
      customer_group_id: await addGroup(used, "Second", people(1, ["Loyal drivers"], 100)),
    });
    await expect(used.nudgescribe.reruns.listMessages({ campaign_id, run_number: 1 })).resolves.toEqual(
      before.map((message) => ({ ...message, archived: true })),
    );
    expect((await used.nudgescribe.reruns.listMessages({ campaign_id })).map(({ run_number }) => run_number)).toEqual([
      2,
    ]);
    expect(await used.call("listRunMessages", { campaign_id, run_number: 3 })).toMatchObject({
      status: 400,
      rule: "run-unknown",
    });
  });

  test("the files of a run before are in its own folder, and have no link", async () => {
    await using used = await use({ db: await db() });
    const campaign_id = await published(used);
    const csv = (await used.call("fetchMessageFile", { campaign_id, page: 1, format: "csv" })).text;
    const count = async (run_number?: number) =>
      (await used.nudgescribe.messages.countFiles({ campaign_id, ...(run_number && { run_number }) })).pages;
    expect([await count(), await count(1)]).toEqual([1, 0]);
    await used.nudgescribe.reruns.start({
      campaign_id,
      customer_group_id: await addGroup(used, "Second", people(1, ["Loyal drivers"], 100)),
    });
    expect([await count(), await count(1), await count(2)]).toEqual([0, 1, 0]);
    expect((await used.call("fetchMessageFile", { campaign_id, page: 1, format: "csv", run_number: 1 })).text).toBe(
      csv,
    );
    expect(await used.call("fetchMessageFile", { campaign_id, page: 1, format: "url", run_number: 1 })).toMatchObject({
      status: 400,
      rule: "no-link-for-a-run",
    });
    expect(await used.call("countMessageFiles", { campaign_id, run_number: 3 })).toMatchObject({
      status: 400,
      rule: "run-unknown",
    });
  });

  test("a rerun needs a published campaign, every message published, and customers", async () => {
    await using used = await use({ db: await db() });
    const campaign_id = await published(used);
    const start = (customer_group_id: string) => used.call("startCampaignRerun", { campaign_id, customer_group_id });
    const customer_group_id = await addGroup(used, "Second", people(1, ["Loyal drivers"], 100));
    const empty = await addGroup(used, "Empty");

    const [message] = await used.nudgescribe.reruns.listMessages({ campaign_id });
    await used.sandbox.platform.rewrite(message?.message_id ?? "", "Another text.");
    expect(await start(customer_group_id)).toMatchObject({
      status: 400,
      rule: "rerun-needs-published-messages",
      body: { message: "The current run has messages that are not published." },
    });
    await used.sandbox.platform.review(campaign_id);
    await used.sandbox.platform.approve(campaign_id);
    expect(await start(customer_group_id)).toMatchObject({
      status: 400,
      rule: "rerun-needs-published",
      body: { message: "The campaign is not published." },
    });
    await used.nudgescribe.messages.publish({ workspace_id, campaign_id });
    expect(await start(empty)).toMatchObject({ status: 400, rule: "rerun-needs-customers" });
    expect(await start("cg_none")).toMatchObject({ status: 400, rule: "group-unknown" });
    expect((await start(customer_group_id)).status).toBe(200);
    expect(await start(customer_group_id)).toMatchObject({ status: 400, rule: "rerun-needs-published" });
  });

  test("a rerun that is refused has changed nothing", async () => {
    await using used = await use({ db: await db() });
    const campaign_id = await published(used);
    const look = async () => [
      await used.nudgescribe.reruns.list({ campaign_id }),
      await used.nudgescribe.reruns.listMessages({ campaign_id }),
    ];
    const before = await look();
    await used.call("startCampaignRerun", { campaign_id, customer_group_id: await addGroup(used, "Empty") });
    expect(await look()).toEqual(before);
  });

  test("of two reruns at the same moment one is started", async () => {
    await using used = await use({ db: await db() });
    const campaign_id = await published(used);
    const customer_group_id = await addGroup(used, "Second", people(1, ["Loyal drivers"], 100));
    const answers = await Promise.all(
      [1, 2, 3].map(() => used.call("startCampaignRerun", { campaign_id, customer_group_id })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    await expect(used.nudgescribe.reruns.list({ campaign_id })).resolves.toHaveLength(2);
  });

  test("a rerun may be for the group of the run before", async () => {
    await using used = await use({ db: await db() });
    const campaign_id = await published(used);
    const [run] = await used.nudgescribe.reruns.list({ campaign_id });
    const { customer_group_id = "" } = run ?? {};
    await expect(used.nudgescribe.reruns.start({ campaign_id, customer_group_id })).resolves.toEqual({
      run_number: 2,
      campaign_status: "Ready to publish",
    });
  });

  test("without a field named segment everybody is in one segment", async () => {
    await using used = await use({ db: await db() });
    await used.nudgescribe.profileFields.create({ workspace_id, field_name: "first_name", field_type: "string" });
    const customer_group_id = await addGroup(used, "Plain", [{ first_name: "Amira" }, { first_name: "Jonas" }]);
    const campaign_id = await addCampaign(used, customer_group_id);
    const messages = await used.nudgescribe.reruns.listMessages({ campaign_id });
    expect(messages.map(({ segment }) => segment)).toEqual(["All customers"]);
  });

  test("a customer who came after the messages were written is left out of the files", async () => {
    await using used = await use({ db: await db() });
    await addFields(used);
    const customer_group_id = await addGroup(used, "Growing", people(2, ["Loyal drivers"]));
    const campaign_id = await addCampaign(used, customer_group_id);
    const late = [...people(1, ["Loyal drivers"], 100), ...people(1, ["First-time drivers"], 200)];
    await used.nudgescribe.customers.upload({ workspace_id, customer_group_id, customers: late });
    await used.nudgescribe.messages.publish({ workspace_id, campaign_id });
    await used.sandbox.clock.advance("1s");
    const { rows } = await used.nudgescribe.messages.json({ campaign_id, page: 1 });
    expect(rows.map(({ segment }) => segment)).toEqual(["Loyal drivers", "Loyal drivers", "Loyal drivers"]);
  });
});
