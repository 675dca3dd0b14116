import { readFile } from "node:fs/promises";
import { describeInChromium, expect, test } from "../page.ts";
import { stepsOf, walked } from "../workflow-steps.ts";

const workspace_id = "ws_b70e42";
const campaign_id = "cmp_c58d14";

/** What a spreadsheet would run. */
const formula = '=HYPERLINK("https://x.example","Éire")';

describeInChromium("exporting the messages of a campaign", () => {
  test("goes from a window of dates to a file with all rows, in which no formula runs", async ({
    page,
    open,
    console,
    sent,
    violations,
  }) => {
    const { platform } = console.sandbox;
    await platform.rewrite("msg_c53001", formula);
    await platform.review(campaign_id);
    await platform.approve(campaign_id);
    await open(`/w/${workspace_id}/campaigns`);
    await page.getByLabel("Published from").fill("2026-09-01");
    await page.getByLabel("Published to").fill("2026-09-30");
    await page.getByRole("status").filter({ hasText: "1 campaign." }).waitFor();
    await page.getByRole("link", { name: "Seasonal motor renewals" }).click();

    const publishing = page.getByRole("region", { name: "Publish", exact: true });
    await publishing.getByRole("button", { name: "Publish…" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Publish", exact: true }).click();
    await publishing.getByRole("status").filter({ hasText: "Published: 1 file." }).waitFor();
    expect(await violations()).toEqual([]);

    await publishing.getByRole("link", { name: "See and download the files" }).click();
    await page.getByRole("table", { name: "File 1 of 1" }).waitFor();
    expect(await violations()).toEqual([]);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download CSV" }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe(`${campaign_id}-messages.csv`);
    const [head, ...rows] = (await readFile(await saved.path(), "utf8")).trim().split("\r\n");
    expect(head).toBe("customer_id,segment,content");
    expect(rows.length).toBeGreaterThan(500);
    const withFormula = rows.filter((row) => row.includes("HYPERLINK"));
    expect(withFormula.length).toBeGreaterThan(50);
    expect(withFormula.filter((row) => !row.includes(`"'=HYPERLINK(""https`))).toEqual([]);

    const steps = stepsOf("export");
    expect(walked(steps, console.received())).toEqual(steps);
    expect(sent("listCampaigns")).toContainEqual({ start_date: "2026-09-01", end_date: "2026-09-30" });
    expect(sent("fetchMessageFile")).toEqual([{ campaign_id, page: 1, format: "json" }]);
  });
});
