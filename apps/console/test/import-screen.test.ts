import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Locator, Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { failures } from "./failures.ts";
import { longestTask } from "./longest-task.ts";
import { describeInChromium, expect, test } from "./page.ts";

const workspace_id = "ws_2f6c1d";
const customer_group_id = "cg_81c0e2";
const path = `/w/${workspace_id}/import`;
const pathToGroup = `${path}?group=${customer_group_id}`;
const upload = "uploadCustomers";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });
const findings = (page: Page) => page.getByRole("table", { name: "What was found" });
const chooser = (page: Page) => page.getByLabel("Choose a CSV file");
const field = (page: Page, column: string) => page.getByRole("combobox", { name: `Profile field for ${column}` });
const isFocused = (locator: Locator) =>
  expect.poll(() => locator.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);
const textOf = async (download: Download) => readFile(await download.path(), "utf8");

const found = async (page: Page) => {
  await findings(page).getByRole("row").nth(1).waitFor();
  const rows = await findings(page).getByRole("row").all();
  const texts = await Promise.all(rows.slice(1).map((row) => row.locator("xpath=./*").allInnerTexts()));
  return texts.map((cells) => cells.map((cell) => cell.replace(/\s+/g, " ").trim()));
};

/** How many rows are in each bucket, off the table of the chart. */
const buckets = async (page: Page) => {
  await button(page, "Show as table: Where the rows have ended").click();
  const table = page.getByRole("table", { name: "Where the rows have ended" });
  const names = await table.getByRole("rowheader").allInnerTexts();
  const [counts = []] = [await table.getByRole("cell").allInnerTexts()].map((cells) =>
    cells.filter((_, at) => at % 2 === 0),
  );
  return Object.fromEntries(names.map((name, at) => [name, counts[at]]));
};

const csvFile = (...lines: readonly string[]) => ({
  name: "customers.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(lines.join("\n")),
});

const goodRows = (count: number) =>
  csvFile(
    "Policy no.,Renewal,Premium",
    ...Array.from({ length: count }, (_, index) => `HM-9${String(index).padStart(5, "0")},24/12/2026,${index}.5`),
  );

const customersOf = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({
    policy_number: `HM-9${String(from + index).padStart(5, "0")}`,
    renewal_date: "24/12/2026",
    premium: from + index + 0.5,
  }));

/** A file that is the same when it is chosen again. It goes with the test. */
async function onDisk(name: string, content: Buffer): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "console-import-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Up to the end of the check, with a group chosen. */
async function checkFile(page: Page, file: string | ReturnType<typeof csvFile>): Promise<void> {
  await chooser(page).setInputFiles(file);
  await button(page, "Check the file").click();
  await heading(page, "Checking every row…").waitFor({ state: "detached" });
}

describeInChromium("the first minute", () => {
  test("the bundled file: three mistakes with line, column, value, reason and fix, and the call that did the rest", async ({
    page,
    open,
    sent,
    violations,
  }) => {
    await open(path);
    await button(page, "Try the example with three mistakes").click();
    await heading(page, "Match the columns").waitFor();
    const choices = await Promise.all(
      ["First name", "Policy no.", "E-mail", "Renewal", "Premium (GBP)", "Segment"].map((name) =>
        field(page, name).inputValue(),
      ),
    );
    expect(choices).toEqual(["first_name", "policy_number", "", "renewal_date", "premium", "segment"]);
    await page.getByText("No column goes into fax_number.").waitFor();

    await button(page, "Check the file").click();
    await heading(page, "3 rows with a mistake").waitFor();
    expect(await found(page)).toEqual([
      [
        "4",
        "4 Renewal",
        "31/02/2027",
        "There is no 31 February 2027.",
        "February 2027 has 28 days. Write a day that exists as dd/MM/yyyy, such as 28/02/2027.",
      ],
      [
        "6",
        "5 Premium (GBP)",
        "39O.00",
        "It holds “O”, and is not a plain amount in GBP.",
        "If “O” was meant as a digit, write 390.00.",
      ],
      ["10", "4 Renewal", "2026-12-17", "It is not written dd/MM/yyyy.", "Write it as 17/12/2026 (dd/MM/yyyy)."],
    ]);
    expect(sent(upload)).toEqual([]);

    await button(page, "Import the 11 good rows").click();
    await page.getByRole("alert").filter({ hasText: "Choose the customer group first." }).waitFor();
    await page.getByRole("combobox", { name: "Into the customer group" }).selectOption("Motor renewals December");
    await button(page, "Import the 11 good rows").click();

    await heading(page, "11 rows imported").waitFor();
    await page.getByText("The service told of 10 new and 1 updated customers.").waitFor();
    expect(await found(page)).toHaveLength(3);
    expect(await buckets(page)).toEqual({
      Stored: "11",
      "Refused here": "3",
      "Refused by the service": "0",
      Uncertain: "0",
      "Not sent": "0",
    });
    const [body, ...more] = sent(upload);
    expect(more).toEqual([]);
    expect(body).toMatchObject({ workspace_id, customer_group_id });
    const { customers } = body as { customers: object[] };
    expect(customers).toHaveLength(11);
    expect(customers[0]).toEqual({
      first_name: "Freya",
      policy_number: "HM-205101",
      renewal_date: "03/12/2026",
      premium: 418.2,
      segment: "Loyal drivers",
    });

    await button(page, "See the call that did it").click();
    const panel = page.getByRole("complementary");
    await panel.getByText(upload).first().waitFor();
    await panel.getByText("/w/ws_2f6c1d/import").first().waitFor();
    expect(await violations()).toEqual([]);
  });

  test("in a workspace with other fields the example leads to the one that it is made for", async ({ page, open }) => {
    await open("/w/ws_b70e42/import");
    await page.getByText("The example is made for the fields of Harbour Mutual UK").waitFor();
    await page.getByRole("link", { name: "Import in Harbour Mutual UK" }).click();
    await button(page, "Try the example with three mistakes").waitFor();
    expect(new URL(page.url()).pathname).toBe(path);
  });

  test("the customers of the group are one step away", async ({ page, open }) => {
    await open(pathToGroup);
    await checkFile(page, goodRows(2));
    await button(page, "Import 2 rows").click();
    await page.getByRole("link", { name: "See the customers of the group" }).click();
    await page.waitForURL(`**/w/${workspace_id}/groups/${customer_group_id}`);
  });
});

describeInChromium("the steps", () => {
  test("have no accessibility violation in either theme, and fit 360 pixels", async ({
    page,
    open,
    console: { sandbox },
    violations,
  }) => {
    const look = async () => {
      const all: string[] = [];
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        // Colours change over a frame.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        all.push(...(await violations()));
      }
      return { violations: all, width: await widthOf(page) };
    };
    const clean = { violations: [], width: 360 };
    await open(pathToGroup, { width: 360 });
    await heading(page, "Choose a file").waitFor();
    expect(await look()).toEqual(clean);
    await button(page, "Try the example with three mistakes").click();
    await heading(page, "Match the columns").waitFor();
    expect(await look()).toEqual(clean);
    await button(page, "Check the file").click();
    await findings(page).getByRole("row").nth(3).waitFor();
    expect(await look()).toEqual(clean);

    sandbox.faults.add({ kind: "reset", operation: upload, count: 1 });
    await button(page, "Import the 11 good rows").click();
    await heading(page, "11 rows may be stored").waitFor();
    expect(await look()).toEqual(clean);
    await button(page, "Leave them and go on").click();
    await heading(page, "No row was stored").waitFor();
    expect(await look()).toEqual(clean);
  }, 90_000);

  test("are read out as they are seen", async ({ page, open }) => {
    await open(pathToGroup);
    await heading(page, "Choose a file").waitFor();
    await page.getByRole("option", { name: "Motor renewals December", selected: true }).waitFor({ state: "attached" });
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("aria/import.file.yaml");
    await button(page, "Try the example with three mistakes").click();
    await heading(page, "Match the columns").waitFor();
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("aria/import.columns.yaml");
    await button(page, "Check the file").click();
    await findings(page).getByRole("row").nth(3).waitFor();
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("aria/import.check.yaml");
    await button(page, "Import the 11 good rows").click();
    await findings(page).getByRole("row").nth(3).waitFor();
    await heading(page, "11 rows imported").waitFor();
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("aria/import.result.yaml");
  });

  test("go by keyboard alone, and the focus is on the heading of each", async ({ page, open, sent }) => {
    await open(pathToGroup);
    await button(page, "Try the example with three mistakes").focus();
    await page.keyboard.press("Enter");
    await isFocused(heading(page, "Match the columns"));
    await page.keyboard.press("Tab");
    await isFocused(page.getByRole("region", { name: "Columns of the file" }));
    await page.keyboard.press("Tab");
    await isFocused(field(page, "First name"));
    await field(page, "E-mail").focus();
    await page.keyboard.type("fax");
    await page.getByText("You chose it.").waitFor();
    await button(page, "Check the file").focus();
    await page.keyboard.press("Enter");
    await isFocused(heading(page, "3 rows with a mistake"));
    await button(page, "Import the 11 good rows").focus();
    await page.keyboard.press("Enter");
    await isFocused(heading(page, "11 rows imported"));
    expect((sent(upload)[0] as { customers: object[] }).customers[0]).toMatchObject({
      fax_number: "freya.ashdown@example.com",
    });
    await button(page, "Import another file").focus();
    await page.keyboard.press("Enter");
    await isFocused(heading(page, "Choose a file"));
  });

  test("the control for a file is reached by keyboard, and shows where the focus is", async ({ page, open }) => {
    await open(path);
    await chooser(page).focus();
    await isFocused(chooser(page));
    const opened = page.waitForEvent("filechooser");
    await page.keyboard.press("Enter");
    await (await opened).setFiles(goodRows(1));
    await isFocused(heading(page, "Match the columns"));
  });

  test("a file can be dropped", async ({ page, open }) => {
    await open(path);
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["Policy no.\nHM-1\n"], "dropped.csv"));
      return transfer;
    });
    await page.getByText("Drop a CSV file here").dispatchEvent("drop", { dataTransfer: data });
    await page.getByText("dropped.csv has 1 column").waitFor();
  });

  test("a group is created on the way", async ({ page, open, sent }) => {
    await open(path);
    await checkFile(page, goodRows(1));
    await button(page, "New group").click();
    await page.getByRole("textbox", { name: "Name" }).fill("Renewals by hand");
    await button(page, "Create group").click();
    await page.getByRole("option", { name: "Renewals by hand", selected: true }).waitFor({ state: "attached" });
    await button(page, "Import 1 row").click();
    await heading(page, "1 row imported").waitFor();
    const [body] = sent(upload) as { customer_group_id: string }[];
    expect(body?.customer_group_id).toMatch(/^cg_/);
    expect(body?.customer_group_id).not.toBe(customer_group_id);
  });
});

describeInChromium("columns", () => {
  test("two columns never go into one field, and the choice is remembered for a file with the same columns", async ({
    page,
    open,
  }) => {
    await open(pathToGroup);
    await chooser(page).setInputFiles(csvFile("Name,Policy no.,Note", "Freya,HM-1,x"));
    await field(page, "Note").selectOption("policy_number");
    await page
      .getByRole("status")
      .filter({ hasText: "policy_number now comes from column 3; column 2 is left out." })
      .waitFor();
    expect(await field(page, "Policy no.").inputValue()).toBe("");
    await field(page, "Name").selectOption("first_name");
    await button(page, "Check the file").click();
    await heading(page, "No mistakes found").waitFor();
    await button(page, "Choose another file").click();
    await chooser(page).setInputFiles(csvFile("Name,Policy no.,Note", "Callum,HM-2,y"));
    await field(page, "Note").waitFor();
    expect(await field(page, "Note").inputValue()).toBe("policy_number");
    expect(await field(page, "Name").inputValue()).toBe("first_name");
  });

  test("at least one column has to go somewhere", async ({ page, open }) => {
    await open(path);
    await chooser(page).setInputFiles(csvFile("Colour", "red"));
    await page.getByRole("alert").filter({ hasText: "Choose a profile field for at least one column." }).waitFor();
    expect(await button(page, "Check the file").isDisabled()).toBe(true);
  });
});

describeInChromium("the refused rows", () => {
  test("are a file that can be mended and imported again", async ({ page, open, sent }) => {
    await open(pathToGroup);
    await button(page, "Try the example with three mistakes").click();
    await button(page, "Check the file").click();
    await findings(page).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "Download the 3 refused rows").click(),
    ]);
    expect(download.suggestedFilename()).toBe("customers-with-3-mistakes-refused.csv");
    const text = await textOf(download);
    expect(text.split("\r\n")[0]).toBe("\ufeffline,reason,First name,Policy no.,E-mail,Renewal,Premium (GBP),Segment");
    const mended = text
      .replace(",31/02/2027,", ",28/02/2027,")
      .replace(",39O.00,", ",390.00,")
      .replace(",2026-12-17,", ",17/12/2026,");

    await button(page, "Choose another file").click();
    await chooser(page).setInputFiles({
      name: download.suggestedFilename(),
      mimeType: "text/csv",
      buffer: Buffer.from(mended),
    });
    await page.getByText("This is a file of refused rows").waitFor();
    await button(page, "Check the file").click();
    await button(page, "Import 3 rows").click();
    await heading(page, "3 rows imported").waitFor();
    expect(sent(upload)).toEqual([
      {
        workspace_id,
        customer_group_id,
        customers: [
          {
            first_name: "Zoë",
            policy_number: "HM-205103",
            renewal_date: "28/02/2027",
            premium: 402.75,
            segment: "Loyal drivers",
          },
          {
            first_name: "Priya",
            policy_number: "HM-205104",
            renewal_date: "11/12/2026",
            premium: 390,
            segment: "First-time drivers",
          },
          {
            first_name: "Seren",
            policy_number: "HM-205108",
            renewal_date: "17/12/2026",
            premium: 394.6,
            segment: "Loyal drivers",
          },
        ],
      },
    ]);
  });

  test("that only the service finds are told with line and column, and the others go in", async ({ page, open }) => {
    await open(pathToGroup);
    const { origin } = new URL(page.url());
    await checkFile(page, csvFile("Policy no.,Fax", "HM-1,", "HM-2,01632", "HM-3,"));
    // Somebody deletes the field in between.
    await page.request.post(`${origin}/api/operations/deleteProfileFields`, {
      data: { workspace_id, field_ids: ["fld_0c88d2"] },
      headers: { "x-console": "1" },
    });
    await button(page, "Import 3 rows").click();
    await heading(page, "2 rows imported").waitFor();
    expect(await found(page)).toEqual([
      ["3", "2 Fax", "01632", "Service fax_number is not a profile field of this workspace.", expect.any(String)],
    ]);
    expect(await buckets(page)).toMatchObject({ Stored: "2", "Refused by the service": "1" });
  });
});

describeInChromium("pause, go on, cancel", () => {
  test("nothing is sent while it is paused, and every row is sent once", async ({
    page,
    open,
    sent,
    console: { sandbox },
  }) => {
    await open(pathToGroup);
    await checkFile(page, goodRows(1_200));
    sandbox.faults.add({ kind: "latency", ms: 2_000, operation: upload, count: 1 });
    await button(page, "Import 1,200 rows").click();
    await button(page, "Pause").click();
    await page.getByRole("status").filter({ hasText: "Paused. Nothing is sent until you go on." }).waitFor();
    expect(sent(upload)).toHaveLength(1);
    await button(page, "Go on").click();
    await heading(page, "1,200 rows imported").waitFor();
    expect(sent(upload)).toEqual([
      { workspace_id, customer_group_id, customers: customersOf(500) },
      { workspace_id, customer_group_id, customers: customersOf(500, 500) },
      { workspace_id, customer_group_id, customers: customersOf(200, 1_000) },
    ]);
  });

  test("a cancelled import waits for the call under way, and says what was not sent", async ({
    page,
    open,
    sent,
    console: { sandbox },
  }) => {
    await open(pathToGroup);
    await checkFile(page, goodRows(1_200));
    sandbox.faults.add({ kind: "latency", ms: 2_000, operation: upload, count: 1 });
    await button(page, "Import 1,200 rows").click();
    await button(page, "Cancel the import").click();
    await heading(page, "The import was cancelled").waitFor();
    expect(sent(upload)).toHaveLength(1);
    expect(await buckets(page)).toMatchObject({ Stored: "500", Uncertain: "0", "Not sent": "700" });
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Download 700 rows").click()]);
    expect((await textOf(download)).trim().split("\r\n")).toHaveLength(701);
  });

  test("a call that is not waited for leaves its rows uncertain", async ({ page, open, console: { sandbox } }) => {
    await open(pathToGroup);
    await checkFile(page, goodRows(600));
    sandbox.faults.add({ kind: "latency", ms: 20_000, operation: upload, count: 1 });
    await button(page, "Import 600 rows").click();
    await button(page, "Cancel the import").click();
    await button(page, "Do not wait for the answer").click();
    await heading(page, "The import was cancelled").waitFor();
    expect(await buckets(page)).toMatchObject({ Stored: "0", Uncertain: "500", "Not sent": "100" });
  });

  test("leaving is asked about, and the same file goes on where it was", async ({
    page,
    open,
    sent,
    console: { sandbox },
  }) => {
    const file = await onDisk("customers.csv", goodRows(1_200).buffer);
    await open(pathToGroup);
    await checkFile(page, file);
    sandbox.faults.add({ kind: "latency", ms: 2_000, operation: upload, after: 1, count: 1 });
    await button(page, "Import 1,200 rows").click();
    await expect.poll(() => sent(upload).length).toBe(2);
    await button(page, "Pause").click();
    await page.getByRole("status").filter({ hasText: "Paused." }).waitFor();
    const question = page.getByRole("alertdialog", { name: "Leave the import?" });
    await page.getByRole("link", { name: "Customer groups" }).click();
    await question.getByRole("button", { name: "Stay" }).click();
    await page.getByRole("link", { name: "Customer groups" }).click();
    await question.getByRole("button", { name: "Leave" }).click();
    await heading(page, "Customer groups").waitFor();

    await page.getByRole("link", { name: "Import", exact: true }).click();
    await page.getByText("An import of customers.csv has not ended").waitFor();
    await page.getByText("1,000 rows of 1,200 have been dealt with.").waitFor();
    await chooser(page).setInputFiles(file);
    await button(page, "Go on after line 1001").click();
    await button(page, "Go on with the import").click();
    await heading(page, "1,200 rows imported").waitFor();
    expect((sent(upload) as { customers: object[] }[]).map(({ customers }) => customers)).toEqual([
      customersOf(500),
      customersOf(500, 500),
      customersOf(200, 1_000),
    ]);
    await button(page, "Import another file").click();
    expect(await page.getByText("has not ended").count()).toBe(0);
  });

  test("a page that was closed within a call asks about its rows", async ({
    page,
    open,
    sent,
    console: { sandbox },
  }) => {
    const file = await onDisk("customers.csv", goodRows(1_200).buffer);
    await open(pathToGroup);
    await checkFile(page, file);
    sandbox.faults.add({ kind: "latency", ms: 20_000, operation: upload, after: 1, count: 1 });
    await button(page, "Import 1,200 rows").click();
    await expect.poll(() => sent(upload).length).toBe(2);
    const questions: string[] = [];
    page.on("dialog", (dialog) => {
      questions.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(questions).toEqual(["beforeunload"]);
    await chooser(page).setInputFiles(file);
    await page.getByText("Lines 502 to 1001 were under way").waitFor();
    await button(page, "Go on, and send these rows again").click();
    await button(page, "Go on with the import").click();
    await heading(page, "1,200 rows imported").waitFor();
    // The rows had arrived, so they are customers that are there already.
    await page.getByText("The service told of 700 new and 500 updated customers.").waitFor();
    const kept = await page.evaluate(() => JSON.stringify(localStorage));
    expect(kept).not.toContain("HM-9");
  });
});

describeInChromium("when a call fails, nothing is lost", () => {
  test("too many requests: it goes on from the line where it stopped", async ({
    page,
    open,
    sent,
    console: { sandbox },
  }) => {
    await open(pathToGroup);
    await checkFile(page, goodRows(1_200));
    sandbox.faults.add({ kind: "rate-limit", retryAfter: 60, operation: upload, after: 1, count: 1 });
    await button(page, "Import 1,200 rows").click();
    const notice = page.getByRole("alert").filter({ hasText: "A call was refused" });
    await notice.getByText("Nothing of the call with lines 502 to 1001 was stored").waitFor();
    await notice.getByText("The service asks to wait 60 s.").waitFor();
    await isFocused(notice);
    await button(page, "Go on from line 502").click();
    await heading(page, "1,200 rows imported").waitFor();
    expect((sent(upload) as { customers: object[] }[]).map(({ customers }) => customers)).toEqual([
      customersOf(500),
      customersOf(500, 500),
      customersOf(500, 500),
      customersOf(200, 1_000),
    ]);
    await page.getByText("The service told of 1,200 new and 0 updated customers.").waitFor();
  });

  test("a connection that broke after the work: sent again, the customers are updated and none is doubled", async ({
    page,
    open,
    console: { sandbox },
  }) => {
    await open(pathToGroup);
    await checkFile(page, goodRows(600));
    sandbox.faults.add({ kind: "reset", at: "before-headers", done: true, operation: upload, count: 1 });
    await button(page, "Import 600 rows").click();
    await heading(page, "500 rows may be stored").waitFor();
    await button(page, "Send these rows again").click();
    await heading(page, "600 rows imported").waitFor();
    await page.getByText("The service told of 100 new and 500 updated customers.").waitFor();
  });

  test("or they are left, and the result says that they are uncertain", async ({
    page,
    open,
    console: { sandbox },
  }) => {
    await open(pathToGroup);
    await checkFile(page, goodRows(600));
    sandbox.faults.add({ kind: "reset", operation: upload, count: 1 });
    await button(page, "Import 600 rows").click();
    await button(page, "Leave them and go on").click();
    await heading(page, "100 rows imported").waitFor();
    expect(await buckets(page)).toMatchObject({ Stored: "100", Uncertain: "500" });
  });

  test("a token that has ended is renewed, and nothing is asked", async ({ page, open, console: { sandbox } }) => {
    await open(pathToGroup);
    await checkFile(page, goodRows(600));
    sandbox.faults.add({ kind: "token", is: "expired", operation: upload, count: 1 });
    await button(page, "Import 600 rows").click();
    await heading(page, "600 rows imported").waitFor();
  });

  test("each failure says what it means for the rows, and they can be sent again", async ({
    page,
    open,
    console,
    violations,
  }) => {
    await open(pathToGroup);
    const refusedCall = "Nothing of the call with lines 2 to 4 was stored";
    const unanswered = "The call with lines 2 to 4 may have arrived.";
    const outcomes = new Map([
      ["500", { says: unanswered, goOn: "Send these rows again" }],
      ["a connection that is reset", { says: unanswered, goOn: "Send these rows again" }],
    ]);
    for (const { name, fault, message } of failures) {
      const { says, goOn } = outcomes.get(name) ?? { says: refusedCall, goOn: "Go on from line 2" };
      const { id } = console.sandbox.faults.add({ ...fault, operation: upload });
      await checkFile(page, goodRows(3));
      await button(page, "Import 3 rows").click();
      const alert = page.getByRole("alert").filter({ hasText: message });
      await alert.getByText(says).waitFor();
      expect(await violations(), name).toEqual([]);
      console.sandbox.faults.remove(id);
      await alert.getByRole("button", { name: goOn }).click();
      await heading(page, "3 rows imported").waitFor();
      await button(page, "Import another file").click();
    }
  }, 90_000);

  test("numbers of the service that do not add up are told", async ({ page, open, console: { sandbox } }) => {
    await open(pathToGroup);
    await checkFile(page, goodRows(5));
    sandbox.faults.add({
      kind: "answer",
      status: 200,
      body: { status: "completed", received: 3, created: 2, updated: 1, refused: 0, findings: [] },
      operation: upload,
      count: 1,
    });
    await button(page, "Import 5 rows").click();
    await page.getByText("The service spoke of 3 rows, and 5 were sent.").waitFor();
  });
});

describeInChromium("states of the screen", () => {
  test("each failure to read the fields says what to do, and can be tried again", async ({
    page,
    open,
    console,
    violations,
  }) => {
    await open(path);
    for (const { name, fault, message, hint } of failures) {
      const { id } = console.sandbox.faults.add({ ...fault, operation: "listProfileFields" });
      await page.reload();
      const alert = page.getByRole("alert").filter({ hasText: "Profile fields could not be loaded" });
      await alert.getByText(message).first().waitFor();
      await alert.getByText(hint).waitFor();
      expect(await violations(), name).toEqual([]);
      console.sandbox.faults.remove(id);
      await alert.getByRole("button", { name: "Try again" }).click();
      await heading(page, "Choose a file").waitFor();
    }
  }, 90_000);

  test("a file that cannot be read says where and what to do, and another can be chosen", async ({
    page,
    open,
    violations,
  }) => {
    await open(path);
    await chooser(page).setInputFiles({ ...csvFile(), buffer: Buffer.from("first_name\nZo\u00eb\n", "latin1") });
    const notice = page.getByRole("alert").filter({ hasText: "customers.csv cannot be read" });
    await notice.getByText("Line 2: The file is not UTF-8 text").waitFor();
    await isFocused(notice);
    expect(await violations()).toEqual([]);
    await chooser(page).setInputFiles(csvFile("first_name", '"Zoë'));
    await notice.getByText("The quote that opens on line 2 is never closed.").waitFor();
    await chooser(page).setInputFiles(csvFile("first_name", "Zoë"));
    await isFocused(heading(page, "Match the columns"));
  });

  test("a workspace without fields says what to do first", async ({ page, open, console: { sandbox }, violations }) => {
    sandbox.faults.add({ kind: "answer", status: 200, body: [], operation: "listProfileFields" });
    await open(path);
    await heading(page, "This workspace has no profile fields yet").waitFor();
    await page.getByRole("link", { name: "Go to profile fields" }).waitFor();
    expect(await violations()).toEqual([]);
  });

  test("a workspace without groups offers to create the first", async ({ page, open, console: { sandbox } }) => {
    sandbox.faults.add({ kind: "answer", status: 200, body: [], operation: "listCustomerGroups" });
    await open(path);
    await page.getByText("This workspace has no group yet. Create the first one.").waitFor();
  });

  test("loading is told", async ({ page, open, console: { sandbox } }) => {
    sandbox.faults.add({ kind: "latency", ms: 1_500, operation: "listProfileFields", count: 1 });
    await open(path);
    await page.getByRole("status").filter({ hasText: "Loading: Profile fields." }).waitFor();
    await heading(page, "Choose a file").waitFor();
  });

  test("very long names and ten thousand findings, a page at a time", async ({ page, open, violations }) => {
    const long = `Premium ${"of a very long name ".repeat(20)}`;
    const lines = Array.from({ length: 10_000 }, (_, index) => `HM-${index},${"wrong".repeat(100)}`);
    await open(pathToGroup, { width: 360 });
    await chooser(page).setInputFiles({
      ...csvFile(`Policy no.,${long}`, ...lines),
      name: `${"very long ".repeat(20)}.csv`,
    });
    await heading(page, "Match the columns").waitFor();
    expect(await widthOf(page)).toBe(360);
    await button(page, "Check the file").click();
    await heading(page, "None of 10,000 rows can be imported").waitFor();
    await page.getByRole("status").filter({ hasText: "1 to 50 of 10,000" }).waitFor();
    expect(await widthOf(page)).toBe(360);
    await button(page, "Next").click();
    await page.getByRole("status").filter({ hasText: "51 to 100 of 10,000" }).waitFor();
    expect((await found(page))[0]?.[0]).toBe("52");
    expect(await violations()).toEqual([]);
  }, 90_000);
});

describeInChromium("a file of 100,000 rows", () => {
  test("leaves the page free: no task of the main thread takes longer than 100 ms", async ({
    browser,
    page,
    open,
    sent,
  }) => {
    const file = await onDisk("customers.csv", goodRows(100_000).buffer);
    await open(pathToGroup);
    await heading(page, "Choose a file").waitFor();
    const longest = await longestTask(browser, page, async () => {
      await checkFile(page, file);
      await button(page, "Import 100,000 rows").click();
      await heading(page, "100,000 rows imported").waitFor({ timeout: 150_000 });
    });
    expect(longest).toBeGreaterThan(1);
    expect(longest).toBeLessThanOrEqual(100);
    expect(sent(upload)).toHaveLength(200);
    expect(await buckets(page)).toMatchObject({ Stored: "100,000", "Refused here": "0" });
  }, 180_000);
});
