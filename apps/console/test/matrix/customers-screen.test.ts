import type { Page } from "playwright-core";
import { describeInChromium, expect, test } from "../page.ts";
import { button, expectEachFailure, isFocused, said, widthOf } from "../screen.ts";

const uk = "/w/ws_2f6c1d/groups";
const drivers = `${uk}/cg_81c0e2`;
const winBack = `${uk}/cg_5d7f30`;
const ireland = "/w/ws_b70e42/groups/cg_e47a10";
const winBackGroup = { workspace_id: "ws_2f6c1d", customer_group_id: "cg_5d7f30" };

const grid = (page: Page) => page.getByRole("grid", { name: "Customers" });
const cells = async (page: Page, id: string) => {
  const row = grid(page).getByRole("row").filter({ hasText: id });
  await row.waitFor();
  return row.getByRole("gridcell").allInnerTexts();
};
const box = (page: Page, id: string) => page.getByRole("checkbox", { name: `Select ${id}`, exact: true });
/** `aria-rowindex` of the row with the focus; the head is the first. */
const focusedRow = (page: Page) => page.evaluate(`document.activeElement?.closest("tr")?.ariaRowIndex`);
const copied = (page: Page) => page.evaluate<string>("navigator.clipboard.readText()");

describeInChromium("the customers of a group", () => {
  test("are told by id and date, and an encrypted profile as encrypted", async ({ page, open, sent, violations }) => {
    await open(drivers);
    await page.getByRole("heading", { name: "Motor renewals December", level: 1 }).waitFor();
    await said(page, "Page 1 of 1. 3 customers in all.");
    expect(await cells(page, "cus_0f31d8")).toEqual([
      "",
      expect.stringMatching(/^Encrypted, \d{3} characters$/),
      "2 Nov 2026, 08:30 UTC",
      "2 Nov 2026, 08:30 UTC",
      "Details",
    ]);
    expect(await grid(page).getAttribute("aria-rowcount")).toBe("4");
    await page.getByText("How to decrypt them, and how many customers a page holds, is unknown.").waitFor();
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("../aria/customers.filled.yaml");
    const group = { workspace_id: "ws_2f6c1d", customer_group_id: "cg_81c0e2" };
    expect(sent("countCustomerPages")).toEqual([group]);
    expect(sent("listCustomers")).toEqual([{ ...group, page: 1 }]);
    expect(await violations()).toEqual([]);
    await open(drivers, { theme: "dark" });
    await grid(page).waitFor();
    expect(await violations()).toEqual([]);
  });

  test("lead back to the groups, and to an import into the group", async ({ page, open }) => {
    await open(drivers);
    const assign = page.getByRole("link", { name: "Assign customers" });
    await assign.waitFor();
    expect(await assign.getAttribute("href")).toBe("/w/ws_2f6c1d/import?group=cg_81c0e2");
    const trail = page.getByRole("navigation", { name: "Breadcrumb" });
    expect(await trail.getByRole("listitem").allInnerTexts()).toEqual(["Customer groups", "Motor renewals December"]);
    await trail.getByRole("link", { name: "Customer groups" }).press("Enter");
    await isFocused(page.getByRole("heading", { name: "Customer groups", level: 1 }));
  });

  test("show all that is known of one, whose profile can be copied whole", async ({ page, open, violations }) => {
    await open(drivers);
    await button(page, "Details of cus_0f31d8").click();
    const dialog = page.getByRole("dialog", { name: "Customer cus_0f31d8" });
    await dialog.getByText("The API does not say how to decrypt it.").waitFor();
    expect(await violations()).toEqual([]);
    const told = Number((await dialog.getByText(/^Encrypted/).textContent())?.match(/\d+/)?.[0]);
    await dialog.getByRole("button", { name: "Copy profile" }).click();
    await dialog.getByRole("status").filter({ hasText: "Copied" }).waitFor();
    expect(await copied(page)).toMatch(/^[\w+/=]+$/);
    expect(await copied(page)).toHaveLength(told);
    await page.keyboard.press("Escape");
    await isFocused(button(page, "Details of cus_0f31d8"));
  });

  test("come page after page as one scrolls by keyboard, and the focus never gets lost", async ({
    page,
    open,
    sent,
    violations,
  }) => {
    await open(winBack);
    await said(page, "Page 1 of 24. 100 customers so far.");
    expect(await grid(page).getAttribute("aria-rowcount")).toBe("-1");
    const first = grid(page)
      .getByRole("row", { name: /^Select cus_/ })
      .first();
    const second = first.getByRole("checkbox");
    await second.focus();
    await page.keyboard.press("End");
    await said(page, "Page 2 of 24. 200 customers so far.");
    const rowOf = () => focusedRow(page);
    await expect.poll(rowOf).toBe("101");
    await page.keyboard.press("ArrowDown");
    await expect.poll(rowOf).toBe("102");
    await page.keyboard.press("End");
    await said(page, "Page 3 of 24. 300 customers so far.");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("PageUp");
    await expect.poll(rowOf).toBe("191");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(rowOf).toBe("191");
    await page.keyboard.press("Home");
    await expect.poll(rowOf).toBe("2");
    await page.keyboard.press("Shift+Tab");
    await isFocused(page.getByRole("checkbox", { name: "Select all 300 loaded customers" }));
    expect(sent("listCustomers").map((body) => (body as { page: number }).page)).toEqual([1, 2, 3]);
    expect(sent("countCustomerPages")).toHaveLength(1);
    expect(await grid(page).getByRole("row").count()).toBeLessThan(60);
    expect(await violations()).toEqual([]);
  });

  test("that stopped coming stay, and are gone on with from the page that failed", async ({
    page,
    open,
    sent,
    console,
    violations,
  }) => {
    const { id } = console.sandbox.faults.add({
      kind: "rate-limit",
      retryAfter: 60,
      operation: "listCustomers",
      after: 2,
    });
    await open(winBack);
    await button(page, "Load all").click();
    const alert = page.getByRole("alert");
    await alert.getByRole("heading", { name: "Page 3 could not be loaded" }).waitFor();
    await alert.getByText("Too many requests. Wait 60 s").waitFor();
    await page.getByText("Page 2 of 24. 200 customers so far.").first().waitFor();
    expect(await grid(page).getByRole("row").count()).toBeGreaterThan(10);
    expect(await violations()).toEqual([]);

    console.sandbox.faults.remove(id);
    await alert.getByRole("button", { name: "Go on with page 3" }).click();
    await said(page, "Page 3 of 24. 300 customers so far.");
    await isFocused(page.getByRole("region", { name: "Customers", exact: true }));
    await button(page, "Load all").click();
    await said(page, "Page 24 of 24. 2,400 customers in all.");
    expect(await button(page, "Load all").count()).toBe(0);
    const pages = sent("listCustomers").map((body) => (body as { page: number }).page);
    expect(pages).toEqual([1, 2, 3, ...Array.from({ length: 22 }, (_, place) => place + 3)]);
  });

  test("that are loaded all together can be stopped, and gone on with", async ({ page, open, console, sent }) => {
    console.sandbox.faults.add({ kind: "latency", ms: 150, operation: "listCustomers" });
    await open(winBack);
    await button(page, "Load all").press("Enter");
    await page.getByRole("progressbar", { name: "Loading all pages" }).waitFor();
    await isFocused(button(page, "Stop"));
    await page.keyboard.press("Enter");
    await isFocused(button(page, "Load all"));
    const stopped = sent("listCustomers").length;
    expect(stopped).toBeLessThan(24);
    await said(page, `Page ${stopped} of 24. ${stopped}00 customers so far.`);
    console.sandbox.faults.clear();
    await page.keyboard.press("Enter");
    await said(page, "Page 24 of 24. 2,400 customers in all.");
  });
});

describeInChromium("customers to delete", () => {
  test("are chosen by keyboard, counted, and deleted only after the number was typed", async ({
    page,
    open,
    sent,
    violations,
  }) => {
    await open(drivers);
    await box(page, "cus_0f31d8").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    expect(await box(page, "cus_0f31d9").isChecked()).toBe(true);
    await button(page, "Delete 2 customers").press("Enter");
    const confirm = page.getByRole("alertdialog", { name: "Delete 2 customers?" });
    await isFocused(confirm.getByRole("textbox", { name: "Type how many customers to confirm" }));
    await confirm.getByText("From Motor renewals December: cus_0f31d8, cus_0f31d9.").waitFor();
    expect(await confirm.getByRole("listitem").allInnerTexts()).toContainEqual(
      expect.stringMatching(/^inferred\s+All or nothing/),
    );
    expect(await violations()).toEqual([]);
    await page.keyboard.type("3");
    await page.keyboard.press("Enter");
    await confirm.getByText("Type 2 to go on.").waitFor();
    expect(sent("deleteCustomers")).toEqual([]);

    await confirm.getByRole("textbox").fill("2");
    await page.keyboard.press("Enter");
    await said(page, "2 customers have been deleted.");
    await isFocused(page.getByRole("region", { name: "Customers", exact: true }));
    expect(sent("deleteCustomers")).toEqual([
      { workspace_id: "ws_2f6c1d", customer_group_id: "cg_81c0e2", customer_ids: ["cus_0f31d8", "cus_0f31d9"] },
    ]);
    await said(page, "Page 1 of 1. 1 customer in all.");
    expect(await button(page, "Delete 2 customers").count()).toBe(0);
  });

  test("leave no gap: whoever moves up from a later page is seen", async ({ page, open, sent }) => {
    await open(winBack);
    await button(page, "Load all").click();
    await said(page, "2,400 customers in all.");
    const boxes = grid(page).getByRole("checkbox", { name: /^Select cus_/ });
    await boxes.first().focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Space");
    await button(page, "Delete 1 customer").click();
    await page.getByRole("textbox", { name: "Type how many customers to confirm" }).fill("1");
    await page.keyboard.press("Enter");
    await said(page, "Page 24 of 24. 2,399 customers in all.");
    // Only the last page was touched.
    expect(sent("listCustomers").slice(24)).toEqual([{ ...winBackGroup, page: 24 }]);

    await boxes.first().focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Space");
    await button(page, "Delete 1 customer").click();
    await page.getByRole("textbox", { name: "Type how many customers to confirm" }).fill("1");
    await page.keyboard.press("Enter");
    await said(page, "Page 1 of 24. 100 customers so far.");
    await button(page, "Load all").click();
    await said(page, "Page 24 of 24. 2,398 customers in all.");
  });

  test("stay chosen when it fails, and the reason is told", async ({ page, open, console }) => {
    console.sandbox.faults.add({ kind: "answer", status: 400, operation: "deleteCustomers" });
    await open(drivers);
    await page.getByRole("checkbox", { name: "Select all 3 loaded customers" }).check();
    await button(page, "Delete 3 customers").click();
    const confirm = page.getByRole("alertdialog");
    await confirm.getByRole("textbox").fill("3");
    await confirm.getByRole("button", { name: "Delete 3 customers" }).click();
    await confirm.getByRole("alert").getByText("The request cannot be carried out.").waitFor();
    await confirm.getByRole("button", { name: "Cancel" }).click();
    await isFocused(button(page, "Delete 3 customers"));
    expect(await box(page, "cus_0f31d8").isChecked()).toBe(true);
  });
});

describeInChromium("the page of customers", () => {
  test("says that it is loading", async ({ page, open, console, violations }) => {
    console.sandbox.faults.add({ kind: "latency", ms: 1_500, operation: "countCustomerPages" });
    await open(drivers);
    await said(page, "Loading: Customers.");
    expect(await violations()).toEqual([]);
    await grid(page).waitFor();
  });

  test("of an empty group offers to assign customers", async ({ page, open, violations }) => {
    await open(`${uk}/cg_a3d511`);
    await page.getByRole("heading", { name: "No customers yet" }).waitFor();
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("../aria/customers.empty.yaml");
    expect(await violations()).toEqual([]);
  });

  test("of a group that is not there says so, and asks for nothing more", async ({ page, open, sent, violations }) => {
    await open(`${uk}/cg_nowhere`);
    await page.getByRole("heading", { name: "There is no such group" }).waitFor();
    expect(sent("countCustomerPages")).toEqual([]);
    expect(await violations()).toEqual([]);
    await page.getByRole("link", { name: "All customer groups" }).click();
    await page.getByRole("table", { name: "Groups of this workspace" }).waitFor();
  });

  test("that could not be loaded says why for each reason, and can be loaded again", async ({
    page,
    open,
    console,
    violations,
  }) => {
    await open(drivers);
    await expectEachFailure(
      { page, console, violations },
      { operation: "listCustomers", title: "The customers could not be loaded", loaded: () => grid(page).waitFor() },
    );
  });

  test("shows the customers also when the name of the group cannot be had", async ({ page, open, console }) => {
    console.sandbox.faults.add({ kind: "answer", status: 403, example: "refused", operation: "listCustomerGroups" });
    await open(drivers);
    await page.getByRole("alert").getByText("The name of the group could not be loaded").waitFor();
    await page.getByRole("heading", { name: "cg_81c0e2", level: 1 }).waitFor();
    await grid(page).waitFor();
  });

  test("holds profiles that are readable, missing or very long, and customers without an id, at any width", async ({
    page,
    open,
    console,
    violations,
  }) => {
    const body = [
      { customer_id: "cus_json", profile: '{"first_name":"Amira"}' },
      { customer_id: "cus_object", profile: { first_name: "Jonas" } },
      { customer_id: "cus_long", profile: "c2FtcGxl".repeat(500), created_at: "long ago ".repeat(30) },
      { customer_id: `cus_${"0".repeat(200)}`, profile: null },
      {},
    ];
    console.sandbox.faults.add({ kind: "answer", status: 200, body, operation: "listCustomers" });
    await open(drivers, { width: 1600 });
    expect((await cells(page, "cus_json"))[1]).toBe('{"first_name":"Amira"}');
    expect((await cells(page, "cus_object"))[1]).toBe('{"first_name":"Jonas"}');
    expect((await cells(page, "cus_long"))[1]).toBe("Encrypted, 4,000 characters");
    expect((await cells(page, "cus_000"))[1]).toBe("–");
    expect(await page.getByRole("checkbox", { name: "Select customer 5" }).isDisabled()).toBe(true);
    expect(await widthOf(page)).toBe(1600);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await widthOf(page)).toBe(360);
    expect(await violations()).toEqual([]);
    await button(page, "Details of cus_object").click();
    await page.getByRole("dialog").getByText('"first_name": "Jonas"').waitFor();
  });
});

describeInChromium("a hundred thousand customers", () => {
  test("come by a thousand pages, of which the first is drawn at once", async ({ page, open }) => {
    await open(ireland);
    await said(page, "Page 1 of 1,000. 100 customers so far.");
    await button(page, "Load all").click();
    await page
      .getByText(/^Page [2-9] of 1,000/)
      .first()
      .waitFor();
    await button(page, "Stop").click();
    await button(page, "Load all").waitFor();
  });

  test("are there with few of them drawn, all within reach of the keyboard, and the page stays quick", async ({
    page,
    open,
    console: { sandbox },
  }) => {
    // In two pages, as the sandbox takes its time to encrypt so many.
    const body = Array.from({ length: 50_000 }, (_, place) => ({ customer_id: `cus_${place}`, profile: "c2FtcGxl" }));
    sandbox.faults.add({ kind: "answer", status: 200, body: { pages: 2 }, operation: "countCustomerPages" });
    sandbox.faults.add({ kind: "answer", status: 200, body, operation: "listCustomers" });
    await page.addInitScript(`
      globalThis.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      }).observe({ type: "longtask" });
    `);
    await open(ireland);
    await button(page, "Load all").click();
    await said(page, "Page 2 of 2. 100,000 customers in all.");
    expect(await grid(page).getAttribute("aria-rowcount")).toBe("100001");
    await box(page, "cus_0").first().focus();
    await page.keyboard.press("End");
    await expect.poll(() => focusedRow(page)).toBe("100001");
    expect(await grid(page).getByRole("row").count()).toBeLessThan(60);
    // Drawing them all takes many seconds; on a busy machine a task of some milliseconds takes much longer too.
    expect(await page.evaluate("longest")).toBeLessThan(1_000);
  });
});
