import type { Page } from "playwright-core";
import { failures } from "../failures.ts";
import { describeInChromium, expect, test } from "../page.ts";
import { button, expectEachFailure, isFocused, said, widthOf } from "../screen.ts";

const path = "/w/ws_2f6c1d/groups";
const workspace_id = "ws_2f6c1d";

const table = (page: Page) => page.getByRole("table", { name: "Groups of this workspace" });
const names = async (page: Page) => {
  await table(page).waitFor();
  return table(page).getByRole("rowheader").allInnerTexts();
};
const dialog = (page: Page, name: string) => page.getByRole("dialog", { name });
const nameNewGroup = async (page: Page, name: string) => {
  await button(page, "New group").click();
  await dialog(page, "New customer group").getByRole("textbox", { name: "Name" }).fill(name);
};

describeInChromium("the customer groups of a workspace", () => {
  test("are told by name, with id, and who made and changed them when", async ({ page, open, sent, violations }) => {
    await open(path);
    expect(await names(page)).toEqual([
      "Home insurance win-back",
      "Motor renewals December",
      "New policyholders",
      "Newsletter readers 2024",
    ]);
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("../aria/groups.filled.yaml");
    expect(sent("listCustomerGroups")).toEqual([{ workspace_id }]);
    expect(await violations()).toEqual([]);
    await open(path, { theme: "dark" });
    await names(page);
    expect(await violations()).toEqual([]);
  });

  test("can be searched and sorted", async ({ page, open }) => {
    await open(path);
    await table(page).getByRole("button", { name: "Created" }).click();
    expect((await names(page))[0]).toBe("Newsletter readers 2024");
    await page.getByRole("searchbox", { name: "Search groups" }).fill("cg_81c0e2");
    expect(await names(page)).toEqual(["Motor renewals December"]);
  });

  test("lead to their customers, and to an import with the group chosen", async ({ page, open, console }) => {
    await open(path);
    const assign = page.getByRole("link", { name: "Assign customers to New policyholders" });
    expect(await assign.getAttribute("href")).toBe("/w/ws_2f6c1d/import?group=cg_c94b16");
    await page.getByRole("link", { name: "New policyholders", exact: true }).click();
    await page.getByRole("heading", { name: "New policyholders" }).waitFor();
    expect(page.url()).toBe(`${console.url}/w/ws_2f6c1d/groups/cg_c94b16`);
  });

  test("count their pages when asked, and the page says what a page is not", async ({ page, open, sent, console }) => {
    await open(path);
    await page.getByText("how many customers a page holds is unknown").waitFor();
    expect(sent("countCustomerPages")).toEqual([]);

    await button(page, "Count pages of Home insurance win-back").click();
    await said(page, "Home insurance win-back: 24 pages of customers");
    await isFocused(button(page, "Count pages of Home insurance win-back"));
    await button(page, "Count pages of Newsletter readers 2024").click();
    await said(page, "Newsletter readers 2024: No page, so no customers");
    expect(sent("countCustomerPages")).toEqual([
      { workspace_id, customer_group_id: "cg_5d7f30" },
      { workspace_id, customer_group_id: "cg_a3d511" },
    ]);

    console.sandbox.faults.add({ kind: "rate-limit", retryAfter: 60, operation: "countCustomerPages", count: 1 });
    await button(page, "Count pages of New policyholders").click();
    await said(page, "New policyholders: 429");
    await button(page, "Count pages of New policyholders").click();
    await said(page, "New policyholders: 4 pages of customers");
  });
});

describeInChromium("a new customer group", () => {
  test("is created by keyboard alone, said, and has the focus", async ({ page, open, sent, violations }) => {
    await open(path);
    await names(page);
    await button(page, "New group").focus();
    await page.keyboard.press("Enter");
    const name = dialog(page, "New customer group").getByRole("textbox", { name: "Name" });
    await isFocused(name);
    await page.keyboard.press("Enter");
    await dialog(page, "New customer group").getByText("Give the group a name").waitFor();
    expect(await violations()).toEqual([]);

    await page.keyboard.type("  Winter tyres ");
    await page.keyboard.press("Enter");
    await said(page, "Winter tyres has been created.");
    await isFocused(page.getByRole("link", { name: "Winter tyres", exact: true }));
    expect(sent("createCustomerGroup")).toEqual([{ workspace_id, group_name: "Winter tyres" }]);
    expect(await names(page)).toContain("Winter tyres");
  });

  test("is left by Escape, and the focus goes back to the button", async ({ page, open, sent }) => {
    await open(path);
    await nameNewGroup(page, "Never mind");
    await page.keyboard.press("Escape");
    await dialog(page, "New customer group").waitFor({ state: "detached" });
    await isFocused(button(page, "New group"));
    expect(sent("createCustomerGroup")).toEqual([]);
  });

  test("is one group, however often the button is pressed and whatever is pressed meanwhile", async ({
    page,
    open,
    sent,
    console,
  }) => {
    console.sandbox.faults.add({ kind: "latency", ms: 1_000, operation: "createCustomerGroup" });
    await open(path);
    await nameNewGroup(page, "Winter tyres");
    // Two presses before the first has been drawn.
    await page.evaluate(`{
      const { form } = document.activeElement;
      form.requestSubmit();
      form.requestSubmit();
    }`);
    await button(page, "Creating…").dblclick({ force: true });
    await page.keyboard.press("Escape");
    await said(page, "Winter tyres has been created.");
    expect(sent("createCustomerGroup")).toHaveLength(1);
    expect((await names(page)).filter((name) => name === "Winter tyres")).toHaveLength(1);
  });

  test("of a name that is there already is warned about, and not forbidden", async ({ page, open, sent }) => {
    await open(path);
    await names(page);
    await nameNewGroup(page, "new POLICYHOLDERS");
    await dialog(page, "New customer group").getByText("There is a group of this name already").waitFor();
    await button(page, "Create group").click();
    await said(page, "new POLICYHOLDERS has been created.");
    expect(sent("createCustomerGroup")).toHaveLength(1);
  });

  test("whose answer was lost is looked for before it is created again, and found", async ({
    page,
    open,
    sent,
    console,
    violations,
  }) => {
    console.sandbox.faults.add({ kind: "reset", done: true, operation: "createCustomerGroup", count: 1 });
    await open(path);
    await names(page);
    await nameNewGroup(page, "Winter tyres");
    await button(page, "Create group").click();
    const alert = page.getByRole("alert");
    await alert.getByRole("heading", { name: "The group may exist" }).waitFor();
    await alert.getByText("look before you do it again").waitFor();
    expect(await button(page, "Create group").count()).toBe(0);
    expect(await violations()).toEqual([]);
    await isFocused(button(page, "Look again"));

    await page.keyboard.press("Enter");
    await said(page, "The group is there");
    await button(page, "Done").click();
    await said(page, "Winter tyres has been created.");
    await isFocused(page.getByRole("link", { name: "Winter tyres", exact: true }));
    expect(sent("createCustomerGroup")).toHaveLength(1);
    expect((await names(page)).filter((name) => name === "Winter tyres")).toHaveLength(1);
  });

  test("that never arrived is looked for, not found, and only then created again", async ({
    page,
    open,
    sent,
    console,
  }) => {
    console.sandbox.faults.add({ kind: "reset", operation: "createCustomerGroup", count: 1 });
    await open(path);
    await names(page);
    await nameNewGroup(page, "Winter tyres");
    await button(page, "Create group").click();
    console.sandbox.faults.add({ kind: "rate-limit", retryAfter: 60, operation: "listCustomerGroups", count: 1 });
    await button(page, "Look again").click();
    await dialog(page, "New customer group").getByText("Too many requests. Wait 60 s").waitFor();
    await button(page, "Look again").click();
    await said(page, "No new group of this name is there");
    await button(page, "Create group").click();
    await said(page, "Winter tyres has been created.");
    expect(sent("createCustomerGroup")).toHaveLength(2);
    expect((await names(page)).filter((name) => name === "Winter tyres")).toHaveLength(1);
  });

  test("left in doubt is said to be in doubt", async ({ page, open, console }) => {
    console.sandbox.faults.add({ kind: "server-error", status: 500, operation: "createCustomerGroup", count: 1 });
    await open(path);
    await names(page);
    await nameNewGroup(page, "Winter tyres");
    await button(page, "Create group").click();
    await page.getByRole("alert").getByText("The group may exist").waitFor();
    await button(page, "Close").click();
    await said(page, "Winter tyres may have been created. The list has been read again.");
    await isFocused(button(page, "New group"));
  });

  test("that is refused says why for each reason, and can be tried again", async ({ page, open, sent, console }) => {
    const refusals = failures.filter(({ name }) => ["400", "401", "403", "429"].includes(name));
    await open(path);
    await names(page);
    await nameNewGroup(page, "Winter tyres");
    for (const { fault, message, hint } of refusals) {
      const { id } = console.sandbox.faults.add({ ...fault, operation: "createCustomerGroup" });
      await button(page, "Create group").click();
      const alert = page.getByRole("alert").filter({ hasText: message });
      await alert.getByText("The group was not created").waitFor();
      await alert.getByText(hint).waitFor();
      console.sandbox.faults.remove(id);
    }
    await button(page, "Create group").click();
    await said(page, "Winter tyres has been created.");
    expect(sent("createCustomerGroup")).toHaveLength(refusals.length + 1);
    expect((await names(page)).filter((name) => name === "Winter tyres")).toHaveLength(1);
  });
});

describeInChromium("a customer group", () => {
  test("is renamed by keyboard alone, and the focus goes back to its button", async ({
    page,
    open,
    sent,
    console,
    violations,
  }) => {
    await open(path);
    await button(page, "Rename New policyholders").focus();
    await page.keyboard.press("Enter");
    const name = dialog(page, "Rename New policyholders").getByRole("textbox", { name: "New name" });
    await isFocused(name);
    await page.keyboard.press("Enter");
    await page.getByText("The group has this name already.").waitFor();
    expect(await violations()).toEqual([]);

    const { id } = console.sandbox.faults.add({ kind: "answer", status: 400, operation: "updateCustomerGroup" });
    await name.fill("Zonal policyholders");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("The group was not renamed").waitFor();
    console.sandbox.faults.remove(id);
    await page.keyboard.press("Enter");
    await said(page, "New policyholders is now called Zonal policyholders.");
    await isFocused(button(page, "Rename Zonal policyholders"));
    expect(sent("updateCustomerGroup").at(-1)).toEqual({
      workspace_id,
      customer_group_id: "cg_c94b16",
      group_name: "Zonal policyholders",
    });
  });

  test("is deleted only after its name was typed, and what is known and unknown about that is said", async ({
    page,
    open,
    sent,
    violations,
  }) => {
    await open(path);
    await button(page, "Delete New policyholders").focus();
    await page.keyboard.press("Enter");
    const confirm = page.getByRole("alertdialog", { name: "Delete New policyholders?" });
    await isFocused(confirm.getByRole("textbox", { name: "Type the name to confirm" }));
    expect(await confirm.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringMatching(/^documented\s+The group is deleted for good\./),
      expect.stringMatching(/^unknown\s+What happens to its customers, and to campaigns/),
    ]);
    expect(await violations()).toEqual([]);

    await page.keyboard.type("Home insurance win-back");
    await page.keyboard.press("Enter");
    await confirm.getByText("Type New policyholders to go on.").waitFor();
    expect(sent("deleteCustomerGroup")).toEqual([]);

    await confirm.getByRole("textbox").fill("New policyholders");
    await page.keyboard.press("Enter");
    await said(page, "New policyholders has been deleted.");
    await isFocused(page.getByRole("region", { name: "Customer groups", exact: true }));
    expect(sent("deleteCustomerGroup")).toEqual([{ workspace_id, customer_group_id: "cg_c94b16" }]);
    expect(await names(page)).not.toContain("New policyholders");
  });

  test("that could not be deleted stays, with the reason", async ({ page, open, console }) => {
    console.sandbox.faults.add({ kind: "answer", status: 403, example: "refused", operation: "deleteCustomerGroup" });
    await open(path);
    await button(page, "Delete New policyholders").click();
    const confirm = page.getByRole("alertdialog");
    await confirm.getByRole("textbox").fill("New policyholders");
    await confirm.getByRole("button", { name: "Delete group" }).click();
    await confirm.getByRole("alert").getByText("You may lack the right to do this.").waitFor();
    await confirm.getByRole("button", { name: "Cancel" }).click();
    await isFocused(button(page, "Delete New policyholders"));
    expect(await names(page)).toContain("New policyholders");
  });
});

describeInChromium("the page of customer groups", () => {
  test("says that it is loading", async ({ page, open, console, violations }) => {
    console.sandbox.faults.add({ kind: "latency", ms: 1_500, operation: "listCustomerGroups" });
    await open(path);
    await said(page, "Loading: Customer groups.");
    expect(await violations()).toEqual([]);
    await names(page);
  });

  test("without a group offers to create the first", async ({ page, open, console, violations }) => {
    const { id } = console.sandbox.faults.add({
      kind: "answer",
      status: 200,
      example: "empty",
      operation: "listCustomerGroups",
    });
    await open(path);
    await page.getByRole("heading", { name: "No customer groups yet" }).waitFor();
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("../aria/groups.empty.yaml");
    expect(await violations()).toEqual([]);
    console.sandbox.faults.remove(id);
    await button(page, "Create the first group").click();
    await page.keyboard.type("Winter tyres");
    await page.keyboard.press("Enter");
    await isFocused(page.getByRole("link", { name: "Winter tyres", exact: true }));
  });

  test("that could not be loaded says why for each reason, and can be loaded again", async ({
    page,
    open,
    console,
    violations,
  }) => {
    await open(path);
    await expectEachFailure(
      { page, console, violations },
      { operation: "listCustomerGroups", title: "Customer groups could not be loaded", loaded: () => names(page) },
    );
  });

  test("holds very many groups, one with a very long name, at any width", async ({
    page,
    open,
    console,
    violations,
  }) => {
    console.sandbox.faults.add({ kind: "answer", status: 200, example: "large", operation: "listCustomerGroups" });
    await open(path, { width: 1600 });
    expect(await names(page)).toHaveLength(61);
    expect(await widthOf(page)).toBe(1600);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await widthOf(page)).toBe(360);
    expect(await violations()).toEqual([]);
  });

  test("of ten thousand groups draws few, sorts and searches all, and keeps the one with the focus", async ({
    page,
    open,
    console,
    violations,
  }) => {
    const body = Array.from({ length: 10_000 }, (_, place) => ({
      customer_group_id: `cg_${place}`,
      group_name: `Group ${place}`,
    }));
    console.sandbox.faults.add({ kind: "answer", status: 200, body, operation: "listCustomerGroups" });
    await open(path);
    await said(page, "10,000 groups");
    expect((await names(page))[0]).toBe("Group 0");
    expect(await table(page).getAttribute("aria-rowcount")).toBe("10001");
    expect(await table(page).getByRole("row").count()).toBeLessThan(60);
    expect(await violations()).toEqual([]);

    const first = button(page, "Rename Group 0");
    await first.focus();
    await page.getByRole("region", { name: "Groups of this workspace" }).evaluate((box) => box.scrollTo(0, 1e9));
    await page.getByRole("rowheader", { name: "Group 9999", exact: true }).waitFor();
    await isFocused(first);
    await page.getByRole("searchbox", { name: "Search groups" }).fill("group 999");
    await said(page, "11 of 10,000 groups");
    expect(await names(page)).toHaveLength(11);
    expect(await table(page).getAttribute("aria-rowcount")).toBeNull();
  });

  test("holds groups of which the API leaves members out", async ({ page, open, console, violations }) => {
    const body = [{}, { customer_group_id: "cg_1", group_name: null }, { group_name: "No id" }];
    console.sandbox.faults.add({ kind: "answer", status: 200, body, operation: "listCustomerGroups" });
    await open(path, { width: 360, theme: "dark" });
    expect((await names(page)).sort()).toEqual(["No id", "Unnamed group", "cg_1"]);
    expect(await button(page, "Rename No id").count()).toBe(0);
    expect(await violations()).toEqual([]);
  });
});
