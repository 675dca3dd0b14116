import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import type { TestConsole } from "../console.ts";
import { longestTask } from "../longest-task.ts";
import { test as base, describeInChromium, expect, testWith } from "../page.ts";
import { expectEachFailure, isFocused, patience, widthOf } from "../screen.ts";

const seasonal = "/w/ws_b70e42/campaigns/cmp_c58d14/exports";
const small = "/w/ws_2f6c1d/campaigns/cmp_3e9a52/exports";
const winback = "/w/ws_2f6c1d/campaigns/cmp_8d2b07/exports";

/** A formula with quotes, a comma, a line break and letters outside of ASCII: all that a CSV can get wrong. */
const formula = '=HYPERLINK("https://x.example","Éire")\nfáilte, ß';

/** With files of 1,000 rows, so that a group of 2,400 has three. */
const test = testWith({ sandbox: { rowsPerFile: 1_000 } });

const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const download = (page: Page) => region(page, "Download");
const start = (page: Page, format = "CSV") => download(page).getByRole("button", { name: `Download ${format}` });
const status = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });
const preview = async (page: Page) => {
  const table = page.getByRole("table", { name: /^File / });
  await table.waitFor();
  const texts = await table.getByRole("row").allInnerTexts();
  return texts.map((text) => text.replaceAll("\n", ""));
};
const contentOf = async (saved: Download) => readFile(await saved.path(), "utf8");
const linesOf = (csv: string) => csv.split("\r\n");

/** The bodies that the page, or its worker, has asked the console for rows with. */
function rowRequests(page: Page): unknown[] {
  const bodies: unknown[] = [];
  page.on("request", (request) => {
    bodies.push(...[request].filter((one) => one.url().endsWith("/api/messages")).map((one) => one.postDataJSON()));
  });
  return bodies;
}

/** What the browser has saved so far. */
function downloads(page: Page): Download[] {
  const saved: Download[] = [];
  page.on("download", (one) => saved.push(one));
  return saved;
}

/** Exports the win-back campaign, with a message that a spreadsheet would run. */
async function exportWinback(running: TestConsole, page: Page): Promise<void> {
  const { platform } = running.sandbox;
  await platform.rewrite("msg_b41f07", formula);
  await platform.review("cmp_8d2b07");
  await platform.approve("cmp_8d2b07");
  await publish(running, page, { workspace_id: "ws_2f6c1d", campaign_id: "cmp_8d2b07" });
  await page.reload();
  await page.getByRole("table").waitFor();
}

async function publish({ url }: TestConsole, page: Page, data: object): Promise<void> {
  const answer = await page.request.post(`${url}/api/operations/publishMessages`, {
    data,
    headers: { "x-console": "1" },
  });
  expect(answer.status()).toBe(200);
}

describeInChromium("the files of a campaign", () => {
  test("are counted, and the first rows of one are shown with whatever columns they have", async ({
    page,
    open,
    sent,
    violations,
  }) => {
    await open(small);
    expect(await preview(page)).toEqual([
      "Row\tcustomer_id\tsegment\tcontent",
      "1\tcus_0f31d8\tLoyal drivers\tAmira, your cover renews on 4 December.",
      "2\tcus_0f31d9\tLoyal drivers\tJonas, your cover renews on 9 December.",
      "3\tcus_0d77a2\tPrice watchers\tChloe, see what you can save before 18 December.",
    ]);
    expect(sent("countMessageFiles")).toEqual([{ campaign_id: "cmp_3e9a52" }]);
    expect(sent("fetchMessageFile")).toEqual([{ campaign_id: "cmp_3e9a52", page: 1, format: "json" }]);
    await page.getByText("There is no earlier run.").waitFor();
    await page.getByRole("link", { name: "Motor renewals December" }).waitFor();
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("../aria/exports.filled.yaml");
    expect(await violations()).toEqual([]);
  });

  test("none before publishing: says so, and leads to Messages", async ({ page, open, violations }) => {
    await open(winback);
    await region(page, "Files").getByRole("heading", { name: "No files yet" }).waitFor();
    await page.getByText("There is no earlier run.").waitFor();
    await page.getByRole("link", { name: "Home insurance win-back" }).waitFor();
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("../aria/exports.empty.yaml");
    expect(await violations()).toEqual([]);
    await region(page, "Files").getByRole("link", { name: "Go to Messages to publish" }).click();
    await page.getByRole("button", { name: "Publish…" }).waitFor();
  });

  test("none yet after publishing: says to look again, and finds them", async ({
    page,
    open,
    console: { sandbox },
  }) => {
    sandbox.faults.add({ kind: "answer", operation: "countMessageFiles", status: 200, example: "notReady" });
    await open(small);
    await region(page, "Files").getByText("the export may still be under way").waitFor();
    sandbox.faults.clear();
    await region(page, "Files").getByRole("button", { name: "Look again" }).click();
    await page.getByRole("table").waitFor();
  });

  test("of an earlier run are asked for by its number, and have no link", async ({ page, open, sent, violations }) => {
    const requests = rowRequests(page);
    await open(seasonal);
    await page.getByRole("combobox", { name: "Run" }).selectOption({ label: "Run 2 · Motor renewals summer" });
    await status(page, "1 file of run 2.").waitFor();
    await expect
      .poll(async () => (await preview(page))[1], patience)
      .toContain("\tPrice watchers\tCompare all you like");
    expect(sent("countMessageFiles").at(-1)).toEqual({ campaign_id: "cmp_c58d14", run_number: 2 });
    expect(sent("fetchMessageFile").at(-1)).toEqual({
      campaign_id: "cmp_c58d14",
      page: 1,
      format: "json",
      run_number: 2,
    });
    await region(page, "Link").getByText("there is no link for the files of a historical run").waitFor();
    expect(await region(page, "Link").getByRole("button").count()).toBe(0);
    expect(await violations()).toEqual([]);

    const saving = page.waitForEvent("download");
    await start(page).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe("cmp_c58d14-run-2-messages.csv");
    expect(linesOf(await contentOf(saved))).toHaveLength(612);
    expect(requests).toEqual([{ campaign_id: "cmp_c58d14", run_number: 2, fromPage: 1 }]);
  });

  test("that cannot be counted: what happened, what to do, and another try, whatever it was", async ({
    page,
    open,
    console,
    violations,
  }) => {
    const { sandbox } = console;
    await open(small);
    await expectEachFailure(
      { page, console, violations },
      {
        operation: "countMessageFiles",
        title: "Files could not be loaded",
        loaded: () => page.getByRole("table").waitFor(),
      },
    );
    const alert = region(page, "Files").getByRole("alert");
    sandbox.faults.add({ kind: "answer", operation: "countMessageFiles", status: 200, body: { message: "soon" } });
    await page.reload();
    await alert.getByText("The answer has no number of files.").waitFor();
    expect(await violations()).toEqual([]);
    sandbox.faults.clear();
    sandbox.faults.add({ kind: "latency", operation: "countMessageFiles", ms: 900 });
    await page.reload();
    await status(page, "Loading: Files.").waitFor();
    await page.getByRole("table").waitFor();
  });
});

describeInChromium("the preview of a file", () => {
  test("says when it may be cut, goes through its rows, and shows another file", async ({
    page,
    open,
    console,
    sent,
    violations,
  }) => {
    await open(winback);
    await exportWinback(console, page);
    await page.getByText("This preview may be cut").waitFor();
    await status(page, "Rows 1 to 25 of 1,000, 3 columns").waitFor();
    await page.getByRole("button", { name: "Next rows" }).press("Enter");
    await status(page, "Rows 26 to 50 of 1,000, 3 columns").waitFor();
    await page.getByRole("combobox", { name: "File to preview" }).selectOption("File 3 of 3");
    await status(page, "Rows 1 to 25 of 400, 3 columns").waitFor();
    expect(await page.getByText("This preview may be cut").count()).toBe(0);
    expect(sent("fetchMessageFile").at(-1)).toEqual({ campaign_id: "cmp_8d2b07", page: 3, format: "json" });
    expect(await violations()).toEqual([]);
  });

  test("copes with any columns and any values, within 360 px", async ({
    page,
    open,
    console: { sandbox },
    violations,
  }) => {
    const wide = Object.fromEntries(
      Array.from({ length: 30 }, (_, place) => [`column_${place}`, "of-one-unbroken-word".repeat(8)]),
    );
    const body = [{ id: 1, tags: ["a", "b"], text: null, html: "<b>x</b>" }, { ...wide, id: "=1" }, {}];
    sandbox.faults.add({ kind: "answer", operation: "fetchMessageFile", status: 200, body });
    await open(small, { width: 360, theme: "dark" });
    const rows = await preview(page);
    expect(rows[0]?.split("\t").slice(0, 6)).toEqual(["Row", "id", "tags", "text", "html", "column_0"]);
    expect(rows[1]?.split("\t").slice(0, 6)).toEqual(["1", "1", '["a","b"]', "–", "<b>x</b>", "–"]);
    expect(rows[3]?.split("\t").slice(0, 3)).toEqual(["3", "–", "–"]);
    expect(await widthOf(page)).toBe(360);
    expect(await violations()).toEqual([]);
  });

  test("that cannot be had leaves the download, and may be tried again", async ({
    page,
    open,
    console: { sandbox },
    violations,
  }) => {
    sandbox.faults.add({ kind: "answer", operation: "fetchMessageFile", status: 400, example: "badRequest" });
    await open(small);
    const alert = region(page, "Preview").getByRole("alert");
    await alert.getByRole("heading", { name: "Preview could not be loaded" }).waitFor();
    await start(page).waitFor();
    expect(await violations()).toEqual([]);
    sandbox.faults.clear();
    await alert.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("table").waitFor();
    sandbox.faults.add({ kind: "answer", operation: "fetchMessageFile", status: 200, body: [] });
    await page.reload();
    await region(page, "Preview").getByRole("heading", { name: "File 1 has no rows" }).waitFor();
  });
});

describeInChromium("a download", () => {
  test("has all rows of all files once, with formulas escaped for spreadsheets unless that is turned off", async ({
    page,
    open,
    console,
    violations,
  }) => {
    const requests = rowRequests(page);
    await open(winback);
    await exportWinback(console, page);
    const escaping = download(page).getByRole("switch", { name: "Escape formulas for spreadsheets" });
    expect(await escaping.isChecked()).toBe(true);
    await page.getByRole("combobox", { name: "Run" }).focus();
    for (const control of [
      page.getByRole("button", { name: "Count again" }),
      page.getByRole("radio", { name: "CSV" }),
      escaping,
      start(page),
    ]) {
      await page.keyboard.press("Tab");
      await isFocused(control);
    }
    const saving = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe("cmp_8d2b07-messages.csv");
    await isFocused(start(page));
    const csv = await contentOf(saved);
    const lines = linesOf(csv);
    expect(lines[0]).toBe("\uFEFFcustomer_id,segment,content");
    expect(lines).toHaveLength(2_402);
    expect(new Set(lines).size).toBe(2_402);
    expect(lines.filter((line) => line.includes("HYPERLINK"))).not.toEqual([]);
    expect(lines.find((line) => line.includes("HYPERLINK"))).toMatch(
      /^cus_\w+,Moved house,"'=HYPERLINK\(""https:\/\/x\.example"",""Éire""\)\nfáilte, ß"$/,
    );
    await status(page, "Saved 2,400 rows in cmp_8d2b07-messages.csv.").waitFor();
    await download(page).getByText("2,400 rows of 3 files").waitFor();
    expect(requests).toEqual([{ campaign_id: "cmp_8d2b07", fromPage: 1 }]);
    expect(await violations()).toEqual([]);

    await escaping.press("Space");
    const savingPlain = page.waitForEvent("download");
    await start(page).press("Enter");
    expect(linesOf(await contentOf(await savingPlain)).find((line) => line.includes("HYPERLINK"))).toContain(
      ',"=HYPERLINK(""https',
    );
  });

  test("as JSON has the values as they are", async ({ page, open, console }) => {
    await open(winback);
    await exportWinback(console, page);
    await download(page).getByRole("radio", { name: "JSON" }).check();
    const saving = page.waitForEvent("download");
    await start(page, "JSON").click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe("cmp_8d2b07-messages.json");
    const rows: Record<string, string>[] = JSON.parse(await contentOf(saved));
    expect(rows).toHaveLength(2_400);
    expect(rows.find(({ segment }) => segment === "Moved house")).toEqual({
      customer_id: expect.stringMatching(/^cus_/),
      segment: "Moved house",
      content: formula,
    });
  });

  test("whose second file is cut off saves nothing, says so, and goes on from that file", async ({
    page,
    open,
    console,
    violations,
  }) => {
    const requests = rowRequests(page);
    const saved = downloads(page);
    await open(winback);
    await exportWinback(console, page);
    console.sandbox.faults.add({ kind: "truncated-body", operation: "fetchMessageFile", after: 1, count: 1 });
    await start(page).press("Enter");
    const alert = download(page).getByRole("alert");
    await alert.getByRole("heading", { name: "The download stopped at file 2 of 3" }).waitFor();
    expect(await alert.textContent()).toContain("The connection to the API broke.");
    await download(page)
      .getByText("Nothing was saved. 1,000 rows of 1 complete file are kept for when you go on.")
      .waitFor();
    expect(saved).toEqual([]);
    expect(await violations()).toEqual([]);

    const saving = page.waitForEvent("download");
    await alert.getByRole("button", { name: "Go on from file 2" }).press("Enter");
    const lines = linesOf(await contentOf(await saving));
    expect(lines).toHaveLength(2_402);
    expect(new Set(lines).size).toBe(2_402);
    expect(requests).toEqual([
      { campaign_id: "cmp_8d2b07", fromPage: 1 },
      { campaign_id: "cmp_8d2b07", fromPage: 2 },
    ]);
  });

  test("can be cancelled: nothing is saved, nothing more is asked for, and it can be started again", async ({
    page,
    open,
    console,
    violations,
  }) => {
    const saved = downloads(page);
    await open(winback);
    await exportWinback(console, page);
    console.sandbox.faults.add({ kind: "stalled-body", operation: "fetchMessageFile", after: 1, count: 1 });
    await start(page).click();
    await download(page).getByRole("progressbar", { name: "File 2 of 3" }).waitFor();
    await download(page)
      .getByText("1,500 rows")
      .or(download(page).getByText(/^1,\d{3} rows$/))
      .waitFor();
    expect(await violations()).toEqual([]);
    await download(page).getByRole("button", { name: "Cancel" }).press("Enter");
    await status(page, "Cancelled. Nothing was saved.").waitFor();
    await isFocused(download(page));
    expect(saved).toEqual([]);
    const files = console.received().filter(({ operation }) => operation === "fetchMessageFile");
    expect(files.length).toBeLessThanOrEqual(3); // the preview and two files

    const saving = page.waitForEvent("download");
    await start(page).click();
    expect(linesOf(await contentOf(await saving))).toHaveLength(2_402);
  });

  test("goes on while another screen is open", async ({ page, open, console: { sandbox } }) => {
    await open(small);
    await page.getByRole("table").waitFor();
    sandbox.faults.add({ kind: "latency", operation: "fetchMessageFile", ms: 1_000 });
    const saving = page.waitForEvent("download");
    await start(page).click();
    await page.getByRole("link", { name: "Runs", exact: true }).click();
    await page.getByRole("heading", { name: "Run 1" }).waitFor();
    expect(linesOf(await contentOf(await saving))).toHaveLength(5);
  });

  test.for([
    { name: "429", fault: { kind: "rate-limit", retryAfter: 60 }, hint: "Too many requests. Wait 60 s" },
    { name: "403", fault: { kind: "answer", status: 403, example: "refused" }, hint: "You may lack the right" },
  ] as const)(
    "that is refused ($name) says why, and may be started again",
    async ({ fault, hint }, { page, open, console }) => {
      const saved = downloads(page);
      await open(small);
      await page.getByRole("table").waitFor();
      console.sandbox.faults.add({ ...fault, operation: "fetchMessageFile" });
      await start(page).click();
      const alert = download(page).getByRole("alert");
      await alert.getByText(hint).waitFor();
      expect(saved).toEqual([]);
      console.sandbox.faults.clear();
      const saving = page.waitForEvent("download");
      await alert.getByRole("button", { name: "Go on from file 1" }).click();
      expect(linesOf(await contentOf(await saving))).toHaveLength(5);
    },
  );

  test("outlives a token that expires on the way", async ({ page, open, console: { sandbox } }) => {
    await open(small);
    await page.getByRole("table").waitFor();
    sandbox.faults.add({ kind: "token", is: "expired", operation: "fetchMessageFile", count: 1 });
    const saving = page.waitForEvent("download");
    await start(page).click();
    expect(linesOf(await contentOf(await saving))).toHaveLength(5);
  });

  base(
    "of 100,000 rows never keeps the page busy for 100 ms",
    { timeout: 90_000 },
    async ({ browser, page, open, console }) => {
      await open("/w/ws_b70e42/campaigns/cmp_b3a978/exports");
      await publish(console, page, { workspace_id: "ws_b70e42", campaign_id: "cmp_b3a978" });
      await page.reload();
      await page.getByRole("table").waitFor();
      const saving = page.waitForEvent("download", { timeout: 60_000 });
      const longest = await longestTask(browser, page, async () => {
        await start(page).click();
        await saving;
      });
      expect(longest).toBeLessThan(100);
      expect(linesOf(await contentOf(await saving))).toHaveLength(100_002);
      await status(page, "Saved 100,000 rows").waitFor();
    },
  );
});

describeInChromium("the link to a file", () => {
  test("is hidden by a button, after a minute, and when its screen is left", async ({ page, open }) => {
    await page.clock.install();
    await open(small);
    const link = region(page, "Link");
    const shown = link.getByRole("link", { name: "Open the file in a new tab" });
    const get = link.getByRole("button", { name: /^Get a (new )?link$/ });
    await get.click();
    await link.getByRole("button", { name: "Hide" }).press("Enter");
    await status(page, "The link was hidden.").waitFor();
    await isFocused(link);
    expect(await shown.count()).toBe(0);
    await get.click();
    await shown.waitFor();
    await page.clock.fastForward(61_000);
    await status(page, "The link was hidden after a minute.").waitFor();
    expect(await shown.count()).toBe(0);
    await get.click();
    await shown.waitFor();
    await page.getByRole("link", { name: "Runs", exact: true }).click();
    await page.getByRole("heading", { name: "Run 1" }).waitFor();
    await page.goBack();
    await get.waitFor();
    expect(await shown.count()).toBe(0);
  });

  test("that is refused is told, and may be asked for again", async ({ page, open, console: { sandbox } }) => {
    await open(small);
    await page.getByRole("table").waitFor();
    sandbox.faults.add({ kind: "answer", operation: "fetchMessageFile", status: 403, example: "refused" });
    const link = region(page, "Link");
    await link.getByRole("button", { name: "Get a link" }).click();
    const alert = link.getByRole("alert");
    await alert.getByRole("heading", { name: "There is no link" }).waitFor();
    sandbox.faults.clear();
    await alert.getByRole("button", { name: "Try again" }).click();
    await link.getByRole("link", { name: "Open the file in a new tab" }).waitFor();
  });
});
