import { describe, expect, test } from "vitest";
import { databases } from "../databases.ts";
import { addCampaign, addFields, addGroup, people, type Used, use, workspace_id } from "../sandboxes.ts";

/** A campaign in state "Ready to publish", for customers in two segments. */
async function ready(used: Used, customers = people(5, ["Loyal drivers", "Price watchers"])): Promise<string> {
  await addFields(used);
  return addCampaign(used, await addGroup(used, "Motor renewals", customers));
}

describe.each(databases)("campaigns on $name", ({ db }) => {
  test("campaigns are listed by workspace, also workspaces that have none", async () => {
    await using used = await use({ db: await db() });
    const campaign_id = await ready(used);
    const other = await used.sandbox.platform.createWorkspace({ account_id: "acc_7b19c4", workspace_name: "Ireland" });
    const all = await used.nudgescribe.campaigns.list({});
    expect(all).toMatchObject([
      { workspace_id, campaigns: [{ campaign_id, status: "Ready to publish", run_number: 1 }] },
      { workspace_id: other.workspace_id, workspace_name: "Ireland", campaigns: [] },
    ]);
    expect(all[0]?.campaigns?.[0]).not.toHaveProperty("published_at");
  });

  test.each([
    ["the day of publication, at both ends", { start_date: "2026-11-20", end_date: "2026-11-20" }, 1],
    ["a start after it", { start_date: "2026-11-21" }, 0],
    ["an end before it", { end_date: "2026-11-19" }, 0],
    ["moments around it", { start_date: "2026-11-20T09:00:00Z", end_date: "2026-11-20T09:00:01Z" }, 1],
  ])("a window keeps campaigns that were published in it: %s", async (_what, window, workspaces) => {
    await using used = await use({ db: await db() });
    const campaign_id = await ready(used);
    await used.nudgescribe.messages.publish({ workspace_id, campaign_id });
    await addCampaign(used, await addGroup(used, "Later", people(1, ["x"], 50)), "Not published");
    const found = await used.nudgescribe.campaigns.list(window);
    expect(found.map(({ campaigns }) => campaigns?.map((one) => one.campaign_id))).toEqual(
      Array(workspaces).fill([campaign_id]),
    );
  });

  test.each(["20/11/2026", "2026-02-30", "tomorrow", ""])("a window that ends at %j is refused", async (end_date) => {
    await using used = await use({ db: await db() });
    expect(await used.call("listCampaigns", { end_date })).toMatchObject({ status: 400, rule: "campaign-window" });
  });

  test("publishing changes the state at once, and the files are there when the job is done", async () => {
    await using used = await use({ db: await db() });
    const campaign_id = await ready(used);
    await expect(used.nudgescribe.messages.publish({ workspace_id, campaign_id })).resolves.toEqual({
      message: "Message export queued.",
    });
    const [workspace] = await used.nudgescribe.campaigns.list({});
    expect(workspace?.campaigns?.[0]).toMatchObject({ status: "Published", published_at: "2026-11-20T09:00:01Z" });
    await expect(used.nudgescribe.reruns.list({ campaign_id })).resolves.toMatchObject([
      { status: "Published", message_summary: { total: 2, published: 2, archived: 0 } },
    ]);
    await expect(used.nudgescribe.messages.countFiles({ campaign_id })).resolves.toEqual({ pages: 0 });
    await used.sandbox.clock.advance("1s");
    await expect(used.nudgescribe.messages.countFiles({ campaign_id })).resolves.toEqual({ pages: 1 });
  });

  test("a campaign whose messages wait for review or approval is not published", async () => {
    await using used = await use({ db: await db() });
    await addFields(used);
    const customer_group_id = await addGroup(used, "Waiting", people(2));
    const { campaign_id } = await used.sandbox.platform.createCampaign({
      workspace_id,
      customer_group_id,
      campaign_name: "Early",
    });
    await expect(used.sandbox.platform.review(campaign_id)).rejects.toThrow(/still being written/);
    await used.sandbox.clock.advance("1s");
    await expect(used.sandbox.platform.approve(campaign_id)).rejects.toThrow(/not reviewed/);
    expect(await used.call("publishMessages", { workspace_id, campaign_id })).toMatchObject({
      status: 400,
      rule: "publish-needs-approval",
    });
    await expect(used.sandbox.platform.review(campaign_id)).resolves.toBe(1);
    await expect(used.sandbox.platform.approve(campaign_id)).resolves.toEqual({ status: "Ready to publish" });
    expect((await used.call("publishMessages", { workspace_id, campaign_id })).status).toBe(200);
  });

  test("a published campaign may be exported again, and the date of publication stays", async () => {
    await using used = await use({ db: await db() });
    const campaign_id = await ready(used);
    for (const wait of ["1d", "1d"]) {
      await used.nudgescribe.messages.publish({ workspace_id, campaign_id });
      await used.sandbox.clock.advance(wait);
    }
    const [workspace] = await used.nudgescribe.campaigns.list({});
    expect(workspace?.campaigns?.[0]?.published_at).toBe("2026-11-20T09:00:01Z");
    await expect(used.nudgescribe.messages.countFiles({ campaign_id })).resolves.toEqual({ pages: 1 });
  });

  test("an account whose quota is used up publishes nothing more", async () => {
    await using used = await use({ db: await db() });
    const campaign_id = await ready(used);
    await used.sandbox.platform.setQuota("acc_7b19c4", 1);
    expect((await used.call("publishMessages", { workspace_id, campaign_id })).status).toBe(200);
    expect(await used.call("publishMessages", { workspace_id, campaign_id })).toMatchObject({
      status: 400,
      rule: "publish-quota",
    });
    await used.sandbox.platform.setQuota("acc_7b19c4", null);
    expect((await used.call("publishMessages", { workspace_id, campaign_id })).status).toBe(200);
  });

  test("counting files counts as usage", async () => {
    await using used = await use({ db: await db() });
    const campaign_id = await ready(used);
    await used.nudgescribe.messages.countFiles({ campaign_id });
    await used.nudgescribe.messages.countFiles({ campaign_id });
    expect((await used.sandbox.platform.accounts())[0]).toMatchObject({ file_counts: 2, publishes: 0 });
  });

  test("the rows of a group are split over files, and come as CSV, as rows and by link", async () => {
    await using used = await use({ db: await db(), rowsPerFile: 2 });
    const campaign_id = await ready(used);
    const files = [];
    await used.nudgescribe.messages.publish({ workspace_id, campaign_id });
    await used.sandbox.clock.advance("1s");
    for await (const file of used.nudgescribe.messages.files({ campaign_id })) {
      const rows = [];
      for await (const row of file.rows()) rows.push(row);
      files.push(rows);
    }
    expect(files.map((rows) => rows.length)).toEqual([2, 2, 1]);
    expect(files[0]?.[0]).toEqual({
      customer_id: expect.stringMatching(/^cus_/),
      segment: "Loyal drivers",
      content: expect.any(String),
    });
    const { rows, cut } = await used.nudgescribe.messages.json({ campaign_id, page: 3 });
    expect({ rows, cut }).toEqual({ rows: files[2], cut: false });
    const { url } = (await used.call("fetchMessageFile", { campaign_id, page: 3, format: "url" })).body as {
      url: string;
    };
    const linked = await used.sandbox.fetch(url);
    expect([linked.status, await linked.text()]).toEqual([
      200,
      (await used.call("fetchMessageFile", { campaign_id, page: 3, format: "csv" })).text,
    ]);
    expect(await used.call("fetchMessageFile", { campaign_id, page: 4, format: "csv" })).toMatchObject({
      status: 400,
      rule: "file-unknown",
    });
  });

  test("parsed rows are at most 1000, whatever the file has", async () => {
    await using used = await use({ db: await db() });
    const campaign_id = await ready(used, people(1_001));
    await used.nudgescribe.messages.publish({ workspace_id, campaign_id });
    await used.sandbox.clock.advance("1s");
    const { rows, cut } = await used.nudgescribe.messages.json({ campaign_id, page: 1 });
    expect([rows.length, cut]).toEqual([1_000, true]);
    expect(
      String((await used.call("fetchMessageFile", { campaign_id, page: 1, format: "csv" })).body)
        .trim()
        .split("\n"),
    ).toHaveLength(1_002);
  });

  test("a link works without a credential until it expires, and no changed link works", async () => {
    await using used = await use({ db: await db() });
    const campaign_id = await ready(used);
    await used.nudgescribe.messages.publish({ workspace_id, campaign_id });
    await used.sandbox.clock.advance("1s");
    const { url } = (await used.call("fetchMessageFile", { campaign_id, page: 1, format: "url" })).body as {
      url: string;
    };
    const get = async (link: string) => {
      const response = await used.sandbox.fetch(link);
      return [response.status, (await response.text()).slice(0, 11)];
    };
    expect(await get(url)).toEqual([200, "customer_id"]);
    for (const forged of [
      url.replace("/1.csv", "/2.csv"),
      url.replace(/expires=\d/, "expires=9"),
      url.replace(/signature=.*/, "signature=x"),
      url.split("?")[0] ?? "",
    ])
      expect(await get(forged)).toEqual([403, "<?xml versi"]);
    await used.sandbox.clock.advance("15m");
    const expired = await used.sandbox.fetch(url);
    expect([expired.status, await expired.text()]).toEqual([403, expect.stringContaining("Request has expired")]);
  });

  test("a campaign of another workspace of the account is refused by that workspace", async () => {
    await using used = await use({ db: await db() });
    const campaign_id = await ready(used);
    const other = await used.sandbox.platform.createWorkspace({ account_id: "acc_7b19c4", workspace_name: "Ireland" });
    expect(await used.call("publishMessages", { ...other, campaign_id })).toMatchObject({
      status: 400,
      rule: "campaign-unknown",
    });
  });
});
