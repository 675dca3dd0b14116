import {
  buckets,
  checkFile,
  chooser,
  csvFile,
  customer_group_id,
  customersOf,
  field,
  findings,
  found,
  goodRows,
  heading,
  onDisk,
  path,
  pathToGroup,
  textOf,
  upload,
  workspace_id,
} from "../import-page.ts";
import { describeInChromium, expect, test } from "../page.ts";
import { button, expectEachFailure, isFocused, widthOf } from "../screen.ts";

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
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("../aria/import.file.yaml");
    await button(page, "Try the example with three mistakes").click();
    await heading(page, "Match the columns").waitFor();
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("../aria/import.columns.yaml");
    await button(page, "Check the file").click();
    await findings(page).getByRole("row").nth(3).waitFor();
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("../aria/import.check.yaml");
    await button(page, "Import the 11 good rows").click();
    await findings(page).getByRole("row").nth(3).waitFor();
    await heading(page, "11 rows imported").waitFor();
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("../aria/import.result.yaml");
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

describeInChromium("pause, go on, cancel", () => {
  test("nothing is sent while it is paused, and every row is sent once", async ({
    page,
    open,
    sent,
    console: { sandbox },
    violations,
  }) => {
    await open(pathToGroup);
    await checkFile(page, goodRows(1_200));
    sandbox.faults.add({ kind: "latency", ms: 2_000, operation: upload, count: 1 });
    await button(page, "Import 1,200 rows").click();
    await button(page, "Pause").click();
    await page.getByRole("status").filter({ hasText: "Paused. Nothing is sent until you go on." }).waitFor();
    expect(sent(upload)).toHaveLength(1);
    expect(await violations()).toEqual([]);
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

describeInChromium("states of the screen", () => {
  test("each failure to read the fields says what to do, and can be tried again", async ({
    page,
    open,
    console,
    violations,
  }) => {
    await open(path);
    await expectEachFailure(
      { page, console, violations },
      {
        operation: "listProfileFields",
        title: "Profile fields could not be loaded",
        loaded: () => heading(page, "Choose a file").waitFor(),
      },
    );
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
