import type { Page } from "playwright-core";
import { describeInChromium, expect, test } from "../page.ts";
import { expectEachFailure, isFocused, patience, widthOf } from "../screen.ts";

const ireland = "/w/ws_b70e42";
const seasonal = `${ireland}/campaigns/cmp_c58d14`;

const campaigns = (page: Page) => page.getByRole("region", { name: "Campaigns", exact: true });
const table = (page: Page) => page.getByRole("table", { name: "Campaigns of this workspace" });
const names = async (page: Page) => {
  await table(page).waitFor();
  return table(page).getByRole("rowheader").allInnerTexts();
};
const cells = async (page: Page, name: string) => {
  const row = table(page).getByRole("row").filter({ hasText: name });
  await row.waitFor();
  return row.getByRole("cell").allInnerTexts();
};
const heading = (page: Page, name: string) => page.getByRole("heading", { name, level: 1, exact: true });

describeInChromium("the campaigns of a workspace", () => {
  test("are told with status, run, group and date of publication, newest first", async ({ page, open, violations }) => {
    await open(`${ireland}/campaigns`);
    // The names of groups come by a call of their own.
    await page.getByRole("cell", { name: "Motor renewals autumn" }).waitFor();
    expect((await names(page)).slice(0, 4)).toEqual([
      "Breakdown cover before winter",
      "Second car, smaller premium",
      "Seasonal motor renewals",
      "Árachas tí: fáilte chuig do theach nua",
    ]);
    expect(await cells(page, "Seasonal motor renewals")).toEqual([
      "Published",
      "3",
      "Motor renewals autumn",
      "8 Sept 2026, 09:15 UTC",
    ]);
    expect(await cells(page, "Árachas tí")).toEqual(["Ready for review", "1", "Árachas tí: úinéirí nua", "–"]);
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("../aria/campaigns.filled.yaml");
    expect(await violations()).toEqual([]);
  });

  test("are counted by status, as a chart and as a table with the same numbers", async ({ page, open, violations }) => {
    await open(`${ireland}/campaigns`);
    const mix = page.getByRole("figure", { name: "Campaigns by status" });
    await mix.getByText("5 campaigns: 2 Published, 1 Ready to publish, 2 Ready for review.").waitFor();
    await mix.getByRole("button", { name: "Show as table" }).click();
    const twin = mix.getByRole("table", { name: "Campaigns by status" });
    expect(await twin.getByRole("row").allInnerTexts()).toEqual([
      "Status\tCampaigns",
      "Published\t2",
      "Ready to publish\t1",
      "Ready for review\t2",
    ]);
    expect(await violations()).toEqual([]);
  });

  test("can be narrowed by status, searched and sorted", async ({ page, open }) => {
    await open(`${ireland}/campaigns`);
    await page.getByRole("combobox", { name: "Status" }).selectOption("Published");
    expect(await names(page)).toEqual(["Breakdown cover before winter", "Seasonal motor renewals"]);

    await table(page).getByRole("button", { name: "Published" }).click();
    await table(page).getByRole("button", { name: "Published" }).click();
    await expect
      .poll(() => names(page), patience)
      .toEqual(["Seasonal motor renewals", "Breakdown cover before winter"]);

    await page.getByRole("searchbox", { name: "Search campaigns" }).fill("autumn");
    await expect.poll(() => names(page), patience).toEqual(["Seasonal motor renewals"]);
    await campaigns(page).getByText("1 of 2 campaigns").waitFor();
  });

  test("a window of dates is asked of the API as it was written, and what is not known about it is said", async ({
    page,
    open,
    sent,
  }) => {
    await open(`${ireland}/campaigns`);
    await table(page).waitFor();
    await page.getByText("nor whether the first and the last day count").waitFor();
    await page.getByLabel("Published from").fill("2026-10-01");
    await expect
      .poll(() => names(page), patience)
      .toEqual(["Breakdown cover before winter", "Second car, smaller premium"]);
    await page.getByLabel("Published to").fill("2026-10-10");
    await expect.poll(() => names(page), patience).toEqual(["Second car, smaller premium"]);
    expect(sent("listCampaigns")).toEqual([
      {},
      { start_date: "2026-10-01" },
      { start_date: "2026-10-01", end_date: "2026-10-10" },
    ]);
  });

  test("filters stand in the address: they are there again after a reload, and gone with the link to all", async ({
    page,
    open,
    sent,
  }) => {
    await open(`${ireland}/campaigns`);
    await page.getByLabel("Published from").fill("2026-09-01");
    await page.getByRole("combobox", { name: "Status" }).selectOption("Published");
    await expect
      .poll(() => names(page), patience)
      .toEqual(["Breakdown cover before winter", "Seasonal motor renewals"]);
    await expect.poll(() => new URL(page.url()).search, patience).toBe("?status=Published&from=2026-09-01");

    await page.reload();
    expect(await names(page)).toEqual(["Breakdown cover before winter", "Seasonal motor renewals"]);
    expect(await page.getByRole("combobox", { name: "Status" }).inputValue()).toBe("Published");
    expect(sent("listCampaigns").at(-1)).toEqual({ start_date: "2026-09-01" });
    await page.getByRole("link", { name: "Campaigns", exact: true }).click();
    await campaigns(page).getByText("5 campaigns", { exact: true }).waitFor();
    expect(await page.getByLabel("Published from").inputValue()).toBe("");

    await open(`${ireland}/campaigns?status=Published&from=soon`);
    expect(await names(page)).toHaveLength(2);
    expect(await page.getByLabel("Published from").inputValue()).toBe("");
  });

  test("a window that ends before it starts is not asked for, and the last answer stays", async ({
    page,
    open,
    sent,
    violations,
  }) => {
    await open(`${ireland}/campaigns`);
    await page.getByLabel("Published from").fill("2026-10-10");
    await expect.poll(() => names(page), patience).toEqual(["Breakdown cover before winter"]);
    await page.getByLabel("Published to").fill("2026-10-01");
    await page.getByText("The end is before the start. Nothing was asked for with these dates.").waitFor();
    expect(await names(page)).toEqual(["Breakdown cover before winter"]);
    expect(sent("listCampaigns").at(-1)).toEqual({ start_date: "2026-10-10" });
    expect(await violations()).toEqual([]);
  });

  test("a window without a campaign says so, and the filters can be cleared", async ({ page, open, violations }) => {
    await open(`${ireland}/campaigns`);
    await page.getByLabel("Published from").fill("2026-11-01");
    const nothing = campaigns(page);
    await nothing.getByRole("heading", { name: "Nothing was published in this window" }).waitFor();
    expect(await violations()).toEqual([]);
    await nothing.getByRole("button", { name: "Clear filters" }).click();
    await table(page).waitFor();
    expect(await names(page)).toHaveLength(5);
    expect(await page.getByLabel("Published from").inputValue()).toBe("");
  });

  test("none: says where campaigns come from, and finds what has come since", async ({
    page,
    open,
    console: { sandbox },
    violations,
  }) => {
    const body = [{ workspace_id: "ws_b70e42", workspace_name: "Harbour Mutual Ireland", campaigns: [] }];
    sandbox.faults.add({ kind: "answer", operation: "listCampaigns", status: 200, body });
    await open(`${ireland}/campaigns`);
    await campaigns(page).getByRole("heading", { name: "No campaigns yet" }).waitFor();
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("../aria/campaigns.empty.yaml");
    expect(await violations()).toEqual([]);
    sandbox.faults.clear();
    await campaigns(page).getByRole("button", { name: "Load again" }).click();
    await table(page).waitFor();
  });

  test("loading is said, and the answer takes its place", async ({ page, open, console: { sandbox }, violations }) => {
    sandbox.faults.add({ kind: "latency", operation: "listCampaigns", ms: 900 });
    await open(`${ireland}/campaigns`);
    await page.getByRole("status").filter({ hasText: "Loading: Campaigns." }).waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole("status").filter({ hasText: "5 campaigns." }).waitFor();
  });

  test("that cannot be loaded: what happened, what to do, and another try, whatever it was", async ({
    page,
    open,
    console,
    violations,
  }) => {
    await open(`${ireland}/campaigns`);
    await expectEachFailure(
      { page, console, violations },
      { operation: "listCampaigns", title: "Campaigns could not be loaded", loaded: () => table(page).waitFor() },
    );
  });

  test("a status that nobody knows, and what is missing or null, are shown as they came", async ({
    page,
    open,
    console: { sandbox },
    violations,
  }) => {
    const body = [
      {
        workspace_id: "ws_b70e42",
        campaigns: [
          { campaign_id: "cmp_1", campaign_name: "Paused one", status: "PAUSED_BY_OWNER", published_at: "16/11/2026" },
          { campaign_id: "cmp_2", campaign_name: null, status: null, customer_group_id: null, run_number: null },
          {},
        ],
      },
      { workspace_id: "ws_2f6c1d", workspace_name: "Another", campaigns: null },
    ];
    sandbox.faults.add({ kind: "answer", operation: "listCampaigns", status: 200, body });
    await open(`${ireland}/campaigns`);
    expect(await cells(page, "Paused one")).toEqual(["PAUSED_BY_OWNER", "–", "–", "16/11/2026"]);
    expect(await cells(page, "cmp_2")).toEqual(["Unknown", "–", "–", "–"]);
    expect(await cells(page, "A campaign without a name")).toEqual(["Unknown", "–", "–", "–"]);
    await page.getByRole("combobox", { name: "Status" }).selectOption("PAUSED_BY_OWNER");
    expect(await names(page)).toEqual(["Paused one"]);
    expect(await violations()).toEqual([]);
  });

  test("where the names of groups cannot be had, their ids stand in", async ({ page, open, console: { sandbox } }) => {
    sandbox.faults.add({ kind: "answer", operation: "listCustomerGroups", status: 403, example: "refused" });
    await open(`${ireland}/campaigns`);
    expect((await cells(page, "Seasonal motor renewals"))[2]).toBe("cg_f02b6d");
  });

  test("very many with very long names stay within the page, at 360 and at 1600 px", async ({
    page,
    open,
    console: { sandbox },
    violations,
  }) => {
    const list = Array.from({ length: 150 }, (_, place) => ({
      campaign_id: `cmp_${place}_${"0".repeat(80)}`,
      campaign_name: `Campaign ${place} ${"of-one-unbroken-word".repeat(15)}`,
      status: `Waiting for the ${place % 7}th approval`,
      customer_group_id: `cg_${"0".repeat(80)}`,
      run_number: 1_000_000,
      published_at: "2026-11-16T10:00:00Z",
    }));
    const body = [{ workspace_id: "ws_b70e42", workspace_name: "Ireland ".repeat(30), campaigns: list }];
    sandbox.faults.add({ kind: "answer", operation: "listCampaigns", status: 200, body });
    await open(`${ireland}/campaigns`, { width: 1600 });
    await campaigns(page).getByText("150 campaigns", { exact: true }).waitFor();
    expect(await widthOf(page)).toBe(1600);
    await open(`${ireland}/campaigns`, { width: 360, theme: "dark" });
    await campaigns(page).getByText("150 campaigns", { exact: true }).waitFor();
    expect(await widthOf(page)).toBe(360);
    expect(await violations()).toEqual([]);
  });
});

describeInChromium("the layout of a campaign", () => {
  test("names it, says where it stands, and leads to its screens by keyboard alone", async ({
    page,
    open,
    violations,
  }) => {
    await open(`${ireland}/campaigns`);
    await page.getByRole("link", { name: "Seasonal motor renewals" }).focus();
    await page.keyboard.press("Enter");
    await isFocused(heading(page, "Seasonal motor renewals"));
    await page.getByText("Run 3", { exact: true }).waitFor();
    const tabs = page.getByRole("navigation", { name: "Campaign", exact: true });
    expect(await tabs.getByRole("link").allInnerTexts()).toEqual(["Messages", "Exports", "Runs", "Compare"]);
    expect(await tabs.getByRole("link", { name: "Messages" }).getAttribute("aria-current")).toBe("page");
    expect(await page.title()).toBe("Messages · Seasonal motor renewals · Nudgescribe Console");

    // The group, then the first tab.
    await page.keyboard.press("Tab");
    await isFocused(page.getByRole("link", { name: "Motor renewals autumn" }));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await isFocused(tabs.getByRole("link", { name: "Exports" }));
    await page.keyboard.press("Enter");
    await expect
      .poll(() => tabs.getByRole("link", { name: "Exports" }).getAttribute("aria-current"), patience)
      .toBe("page");
    expect(await tabs.getByRole("link", { name: "Messages" }).getAttribute("aria-current")).toBeNull();
    await expect.poll(() => page.title(), patience).toBe("Exports · Seasonal motor renewals · Nudgescribe Console");
    await page.getByRole("table").waitFor();
    expect(await violations()).toEqual([]);

    await page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Campaigns" }).press("Enter");
    await isFocused(heading(page, "Campaigns"));
  });

  test("says when there is no such campaign, and where the one is that another workspace has", async ({
    page,
    open,
    violations,
  }) => {
    await open(`${ireland}/campaigns/cmp_nothing`);
    await page.getByRole("heading", { name: "There is no such campaign" }).waitFor();
    await page.getByText("The API lists no campaign cmp_nothing in this workspace.").waitFor();
    expect(await violations()).toEqual([]);
    await open(`${ireland}/campaigns/cmp_8d2b07`);
    await page.getByRole("main").getByRole("link", { name: "Harbour Mutual UK" }).click();
    await heading(page, "Home insurance win-back").waitFor();
    expect(new URL(page.url()).pathname).toBe("/w/ws_2f6c1d/campaigns/cmp_8d2b07");
  });

  test("that cannot be loaded: what happened, what to do, and another try", async ({
    page,
    open,
    console: { sandbox },
    violations,
  }) => {
    sandbox.faults.add({ kind: "answer", operation: "listCampaigns", status: 403, example: "refused" });
    await open(seasonal);
    const alert = page.getByRole("main").getByRole("alert");
    await alert.getByRole("heading", { name: "The campaign could not be loaded" }).waitFor();
    await alert.getByText("You may lack the right to do this.").waitFor();
    expect(await violations()).toEqual([]);
    sandbox.faults.clear();
    await alert.getByRole("button", { name: "Try again" }).click();
    await heading(page, "Seasonal motor renewals").waitFor();
  });

  test("loading is said", async ({ page, open, console: { sandbox }, violations }) => {
    sandbox.faults.add({ kind: "latency", operation: "listCampaigns", ms: 700 });
    await open(seasonal);
    await page.getByRole("status").filter({ hasText: "Loading: The campaign." }).waitFor();
    expect(await violations()).toEqual([]);
    await heading(page, "Seasonal motor renewals").waitFor();
  });
});
