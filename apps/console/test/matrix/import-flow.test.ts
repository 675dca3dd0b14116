import { failures } from "../failures.ts";
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
import { longestTask } from "../longest-task.ts";
import { describeInChromium, expect, test } from "../page.ts";
import { button, isFocused } from "../screen.ts";

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
