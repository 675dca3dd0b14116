import type { Locator, Page } from "playwright-core";
import { describeInChromium, expect, test } from "../page.ts";
import { expectEachFailure, isFocused, widthOf } from "../screen.ts";

const seasonal = "/w/ws_b70e42/campaigns/cmp_c58d14";
const winter = "/w/ws_b70e42/campaigns/cmp_2d95e8";
const spring = "cg_91c3d7";

const history = (page: Page) => page.getByRole("region", { name: "Run history" });
const again = (page: Page) => page.getByRole("region", { name: "Run again" });
const dialog = (page: Page) => page.getByRole("alertdialog");
const start = (page: Page) => again(page).getByRole("button", { name: "Start run 4…" });
const confirm = (page: Page) => dialog(page).getByRole("button", { name: "Start run 4", exact: true });

const conditions = async (within: Locator) => {
  const texts = await within.getByRole("listitem").allInnerTexts();
  return texts.map((text) => text.replaceAll(/\s*\n+\s*/g, " | "));
};

const pickGroup = async (page: Page, name: string) => {
  await again(page).getByRole("combobox", { name: "Group of the new run" }).selectOption(name);
};

describeInChromium("the runs of a campaign", () => {
  test("are told newest first, with their group, their messages and their status", async ({
    page,
    open,
    violations,
  }) => {
    await open(`${seasonal}/runs`);
    await history(page).getByText("3 runs, newest first.").waitFor();
    expect(await conditions(history(page))).toEqual([
      "Run 3 | Published | current run | For Motor renewals autumn cg_f02b6d | 4 messages, 4 published, none archived, in 4 segments. Started 2 Sept 2026, 10:00 UTC. | Compare run 2 with run 3",
      "Run 2 | Published | For Motor renewals summer cg_7ae512 | 3 messages, 3 published, 3 archived, in 3 segments. Started 3 Jun 2026, 10:00 UTC. | Compare run 1 with run 2",
      "Run 1 | Published | For Motor renewals spring cg_91c3d7 | 3 messages, 3 published, 3 archived, in 3 segments. Started 4 Mar 2026, 10:00 UTC.",
    ]);
    expect(await violations()).toEqual([]);
  });

  test("lead to the comparison of a run with the one before", async ({ page, open }) => {
    await open(`${seasonal}/runs`);
    await history(page).getByRole("link", { name: "Compare run 1 with run 2" }).click();
    await page.getByRole("table", { name: "Both runs" }).waitFor();
    expect(new URL(page.url()).search).toBe("?a=1&b=2");
  });

  test("of a campaign that was never run again are one, and that is said", async ({ page, open }) => {
    await open(`${winter}/runs`);
    await history(page).getByText("This campaign was never run again.").waitFor();
    expect(await history(page).getByRole("listitem").count()).toBe(1);
  });

  test("loading is said, and the answer takes its place", async ({ page, open, console: { sandbox } }) => {
    sandbox.faults.add({ kind: "latency", operation: "listCampaignRuns", ms: 700 });
    await open(`${seasonal}/runs`);
    await history(page).getByRole("status").filter({ hasText: "Loading: Run history." }).waitFor();
    await history(page).getByRole("heading", { name: "Run 3" }).waitFor();
  });

  test("an empty answer is told as what it is", async ({ page, open, console: { sandbox }, violations }) => {
    sandbox.faults.add({ kind: "answer", operation: "listCampaignRuns", status: 200, body: [] });
    await open(`${seasonal}/runs`);
    await history(page).getByRole("heading", { name: "The API tells no run" }).waitFor();
    expect(await violations()).toEqual([]);
  });

  test("each error is told, and may be tried again", async ({ page, open, console, violations }) => {
    await open(`${seasonal}/runs`);
    await expectEachFailure(
      { page, console, violations },
      {
        operation: "listCampaignRuns",
        title: "Run history could not be loaded",
        loaded: () => history(page).getByRole("heading", { name: "Run 3" }).waitFor(),
      },
    );
  });

  test("that tell next to nothing are shown as far as they go", async ({ page, open, console: { sandbox } }) => {
    sandbox.faults.add({
      kind: "answer",
      operation: "listCampaignRuns",
      status: 200,
      body: [{ run_number: 2, status: null, message_summary: null, customer_group_name: "Motor" }, {}],
    });
    await open(`${seasonal}/runs`);
    await history(page).getByText("2 runs, newest first.").waitFor();
    expect(await conditions(history(page))).toEqual([
      "Run 2 | Unknown | current run | For Motor | The API does not tell what became of its messages. The API does not tell when it was started.",
      "A run without a number | Unknown | For a group that the API does not tell | The API does not tell what became of its messages. The API does not tell when it was started.",
    ]);
  });

  test.for([{ width: 360 }, { width: 1600 }])(
    "very many with very long names stay within the page ($width px)",
    async ({ width }, { page, open, console: { sandbox }, violations }) => {
      const body = Array.from({ length: 60 }, (_, place) => ({
        run_number: 60 - place,
        customer_group_id: `cg_${"0".repeat(60)}`,
        customer_group_name: `Group ${place} ${"of-one-unbroken-word".repeat(12)}`,
        status: "Waiting for a second approval",
        message_summary: { total: 1_000_000, published: 0, archived: 0 },
      }));
      sandbox.faults.add({ kind: "answer", operation: "listCampaignRuns", status: 200, body });
      await open(`${seasonal}/runs`, { width });
      await history(page).getByRole("button", { name: "Show all 60 runs" }).click();
      await history(page).getByRole("heading", { name: "Run 1", exact: true }).waitFor();
      expect(await history(page).getByRole("listitem").count()).toBe(60);
      expect(await widthOf(page)).toBe(width);
      expect(await violations()).toEqual([]);
    },
  );
});

describeInChromium("the start of a rerun", () => {
  test("is checked as far as it can be before the call, and says how well each condition is known", async ({
    page,
    open,
    violations,
  }) => {
    await open(`${seasonal}/runs`);
    await pickGroup(page, "Motor renewals spring");
    await again(page).getByText("It has 5 pages of customers.").waitFor();
    expect(await conditions(again(page))).toEqual([
      "Met | The campaign is published documented | The campaign is “Published”.",
      "Met | Every message of the current run is published documented | 4 of 4 are published.",
      "Met | The group is another one than that of the current run documented | The current run is for Motor renewals autumn.",
      "Met | The group has customers inferred | It has 5 pages of customers.",
      "Not known | The current run is not the one that would be archived documented | The vendor names this as a cause of a refusal. No call tells it beforehand.",
    ]);
    expect(await violations()).toEqual([]);
  });

  test("asks for a group first", async ({ page, open, sent }) => {
    await open(`${seasonal}/runs`);
    await start(page).click();
    await again(page).getByText("Pick the group that the run is for.").waitFor();
    expect(await dialog(page).count()).toBe(0);
    expect(sent("startCampaignRerun")).toEqual([]);
  });

  test("tells what it does, sends one request, and says what came of it: all segments matched", async ({
    page,
    open,
    sent,
    violations,
    console: { received },
  }) => {
    await open(`${seasonal}/runs`);
    await pickGroup(page, "Motor renewals spring");
    await start(page).click();
    await dialog(page).getByRole("heading", { name: "Start run 4 for Motor renewals spring?" }).waitFor();
    expect(await dialog(page).getByRole("listitem").allInnerTexts()).toEqual([
      "The messages of run 3 (Motor renewals autumn) are archived: 4 messages, 4 published, none archived now.",
      "The campaign leaves “Published”. New messages have to be reviewed and approved before it can be published.",
      "The API offers no way to take it back. The console sends it once, and never again by itself.",
    ]);
    expect(await violations()).toEqual([]);
    expect(sent("startCampaignRerun")).toEqual([]);

    await confirm(page).click();
    const outcome = again(page).getByRole("status").filter({ hasText: "Run 4 has been started" });
    await outcome.getByText("Ready to publish: every segment took over a message of an earlier run.").waitFor();
    expect(sent("startCampaignRerun")).toEqual([{ campaign_id: "cmp_c58d14", customer_group_id: spring }]);
    expect(received().filter(({ operation }) => operation === "startCampaignRerun")).toHaveLength(1);
    await isFocused(outcome);

    await history(page).getByText("4 runs, newest first.").waitFor();
    expect((await conditions(history(page)))[0]).toMatch(
      /^Run 4 \| Ready to publish \| current run \| For Motor renewals spring/,
    );
    await again(page).getByText("The API is known to refuse a rerun now").waitFor();
    expect(await violations()).toEqual([]);
  });

  test("for segments that never had a message ends in review", async ({ page, open }) => {
    await open(`${seasonal}/runs`);
    await pickGroup(page, "All policyholders in Ireland");
    await start(page).click();
    await confirm(page).click();
    await again(page).getByText("Ready for review: new segments need messages.").waitFor();
    await history(page).getByRole("heading", { name: "Run 4" }).waitFor();
  });

  test("for the same group is put in doubt, and still possible", async ({ page, open, sent }) => {
    await open(`${seasonal}/runs`);
    await pickGroup(page, "Motor renewals autumn");
    await start(page).click();
    await dialog(page).getByText("It is the same group.").waitFor();
    await confirm(page).click();
    await again(page).getByText("Run 4 has been started").waitFor();
    expect(sent("startCampaignRerun")).toEqual([{ campaign_id: "cmp_c58d14", customer_group_id: "cg_f02b6d" }]);
  });

  test("is not offered while a message of the current run is not published", async ({ page, open }) => {
    await open(`${winter}/runs`);
    await again(page).getByText("2 of 3 are published. Publish the other 1 first.", { exact: true }).waitFor();
    await again(page).getByText("The API is known to refuse a rerun now").waitFor();
    expect(await again(page).getByRole("button", { name: "Start run 2…" }).count()).toBe(0);
  });

  test.for([
    ["notPublished", "The campaign is not published."],
    ["unpublishedMessages", "The current run has messages that are not published."],
    ["currentRun", "The current run cannot be archived."],
  ] as const)(
    "that is refused (%s) says why, beside the three causes that the vendor names",
    async ([example, words], { page, open, sent, violations, console: { sandbox } }) => {
      sandbox.faults.add({ kind: "answer", operation: "startCampaignRerun", status: 400, example });
      await open(`${seasonal}/runs`);
      await pickGroup(page, "Motor renewals spring");
      await start(page).click();
      await confirm(page).click();
      await dialog(page).getByRole("alert").getByText(words).waitFor();
      expect(
        (await conditions(dialog(page).getByRole("region", { name: "The vendor names three causes" }))).map(
          (text) => text.split(" | ")[1],
        ),
      ).toEqual([
        "The campaign is published documented",
        "Every message of the current run is published documented",
        "The current run is not the one that would be archived documented",
      ]);
      expect(sent("startCampaignRerun")).toHaveLength(1);
      expect(await violations()).toEqual([]);
      await dialog(page).getByRole("button", { name: "Close" }).click();
      await isFocused(start(page));
    },
  );

  test("that has become impossible meanwhile is refused, and the reason is found by reading again", async ({
    page,
    open,
    console: { sandbox },
  }) => {
    await open(`${seasonal}/runs`);
    await pickGroup(page, "Motor renewals spring");
    await start(page).click();
    await confirm(page).waitFor();
    await sandbox.platform.rewrite("msg_c53001", "Winter is here.");
    await confirm(page).click();
    await dialog(page).getByText("The current run has messages that are not published.").waitFor();
    await dialog(page).getByRole("button", { name: "Read the history again" }).click();
    await dialog(page).getByText("3 of 4 are published. Publish the other 1 first.", { exact: true }).first().waitFor();
    expect(
      await dialog(page)
        .getByRole("button", { name: /^Start/ })
        .count(),
    ).toBe(0);
  });

  test("whose answer is lost is not sent again, and the history tells whether it was done", async ({
    page,
    open,
    sent,
    console: { sandbox, received },
  }) => {
    sandbox.faults.add({ kind: "reset", operation: "startCampaignRerun", done: true });
    await open(`${seasonal}/runs`);
    await pickGroup(page, "Motor renewals spring");
    await start(page).click();
    await confirm(page).click();
    const alert = dialog(page).getByRole("alert");
    await alert.getByText("It is not known to have started").waitFor();
    await alert.getByText("The change may have been made: look before you do it again.").waitFor();
    expect(
      await dialog(page)
        .getByRole("button", { name: /^Start/ })
        .count(),
    ).toBe(0);
    await dialog(page).getByRole("button", { name: "Read the history again" }).click();
    await history(page).getByRole("heading", { name: "Run 4", includeHidden: true }).waitFor();
    expect(sent("startCampaignRerun")).toHaveLength(1);
    expect(received().filter(({ operation }) => operation === "startCampaignRerun")).toHaveLength(1);
  });

  test("is done by keyboard alone, and Escape leaves it with the focus where it was", async ({ page, open, sent }) => {
    await open(`${seasonal}/runs`);
    const picker = again(page).getByRole("combobox", { name: "Group of the new run" });
    await picker.focus();
    await page.keyboard.type("Motor renewals sp");
    await again(page).getByText("It has 5 pages of customers.").waitFor();
    await page.keyboard.press("Tab");
    await isFocused(start(page));
    await page.keyboard.press("Enter");
    await confirm(page).waitFor();
    await page.keyboard.press("Escape");
    await isFocused(start(page));
    expect(sent("startCampaignRerun")).toEqual([]);

    await page.keyboard.press("Enter");
    await isFocused(dialog(page).getByRole("button", { name: "Cancel" }));
    await page.keyboard.press("Tab");
    await isFocused(confirm(page));
    await page.keyboard.press("Enter");
    await again(page).getByText("Run 4 has been started").waitFor();
  });
});

const comparison = (page: Page) => page.getByRole("region", { name: "Comparison" });
const section = (page: Page, name: string) => comparison(page).getByRole("region", { name });
const rowsOf = async (within: Locator) =>
  (await within.getByRole("row").allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " ").trim());
const segments = (within: Locator) => within.getByRole("heading", { level: 4 }).allInnerTexts();

describeInChromium("the comparison of two runs", () => {
  test("tells whom they were for, and exactly what was added, gone, changed and kept", async ({
    page,
    open,
    sent,
    violations,
  }) => {
    await open(`${seasonal}/compare?a=1&b=3`);
    await comparison(page).getByRole("table", { name: "Both runs" }).waitFor();
    expect(await rowsOf(comparison(page))).toEqual([
      "A: run 1 B: run 3",
      "Group Motor renewals spring cg_91c3d7 Motor renewals autumn cg_f02b6d",
      "Status Published Published",
      "Started 4 Mar 2026, 10:00 UTC 2 Sept 2026, 10:00 UTC",
      "Messages 3 4 1 more",
      "Segments 3 4 1 more",
      "Published 3 4 1 more",
      "Archived 3 0 3 fewer",
    ]);
    expect(await segments(section(page, "Changed"))).toEqual(["Loyal drivers"]);
    expect(await section(page, "Changed").getByRole("deletion").allTextContents()).toEqual([
      " removed: Spring end ",
      " removed: Thank you for staying end ",
    ]);
    expect(await section(page, "Changed").getByRole("insertion").allTextContents()).toEqual([
      " added: Autumn end ",
      " added: This year it costs no more end ",
    ]);
    expect(await segments(section(page, "Added"))).toEqual(["Weekend drivers", "First-time drivers"]);
    expect(await segments(section(page, "Gone"))).toEqual(["Price watchers"]);
    expect(await segments(section(page, "The same"))).toEqual([]);
    await section(page, "The same").getByRole("button", { name: "Show them" }).click();
    expect(await segments(section(page, "The same"))).toEqual(["City commuters"]);
    expect(sent("listRunMessages")).toEqual([
      { campaign_id: "cmp_c58d14", run_number: 1 },
      { campaign_id: "cmp_c58d14", run_number: 3 },
    ]);
    expect(await violations()).toEqual([]);
  });

  test("is that of the last two runs where the address names none, and A and B are swapped by a button", async ({
    page,
    open,
  }) => {
    await open(`${seasonal}/compare`);
    await comparison(page).getByText("A: run 2").waitFor();
    expect(await segments(section(page, "Added"))).toEqual(["City commuters", "First-time drivers"]);
    expect(await segments(section(page, "Gone"))).toEqual(["Price watchers"]);

    await page.getByRole("button", { name: "Swap A and B" }).click();
    await comparison(page).getByText("A: run 3").waitFor();
    expect(await segments(section(page, "Added"))).toEqual(["Price watchers"]);
    expect(await segments(section(page, "Gone"))).toEqual(["City commuters", "First-time drivers"]);
    expect(new URL(page.url()).search).toBe("?a=3&b=2");

    await page
      .getByRole("combobox", { name: "Run A (before)" })
      .selectOption({ label: "Run 1: Motor renewals spring" });
    await comparison(page).getByText("A: run 1").waitFor();
    expect(new URL(page.url()).search).toBe("?a=1&b=2");
  });

  test("of a run with itself has no difference, and says that both sides are one", async ({ page, open }) => {
    await open(`${seasonal}/compare?a=2&b=2`);
    await page.getByText("Both sides are the same run.").waitFor();
    await section(page, "The same").getByText("3", { exact: true }).waitFor();
    await section(page, "Changed").getByText("No message changed.").waitFor();
  });

  test("names a run of the address that there is not, and compares two that there are", async ({ page, open }) => {
    await open(`${seasonal}/compare?a=1&b=9`);
    await page.getByText("This campaign has no run 9.").waitFor();
    await comparison(page).getByText("B: run 3").waitFor();
  });

  test("shows changed texts side by side, each one whole", async ({ page, open, violations }) => {
    await open(`${seasonal}/compare?a=1&b=3`);
    await comparison(page).getByRole("radio", { name: "side by side" }).check();
    const sides = section(page, "Changed").getByRole("paragraph").filter({ hasText: "is here" });
    expect(await sides.allTextContents()).toEqual([
      " removed: Spring end  is here, and so is your renewal.  removed: Thank you for staying end .",
      " added: Autumn end  is here, and so is your renewal.  added: This year it costs no more end .",
    ]);
    expect(await violations()).toEqual([]);
  });

  test("is narrowed by the name of a segment, and says what is left out", async ({ page, open }) => {
    await open(`${seasonal}/compare?a=1&b=3`);
    await comparison(page).getByRole("searchbox", { name: "Filter by segment" }).fill("first");
    expect(await segments(comparison(page))).toEqual(["First-time drivers"]);
    await section(page, "Added").getByText("1 message of other segments filtered out.").waitFor();
  });

  test("needs two runs", async ({ page, open, violations }) => {
    await open(`${winter}/compare`);
    await page.getByRole("heading", { name: "There is only one run" }).waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole("link", { name: "Go to the runs" }).click();
    await history(page).getByRole("heading", { name: "Run 1" }).waitFor();
  });

  test("says that it loads, and that neither run has a message", async ({
    page,
    open,
    console: { sandbox },
    violations,
  }) => {
    sandbox.faults.add({ kind: "latency", operation: "listRunMessages", ms: 700 });
    sandbox.faults.add({ kind: "answer", operation: "listRunMessages", status: 200, example: "empty" });
    await open(`${seasonal}/compare?a=1&b=3`);
    await comparison(page).getByRole("status").filter({ hasText: "Loading: Comparison." }).waitFor();
    await comparison(page).getByRole("heading", { name: "Neither run has a message" }).waitFor();
    expect(await violations()).toEqual([]);
  });

  test("each error is told, and may be tried again", async ({ page, open, console, violations }) => {
    await open(`${seasonal}/compare?a=1&b=3`);
    await expectEachFailure(
      { page, console, violations },
      {
        operation: "listRunMessages",
        title: "Comparison could not be loaded",
        loaded: () => section(page, "Added").waitFor(),
      },
    );
  });

  test.for([{ width: 360 }, { width: 1600 }])(
    "of very many and very long messages shows some at a time, within the page ($width px)",
    async ({ width }, { page, open, console: { sandbox }, violations }) => {
      const messages = (word: string) =>
        Array.from({ length: 300 }, (_, place) => ({
          message_id: `${word}${place}`,
          segment: `Segment ${place} ${"of-one-unbroken-word".repeat(8)}`,
          content: `${word} ${"a sentence that goes on and on, ".repeat(40)}${"unbroken".repeat(60)}`,
        }));
      sandbox.faults.add({
        kind: "answer",
        operation: "listRunMessages",
        status: 200,
        body: messages("one"),
        count: 1,
      });
      sandbox.faults.add({ kind: "answer", operation: "listRunMessages", status: 200, body: messages("other") });
      await open(`${seasonal}/compare?a=1&b=3`, { width });
      await section(page, "Changed").getByRole("button", { name: "Show more (275 messages left)" }).click();
      await section(page, "Changed").getByRole("button", { name: "Show more (175 messages left)" }).waitFor();
      expect((await segments(section(page, "Changed"))).length).toBe(125);
      expect(await widthOf(page)).toBe(width);
      expect(await violations()).toEqual([]);
    },
  );
});
