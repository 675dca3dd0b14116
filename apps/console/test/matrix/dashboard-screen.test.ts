import type { Locator, Page } from "playwright-core";
import { describeInChromium, expect, test } from "../page.ts";
import { isFocused, patience, widthOf } from "../screen.ts";

const ireland = "/w/ws_b70e42";

const figure = (page: Page, name: string) => page.getByRole("figure", { name });
const toTable = (page: Page, name: string) => page.getByRole("button", { name: `Show as table: ${name}` });
const toChart = (page: Page, name: string) => page.getByRole("button", { name: `Show as chart: ${name}` });

const rowsOf = async (within: Locator) => {
  await within.getByRole("table").waitFor();
  return (await within.getByRole("row").allInnerTexts()).map((text) => text.split("\t"));
};

/** What the API tells, asked for without the page. */
const ask = async (page: Page, url: string, operation: string, data: object) => {
  const answer = await page.request.post(`${url}/api/operations/${operation}`, { data, headers: { "x-console": "1" } });
  expect(answer.status()).toBe(200);
  return answer.json();
};

type Listed = {
  workspace_id: string;
  campaigns: { campaign_id: string; campaign_name: string; status: string; published_at?: string }[];
}[];

const campaignsOf = async (page: Page, url: string) => {
  const listed: Listed = await ask(page, url, "listCampaigns", {});
  return listed.filter(({ workspace_id }) => workspace_id === "ws_b70e42").flatMap(({ campaigns }) => campaigns);
};

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"];
/** `2026-10-14T08:30:00Z` as people read it. */
const toWords = (moment: string) => {
  const [year, month, day] = moment.slice(0, 10).split("-").map(Number);
  return `${day} ${months[(month ?? 0) - 1]} ${year}, ${moment.slice(11, 16)} UTC`;
};

describeInChromium("the charts of the dashboard", () => {
  test("count the campaigns by status as the API tells them, in the chart and in its table", async ({
    page,
    open,
    console: { url },
    violations,
  }) => {
    await open(ireland);
    await page
      .getByRole("img", {
        name: "Campaigns by status. 5 campaigns: 2 published, 1 ready to publish, 2 ready for review.",
      })
      .waitFor();
    const campaigns = await campaignsOf(page, url);
    const countOf = (wanted: string) => String(campaigns.filter(({ status }) => status === wanted).length);
    expect(await figure(page, "Campaigns by status").getByRole("listitem").allInnerTexts()).toEqual([
      `Published\n${countOf("Published")}`,
      `Ready to publish\n${countOf("Ready to publish")}`,
      `Ready for review\n${countOf("Ready for review")}`,
    ]);

    await toTable(page, "Campaigns by status").click();
    expect(await rowsOf(figure(page, "Campaigns by status"))).toEqual([
      ["Status", "Campaigns"],
      ["Published", countOf("Published")],
      ["Ready to publish", countOf("Ready to publish")],
      ["Ready for review", countOf("Ready for review")],
      ["All", String(campaigns.length)],
    ]);
    expect(await violations()).toEqual([]);
  });

  test("follow what people do in Nudgescribe", async ({ page, open, console: { sandbox } }) => {
    await sandbox.platform.review("cmp_60fe2b");
    await sandbox.platform.approve("cmp_60fe2b");
    await open(ireland);
    await page
      .getByRole("img", { name: /5 campaigns: 2 published, 2 ready to publish, 1 ready for review\.$/ })
      .waitFor();
    const ready = page.getByRole("region", { name: "Publish what is ready" });
    expect(await ready.getByRole("link").count()).toBe(2);
    await ready.getByRole("link", { name: "Árachas tí: fáilte chuig do theach nua" }).click();
    await page.getByRole("heading", { level: 1, name: "Árachas tí: fáilte chuig do theach nua" }).waitFor();
  });

  test("place publications along time", async ({ page, open, console: { url }, violations }) => {
    await open(ireland);
    await page
      .getByRole("img", {
        name: "Publications along time. 3 campaigns with a date of publication, last Breakdown cover before winter.",
      })
      .waitFor();
    await toTable(page, "Publications along time").click();
    const published = (await campaignsOf(page, url))
      .filter(({ published_at }) => published_at)
      .toSorted((one, other) => String(other.published_at).localeCompare(String(one.published_at)));
    expect(published).toHaveLength(3);
    expect(await rowsOf(figure(page, "Publications along time"))).toEqual([
      ["Campaign", "Published"],
      ...published.map(({ campaign_name, published_at }) => [campaign_name, toWords(String(published_at))]),
    ]);
    expect(await violations()).toEqual([]);
  });

  test("place the runs of each campaign along time", async ({ page, open, console: { url }, violations }) => {
    await open(ireland);
    await page.getByRole("img", { name: "Runs of each campaign. 8 runs of 5 campaigns; 2 were run again." }).waitFor();
    await toTable(page, "Runs of each campaign").click();
    const rows: string[][] = [];
    for (const { campaign_id, campaign_name } of await campaignsOf(page, url)) {
      for (const run of await ask(page, url, "listCampaignRuns", { campaign_id }))
        rows.push([
          campaign_name,
          `Run ${run.run_number}`,
          run.customer_group_name,
          toWords(run.created_at),
          run.status,
        ]);
    }
    expect(rows).toHaveLength(8);
    expect(await rowsOf(figure(page, "Runs of each campaign"))).toEqual([
      ["Campaign", "Run", "Group", "Started", "Status"],
      ...rows,
    ]);
    expect(await violations()).toEqual([]);
  });

  test("tell pages of customers, not sizes, since the API has no others", async ({
    page,
    open,
    console: { url },
    violations,
  }) => {
    await open(ireland);
    const pages = figure(page, "Pages of customers by group");
    await page
      .getByRole("img", {
        name: "Pages of customers by group. 5 groups. The largest is All policyholders in Ireland with 1,000 pages.",
      })
      .waitFor();
    await pages.getByText("Pages of customers (the page size is unknown)").waitFor();
    await toTable(page, "Pages of customers by group").click();
    const rows: string[][] = [];
    for (const { customer_group_id, group_name } of await ask(page, url, "listCustomerGroups", {
      workspace_id: "ws_b70e42",
    }))
      rows.push([
        group_name,
        (
          await ask(page, url, "countCustomerPages", { workspace_id: "ws_b70e42", customer_group_id })
        ).pages.toLocaleString("en"),
      ]);
    expect(rows).toHaveLength(5);
    expect(await rowsOf(pages)).toEqual([["Group", "Pages of customers"], ...rows]);
    expect(await violations()).toEqual([]);
  });

  test("turn into tables and back by keyboard, with the focus on the button", async ({ page, open }) => {
    await open(ireland);
    for (const name of [
      "Campaigns by status",
      "Publications along time",
      "Runs of each campaign",
      "Pages of customers by group",
    ]) {
      await toTable(page, name).focus();
      await page.keyboard.press("Enter");
      await figure(page, name).getByRole("table").waitFor();
      await isFocused(toChart(page, name));
      await page.keyboard.press("Tab");
      await isFocused(figure(page, name).getByRole("region", { name }));
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Space");
      await figure(page, name).getByRole("img", { name }).waitFor();
      await isFocused(toTable(page, name));
    }
  });

  test.for([
    { width: 360, theme: "light" },
    { width: 360, theme: "dark" },
    { width: 1600, theme: "light" },
    { width: 1600, theme: "dark" },
  ] as const)("fit into the page ($width px, $theme)", async (look, { page, open, violations }) => {
    await open(ireland, look);
    for (const name of [
      "Campaigns by status",
      "Publications along time",
      "Runs of each campaign",
      "Pages of customers by group",
    ]) {
      const box = await page.getByRole("img", { name }).boundingBox();
      expect(box?.width).toBeGreaterThan(250);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(look.width);
    }
    expect(await widthOf(page)).toBe(look.width);
    expect(await violations()).toEqual([]);
  });
});

describeInChromium("the dashboard", () => {
  test("tells who touched which group and field last", async ({ page, open }) => {
    await open(ireland);
    const changes = page.getByRole("region", { name: "Latest changes" });
    await changes.getByRole("listitem").first().waitFor();
    expect((await changes.getByRole("listitem").allInnerTexts()).slice(0, 2)).toEqual([
      "All policyholders in Ireland\nCustomer group created 30 Oct 2026, 07:00 UTC by usr_58c2de",
      "Árachas tí: úinéirí nua\nCustomer group created 21 Oct 2026, 13:10 UTC by usr_58c2de",
    ]);
    await changes.getByRole("link", { name: "Motor renewals autumn" }).click();
    await expect.poll(() => new URL(page.url()).pathname, patience).toBe(`${ireland}/groups/cg_f02b6d`);
  });

  test("leads to the import", async ({ page, open }) => {
    await open(ireland);
    await page.getByRole("link", { name: "Import customers" }).click();
    await expect.poll(() => new URL(page.url()).pathname, patience).toBe(`${ireland}/import`);
  });

  test("loading is said, part by part", async ({ page, open, console: { sandbox } }) => {
    sandbox.faults.add({ kind: "latency", ms: 900 });
    await open(ireland);
    await page.getByRole("status").filter({ hasText: "Loading: Campaigns." }).waitFor();
    await page.getByRole("status").filter({ hasText: "Loading: Customers of each group." }).waitFor();
    await page.getByRole("img", { name: "Campaigns by status" }).waitFor();
  });

  test("of a workspace with nothing says what to do first", async ({
    page,
    open,
    console: { sandbox },
    violations,
  }) => {
    const empty = [{ workspace_id: "ws_b70e42", workspace_name: "New here", campaigns: [] }];
    sandbox.faults.add({ kind: "answer", operation: "listCampaigns", status: 200, body: empty });
    sandbox.faults.add({ kind: "answer", operation: "listCustomerGroups", status: 200, example: "empty" });
    sandbox.faults.add({ kind: "answer", operation: "listProfileFields", status: 200, example: "empty" });
    await open(ireland);
    await page.getByRole("heading", { name: "No campaign yet" }).waitFor();
    await page.getByRole("heading", { name: "No customer group yet" }).waitFor();
    await page.getByText("No group and no field yet.").waitFor();
    await page.getByText("No campaign is ready to publish.").waitFor();
    expect(await violations()).toEqual([]);
  });

  test("that cannot be loaded: the error is told in each part, and each may be tried again", async ({
    page,
    open,
    console: { sandbox },
    violations,
  }) => {
    for (const operation of ["listCampaigns", "listCustomerGroups"] as const)
      sandbox.faults.add({ kind: "answer", operation, status: 403, example: "refused" });
    await open(ireland);
    const alerts = page.getByRole("alert").filter({ hasText: "403 Unauthorised" });
    await alerts.nth(2).waitFor();
    expect(await alerts.count()).toBe(3);
    expect(await violations()).toEqual([]);
    sandbox.faults.clear();
    const campaigns = page.getByRole("region", { name: "Campaigns", exact: true });
    await campaigns.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("img", { name: "Campaigns by status" }).waitFor();
    await page
      .getByRole("region", { name: "Customers of each group" })
      .getByRole("button", { name: "Try again" })
      .click();
    await page.getByRole("img", { name: "Pages of customers by group" }).waitFor();
    await page.getByRole("region", { name: "Latest changes" }).getByRole("button", { name: "Try again" }).click();
    await page.getByRole("link", { name: "policy_number" }).waitFor();
    expect(await alerts.count()).toBe(0);
  });

  test("shows what came when one of many answers did not, and asks for it again", async ({
    page,
    open,
    console: { sandbox },
    violations,
  }) => {
    sandbox.faults.add({ kind: "answer", operation: "listCampaignRuns", status: 400, example: "badRequest", count: 1 });
    sandbox.faults.add({
      kind: "answer",
      operation: "countCustomerPages",
      status: 400,
      example: "badRequest",
      count: 2,
    });
    await open(ireland);
    const runs = page.getByRole("region", { name: "Runs", exact: true });
    await runs.getByRole("alert").getByText("One campaign could not be read and is missing here.").waitFor();
    const groups = page.getByRole("region", { name: "Customers of each group" });
    await groups.getByRole("alert").getByText("2 groups could not be read and are missing here.").waitFor();
    expect(await violations()).toEqual([]);
    await runs.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("img", { name: /8 runs of 5 campaigns/ }).waitFor();
    await groups.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => groups.getByRole("alert").count(), patience).toBe(0);
  });

  test("asks for eight histories and eight counts at first, and for more when told to", async ({
    page,
    open,
    sent,
    console: { sandbox },
  }) => {
    const campaigns = Array.from({ length: 12 }, (_, place) => ({
      campaign_id: `cmp_${place}`,
      campaign_name: `Campaign ${place}`,
      status: "Waiting for a second approval",
      published_at: `2026-0${1 + (place % 9)}-01T00:00:00Z`,
    }));
    const workspace = { workspace_id: "ws_b70e42", workspace_name: "Busy", campaigns };
    const groups = Array.from({ length: 9 }, (_, place) => ({
      customer_group_id: `cg_${place}`,
      group_name: `Group ${place}`,
    }));
    sandbox.faults.add({ kind: "answer", operation: "listCampaigns", status: 200, body: [workspace] });
    sandbox.faults.add({ kind: "answer", operation: "listCampaignRuns", status: 200, example: "typical" });
    sandbox.faults.add({ kind: "answer", operation: "listCustomerGroups", status: 200, body: groups });
    sandbox.faults.add({ kind: "answer", operation: "countCustomerPages", status: 200, example: "typical" });
    await open(ireland);
    await page
      .getByRole("img", {
        name: "Campaigns by status. 12 campaigns: 0 published, 0 ready to publish, 0 ready for review, 12 other or unknown.",
      })
      .waitFor();
    await page.getByRole("img", { name: /16 runs of 8 campaigns/ }).waitFor();
    expect(sent("listCampaignRuns")).toEqual(campaigns.slice(0, 8).map(({ campaign_id }) => ({ campaign_id })));

    await page.getByRole("button", { name: "Read 4 more campaigns" }).click();
    await page.getByRole("img", { name: /24 runs of 12 campaigns/ }).waitFor();
    expect(sent("listCampaignRuns")).toHaveLength(12);

    expect(sent("countCustomerPages")).toHaveLength(8);
    await page.getByRole("button", { name: "Read the last group" }).click();
    await page.getByRole("img", { name: /9 groups/ }).waitFor();
    expect(sent("countCustomerPages")).toHaveLength(9);
  });

  test.for([{ width: 360 }, { width: 1600 }])(
    "very many campaigns with very long names, and members that are missing, stay within the page ($width px)",
    async ({ width }, { page, open, console: { sandbox }, violations }) => {
      const campaigns = Array.from({ length: 200 }, (_, place) => ({
        campaign_id: `cmp_${place}`,
        campaign_name: `Campaign ${place} ${"of-one-unbroken-word".repeat(15)}`,
        status: "Ready to publish",
        published_at: place % 2 === 0 ? "on a day that nobody knows" : null,
      }));
      const workspace = {
        workspace_id: "ws_b70e42",
        workspace_name: "A very long name ".repeat(12),
        campaigns: [...campaigns, {}],
      };
      const groups = [
        {},
        { customer_group_id: "cg_1" },
        { customer_group_id: "cg_2", group_name: "unbroken".repeat(40), updated_at: null },
      ];
      sandbox.faults.add({ kind: "answer", operation: "listCampaigns", status: 200, body: [workspace] });
      sandbox.faults.add({
        kind: "answer",
        operation: "listCampaignRuns",
        status: 200,
        body: [{}, { run_number: null, created_at: 7 }],
      });
      sandbox.faults.add({ kind: "answer", operation: "listCustomerGroups", status: 200, body: groups });
      sandbox.faults.add({ kind: "answer", operation: "countCustomerPages", status: 200, body: {} });
      sandbox.faults.add({ kind: "answer", operation: "listProfileFields", status: 200, body: [{}] });
      await open(ireland, { width });
      await figure(page, "Runs of each campaign")
        .getByText("16 moments are missing or cannot be read as a date; the table has them.")
        .waitFor();
      await page.getByRole("link", { name: "And 195 more" }).waitFor();
      expect(await widthOf(page)).toBe(width);
      expect(await violations()).toEqual([]);
      await toTable(page, "Publications along time").click();
      await toTable(page, "Pages of customers by group").click();
      expect(await rowsOf(figure(page, "Pages of customers by group"))).toEqual([
        ["Group", "Pages of customers"],
        ["cg_1", "unknown"],
        ["unbroken".repeat(40), "unknown"],
      ]);
      expect(await widthOf(page)).toBe(width);
      expect(await violations()).toEqual([]);
    },
  );
});
