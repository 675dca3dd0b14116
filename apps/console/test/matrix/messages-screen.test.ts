import type { Page } from "playwright-core";
import { describeInChromium, expect, test, testWith } from "../page.ts";
import { expectEachFailure, isFocused, widthOf } from "../screen.ts";

const ireland = "/w/ws_b70e42/campaigns";
const published = `${ireland}/cmp_c58d14`;
const inReview = `${ireland}/cmp_60fe2b`;
const ready = "/w/ws_2f6c1d/campaigns/cmp_8d2b07";
const readyBody = { workspace_id: "ws_2f6c1d", campaign_id: "cmp_8d2b07" };

const messages = (page: Page) => page.getByRole("region", { name: "Messages", exact: true });
const table = (page: Page) => page.getByRole("table", { name: /^Messages of / });
const rows = async (page: Page) => {
  await table(page).waitFor();
  const texts = await table(page).getByRole("row").allInnerTexts();
  return texts.map((text) => text.replaceAll("\n", ""));
};
const publishing = (page: Page) => page.getByRole("region", { name: "Publish", exact: true });
const status = (page: Page, text: string) => publishing(page).getByRole("status").filter({ hasText: text });
/** The name of the group comes by a call of its own. */
const groupLink = (page: Page) => page.getByRole("link", { name: "Motor renewals autumn" });
const dialog = (page: Page) => page.getByRole("alertdialog");
/** The bodies that the page has asked the console to publish with. */
function publishRequests(page: Page): unknown[] {
  const bodies: unknown[] = [];
  page.on("request", (request) => {
    bodies.push(...[request].filter((one) => one.url().endsWith("/api/publish")).map((one) => one.postDataJSON()));
  });
  return bodies;
}

/** Answers the question that stands before publishing. */
async function publish(page: Page, action = "Publish"): Promise<void> {
  await publishing(page)
    .getByRole("button", { name: `${action}…` })
    .click();
  await dialog(page).getByRole("button", { name: action, exact: true }).click();
}

describeInChromium("the messages of the current run", () => {
  test("are told with segment, text, review and approval as they came", async ({ page, open, sent, violations }) => {
    await open(published);
    expect(await rows(page)).toEqual([
      "Segment\tMessage\tReview\tApproval stage\tArchived",
      "Loyal drivers\tAutumn is here, and so is your renewal. This year it costs no more.\tApproved\tFinal\tNo",
      "Weekend drivers\tTwo days a week on the road? Then pay for two.\tApproved\tFinal\tNo",
      "City commuters\tFewer kilometres, lower premium. Tell us how far you drive.\tApproved\tFinal\tNo",
      "First-time drivers\tYour first year is over. See what a year without a claim is worth.\tApproved\tFinal\tNo",
    ]);
    expect(sent("listRunMessages")).toEqual([{ campaign_id: "cmp_c58d14" }]);
    await groupLink(page).waitFor();
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("../aria/messages.filled.yaml");
    expect(await violations()).toEqual([]);
  });

  test("none: says so, and finds what has come since", async ({ page, open, console: { sandbox }, violations }) => {
    sandbox.faults.add({ kind: "answer", operation: "listRunMessages", status: 200, example: "empty" });
    await open(published);
    await messages(page).getByRole("heading", { name: "No messages in this run" }).waitFor();
    await groupLink(page).waitFor();
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("../aria/messages.empty.yaml");
    expect(await violations()).toEqual([]);
    sandbox.faults.clear();
    await messages(page).getByRole("button", { name: "Load again" }).click();
    await table(page).waitFor();
  });

  test("that cannot be loaded: what happened, what to do, and another try, whatever it was", async ({
    page,
    open,
    console,
    violations,
  }) => {
    await open(published);
    await expectEachFailure(
      { page, console, violations },
      { operation: "listRunMessages", title: "Messages could not be loaded", loaded: () => table(page).waitFor() },
    );
    console.sandbox.faults.add({ kind: "latency", operation: "listRunMessages", ms: 900 });
    await page.reload();
    await page.getByRole("status").filter({ hasText: "Loading: Messages." }).waitFor();
    expect(await violations()).toEqual([]);
    await table(page).waitFor();
  });

  test("what is missing, null or of another shape is shown as far as it goes", async ({
    page,
    open,
    console: { sandbox },
  }) => {
    const body = [
      { message_id: "a", segment: { name: "Loyal" }, content: null, review_status: null, archived: true },
      {
        message_id: "b",
        segment: "One",
        content: "=1+1",
        review_status: "IN_REVIEW_2",
        approval_stage: "Zweite Stufe",
      },
      {},
    ];
    sandbox.faults.add({ kind: "answer", operation: "listRunMessages", status: 200, body });
    await open(published);
    expect((await rows(page)).slice(1)).toEqual([
      '{"name":"Loyal"}\t–\t–\t–\tYes',
      "One\t=1+1\tIN_REVIEW_2\tZweite Stufe\t–",
      "–\t–\t–\t–\t–",
    ]);
  });

  test("HTML is told as text, and its preview lets nothing in or out", async ({
    page,
    open,
    console: { sandbox },
    violations,
  }) => {
    const content = '<p>Dear <b>Amira</b></p><img src="https://elsewhere.example/x.png"><script>alert(1)</script>';
    sandbox.faults.add({
      kind: "answer",
      operation: "listRunMessages",
      status: 200,
      body: [{ segment: "Loyal drivers", content }],
    });
    await open(published);
    await table(page).getByText(content, { exact: true }).waitFor();
    await table(page).getByRole("button", { name: "Preview of Loyal drivers" }).click();
    const frame = page.getByTitle("Message to Loyal drivers");
    expect(await frame.getAttribute("sandbox")).toBe("");
    await frame.contentFrame().getByText("Dear Amira").waitFor();
    expect(await violations()).toEqual([]);
  });

  test("very long ones are folded and stay within 360 px", async ({ page, open, console: { sandbox }, violations }) => {
    const body = Array.from({ length: 60 }, (_, place) => ({
      segment: `Segment ${place} ${"of-one-unbroken-word".repeat(10)}`,
      content: `${"unbroken".repeat(60)} and then ${"a sentence that goes on. ".repeat(80)}`,
      review_status: "Waiting for a second approval by somebody else",
      approval_stage: "Somewhere in the middle",
      archived: false,
    }));
    sandbox.faults.add({ kind: "answer", operation: "listRunMessages", status: 200, body });
    await open(published, { width: 360, theme: "dark" });
    await messages(page).getByText("60 messages", { exact: true }).waitFor();
    expect(await widthOf(page)).toBe(360);
    await table(page)
      .getByRole("button", { name: /^Show all of the message to Segment 1 / })
      .click();
    await table(page)
      .getByRole("button", { name: /^Show less of the message to Segment 1 / })
      .waitFor();
    expect(await violations()).toEqual([]);
  });
});

describeInChromium("publishing", () => {
  test("says what it does, asks once, publishes once and leads to the files, by keyboard alone", async ({
    page,
    open,
    violations,
  }) => {
    const asked = publishRequests(page);
    await open(ready);
    const button = publishing(page).getByRole("button", { name: "Publish…" });
    await button.press("Enter");
    await dialog(page).getByRole("heading", { name: "Publish: Home insurance win-back?" }).waitFor();
    expect(await dialog(page).getByRole("listitem").allInnerTexts()).toEqual([
      "The messages are exported as CSV files to the service's secure storage. documented",
      "A campaign that is ready to publish moves to Published, and so do its messages. documented The contract knows no operation that takes it back.",
      "The usage quota of the account is checked first. documented How large it is the API does not tell.",
      "The console sends this once, and never again by itself.",
    ]);
    expect(await violations()).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
    await isFocused(button);
    expect(asked).toEqual([]);

    await page.keyboard.press("Enter");
    await dialog(page).getByRole("button", { name: "Publish", exact: true }).press("Enter");
    await status(page, "Published: 1 file.").waitFor();
    expect(asked).toEqual([readyBody]);
    await isFocused(publishing(page).getByRole("button", { name: "Export again…" }));
    await page.getByRole("main").getByText("Published", { exact: true }).first().waitFor();
    expect(await violations()).toEqual([]);
    await publishing(page).getByRole("link", { name: "See and download the files" }).press("Enter");
    await page.getByRole("region", { name: "Files" }).getByRole("status").filter({ hasText: "1 file of" }).waitFor();
  });

  test("goes on while another screen is open, and the wait can be given up without losing the export", async ({
    page,
    open,
    console: { sandbox, received },
    violations,
  }) => {
    sandbox.faults.add({ kind: "job", operation: "publishMessages", does: "lost" });
    await open(ready);
    await publish(page);
    await status(page, "Published. Waiting for the files.").waitFor();
    const progress = publishing(page).getByRole("progressbar", { name: "Waiting for the files" });
    await progress.waitFor();
    await publishing(page)
      .getByText(/^No files so far, \d+ s$/)
      .waitFor();
    expect(await violations()).toEqual([]);

    await page.getByRole("link", { name: "Runs", exact: true }).click();
    await page.getByRole("heading", { name: "Run 1" }).waitFor();
    await page
      .getByRole("navigation", { name: "Campaign", exact: true })
      .getByRole("link", { name: "Messages" })
      .click();
    await progress.waitFor();

    await publishing(page).getByRole("button", { name: "Stop waiting" }).press("Enter");
    await isFocused(publishing(page));
    await publishing(page).getByText("The export goes on at the service", { exact: true }).waitFor();
    await publishing(page).getByRole("button", { name: "Look again" }).click();
    await status(page, "No files at").waitFor();
    expect(received().filter(({ operation }) => operation === "publishMessages")).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });

  test("of a campaign that is not ready: says what stands in the way, and tells the refusal of the API", async ({
    page,
    open,
    violations,
  }) => {
    await open(inReview);
    await publishing(page).getByText("“Ready for review” stands in the way").waitFor();
    await table(page).waitFor();
    expect(await publishing(page).getByRole("listitem").allInnerTexts()).toEqual([
      "1 message: review Approved, stage Review",
      "2 messages: review Pending, stage Review",
    ]);
    await publish(page, "Try to publish");
    const alert = publishing(page).getByRole("alert");
    await alert.getByRole("heading", { name: "It was not published" }).waitFor();
    await alert.getByText("The campaign is not ready to publish.").waitFor();
    await isFocused(publishing(page).getByRole("button", { name: "Try to publish…" }));
    expect(await violations()).toEqual([]);
  });

  test("beyond the quota: says so, and that the API cannot raise it", async ({ page, open, console: { sandbox } }) => {
    const [account] = await sandbox.platform.accounts();
    await sandbox.platform.setQuota(String(account?.account_id), 0);
    await open(ready);
    await publish(page);
    const alert = publishing(page).getByRole("alert");
    await alert.getByText("The usage quota of the account is used up.").waitFor();
    await publishing(page).getByText("The API has no call that shows or raises the quota").waitFor();
    await publishing(page).getByRole("button", { name: "Publish…" }).waitFor();
  });

  test.for([
    { name: "500", fault: { kind: "answer", status: 500, example: "serverError" }, message: "500 Server Error" },
    { name: "reset after the work", fault: { kind: "reset", done: true }, message: "connection" },
  ] as const)(
    "that may have happened ($name) is never repeated by itself, and says to look first",
    async ({ fault, message }, { page, open, console: { sandbox, received } }) => {
      sandbox.faults.add({ ...fault, operation: "publishMessages" });
      await open(ready);
      await publish(page);
      const alert = publishing(page).getByRole("alert");
      await alert.getByRole("heading", { name: "It may have been published" }).waitFor();
      expect(await alert.textContent()).toContain(message);
      expect(await alert.textContent()).toContain("look before you do it again");
      expect(await alert.getByRole("button", { name: "Try again" }).count()).toBe(0);
      await publishing(page).getByRole("button", { name: "Look for the files" }).waitFor();
      expect(received().filter(({ operation }) => operation === "publishMessages")).toHaveLength(1);
    },
  );

  test("a campaign that is published can be exported again, which nobody has documented", async ({ page, open }) => {
    const asked = publishRequests(page);
    await open(published);
    await publishing(page).getByRole("button", { name: "Export again…" }).click();
    await dialog(page).getByText("That the API exports it once more is not documented.").waitFor();
    await dialog(page).getByRole("button", { name: "Export again", exact: true }).click();
    await status(page, "Published: 1 file.").waitFor();
    await publishing(page).getByText("The count cannot tell new files from those of an earlier export.").waitFor();
    expect(asked).toEqual([{ workspace_id: "ws_b70e42", campaign_id: "cmp_c58d14" }]);
  });
});

/** It gives up waiting for files almost at once. */
const impatient = testWith({ waitLimit: 300 });

describeInChromium("an export that takes too long", () => {
  impatient(
    "is told as queued: look again, and do not publish again",
    async ({ page, open, console: { sandbox }, violations }) => {
      sandbox.faults.add({ kind: "job", operation: "publishMessages", does: "lost", count: 1 });
      await open(ready);
      await publish(page);
      const alert = publishing(page).getByRole("alert");
      await alert.getByRole("heading", { name: "Published, but the files are not there yet" }).waitFor();
      await alert.getByText("Look again in a few minutes; do not publish again.").waitFor();
      expect(await violations()).toEqual([]);
      await publishing(page).getByRole("button", { name: "Look again" }).click();
      await status(page, "No files at").waitFor();

      await page.getByRole("link", { name: "Exports", exact: true }).first().click();
      const files = page.getByRole("region", { name: "Files" });
      await files.getByRole("heading", { name: "No files yet" }).waitFor();
      await files.getByText("do not publish again for that").waitFor();
      await page.reload();
      await files.getByRole("heading", { name: "No files yet" }).waitFor();
      expect(await violations()).toEqual([]);
    },
  );
});
