import type { Page } from "playwright-core";
import { failures } from "../failures.ts";
import { describeInChromium, expect, test } from "../page.ts";
import { button, expectEachFailure, isFocused, said, widthOf } from "../screen.ts";

const path = "/w/ws_2f6c1d/fields";
const workspace_id = "ws_2f6c1d";

const table = (page: Page) => page.getByRole("table", { name: "Fields of this workspace" });
const names = async (page: Page) => {
  await table(page).waitFor();
  return table(page).getByRole("rowheader").allInnerTexts();
};
const row = (page: Page, name: string) => table(page).getByRole("row").filter({ hasText: name });
const cells = (page: Page, name: string) => row(page, name).getByRole("cell").allInnerTexts();
const dialog = (page: Page, name: string) => page.getByRole("dialog", { name });

describeInChromium("the profile fields of a workspace", () => {
  test("are told with type, format and a live sample of today", async ({ page, open, sent, violations }) => {
    await page.clock.setFixedTime("2026-11-20T09:00:00");
    await open(path);
    expect(await names(page)).toEqual([
      "first_name",
      "policy_number",
      "renewal_date",
      "premium",
      "fax_number",
      "segment",
    ]);
    expect((await cells(page, "renewal_date")).slice(1, 4)).toEqual(["Date", "dd/MM/yyyy", "20/11/2026"]);
    expect((await cells(page, "premium")).slice(1, 4)).toEqual(["Amount of money", "GBP", "£1,234.50"]);
    expect((await cells(page, "segment")).slice(1, 4)).toEqual(["Text", "–", "Loyal driver"]);
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("../aria/fields.filled.yaml");
    expect(sent("listProfileFields")).toEqual([{ workspace_id }]);
    expect(await violations()).toEqual([]);
    await open(path, { theme: "dark" });
    await names(page);
    expect(await violations()).toEqual([]);
  });

  test("can be searched and sorted", async ({ page, open }) => {
    await open(path);
    await table(page).getByRole("button", { name: "Name", exact: true }).click();
    expect((await names(page))[0]).toBe("fax_number");
    await page.getByRole("searchbox", { name: "Search fields" }).fill("gbp");
    expect(await names(page)).toEqual(["premium"]);
  });
});

describeInChromium("a new profile field", () => {
  test("of dates is created by keyboard alone, with a sample of each format", async ({
    page,
    open,
    sent,
    violations,
  }) => {
    await page.clock.setFixedTime("2026-11-05T09:00:00");
    await open(path);
    await names(page);
    await button(page, "New field").focus();
    await page.keyboard.press("Enter");
    const form = dialog(page, "New profile field");
    await isFocused(form.getByRole("textbox", { name: "Name" }));
    await page.keyboard.press("Enter");
    await form.getByText("Give the field a name, such as renewal_date.").waitFor();

    await page.keyboard.type("moved_in");
    await page.keyboard.press("Tab");
    await isFocused(form.getByRole("radio", { name: "Text" }));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    const format = form.getByRole("combobox", { name: "Format" });
    await isFocused(format);
    expect(await format.getByRole("option").allTextContents()).toHaveLength(14);
    await page.keyboard.type("dd MMMM");
    await said(page, "A value looks like 05 November 2026");
    expect(await violations()).toEqual([]);

    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await isFocused(form.getByRole("button", { name: "Create field" }));
    await page.keyboard.press("Enter");
    await said(page, "moved_in has been created.");
    await isFocused(button(page, "Edit moved_in"));
    expect(sent("createProfileField")).toEqual([
      { workspace_id, field_name: "moved_in", field_type: "Date", field_format: "dd MMMM yyyy" },
    ]);
    expect((await cells(page, "moved_in"))[3]).toBe("05 November 2026");
  });

  test("of amounts has its currency searched by name, and says how an amount looks", async ({
    page,
    open,
    sent,
    violations,
  }) => {
    await open(path);
    await names(page);
    await button(page, "New field").click();
    const form = dialog(page, "New profile field");
    await form.getByRole("textbox", { name: "Name" }).fill("excess");
    await form.getByRole("radio", { name: "Amount of money" }).check();
    await form.getByText("The codes up to BMD are documented").waitFor();
    await form.getByRole("button", { name: "Create field" }).click();
    await form.getByText("Choose the currency of the amounts.").waitFor();
    expect(sent("createProfileField")).toEqual([]);

    await form.getByRole("combobox", { name: "Currency" }).fill("swiss");
    await page.getByRole("option", { name: "CHF – Swiss Franc (CHF 1,234.50)" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await said(page, "A value looks like CHF 1,234.50");
    expect(await violations()).toEqual([]);
    await form.getByRole("button", { name: "Create field" }).click();
    await said(page, "excess has been created.");
    expect(sent("createProfileField")).toEqual([
      { workspace_id, field_name: "excess", field_type: "currency", field_format: "CHF" },
    ]);
  });

  test("is one field, however often the button is pressed", async ({ page, open, sent, console }) => {
    console.sandbox.faults.add({ kind: "latency", ms: 1_000, operation: "createProfileField" });
    await open(path);
    await names(page);
    await button(page, "New field").click();
    await page.keyboard.type("excess");
    await button(page, "Create field").press("Enter");
    await button(page, "Creating…").dblclick({ force: true });
    await said(page, "excess has been created.");
    expect(sent("createProfileField")).toEqual([{ workspace_id, field_name: "excess", field_type: "string" }]);
    expect((await names(page)).filter((name) => name === "excess")).toHaveLength(1);
  });

  test("whose answer was lost is looked for before it is created again", async ({ page, open, sent, console }) => {
    console.sandbox.faults.add({ kind: "reset", done: true, operation: "createProfileField", count: 1 });
    await open(path);
    await names(page);
    await button(page, "New field").click();
    await page.keyboard.type("excess");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("The field may exist").waitFor();
    await button(page, "Look again").click();
    await said(page, "The field is there");
    await button(page, "Done").click();
    await said(page, "excess has been created.");
    await isFocused(button(page, "Edit excess"));
    expect(sent("createProfileField")).toHaveLength(1);
  });

  test("that is refused says why for each reason, and can be tried again", async ({ page, open, sent, console }) => {
    const refusals = failures.filter(({ name }) => ["400", "401", "403", "429"].includes(name));
    await open(path);
    await names(page);
    await button(page, "New field").click();
    await page.keyboard.type("premium");
    await dialog(page, "New profile field").getByText("There is a field of this name already").waitFor();
    for (const { fault, message, hint } of refusals) {
      const { id } = console.sandbox.faults.add({ ...fault, operation: "createProfileField" });
      await button(page, "Create field").click();
      const alert = page.getByRole("alert").filter({ hasText: message });
      await alert.getByText("The field was not created").waitFor();
      await alert.getByText(hint).waitFor();
      console.sandbox.faults.remove(id);
    }
    await button(page, "Create field").click();
    await page.getByRole("alert").getByText("The workspace has a profile field of this name.").waitFor();
    await dialog(page, "New profile field").getByRole("textbox", { name: "Name" }).fill("excess");
    await button(page, "Create field").click();
    await said(page, "excess has been created.");
    expect(sent("createProfileField")).toHaveLength(refusals.length + 2);
  });
});

describeInChromium("a profile field", () => {
  test("is edited by keyboard alone; only what has changed is sent, and a warning says what stays", async ({
    page,
    open,
    sent,
    console,
    violations,
  }) => {
    await open(path);
    await names(page);
    await button(page, "Edit renewal_date").focus();
    await page.keyboard.press("Enter");
    const form = dialog(page, "Edit renewal_date");
    await isFocused(form.getByRole("textbox", { name: "Name" }));
    await page.keyboard.press("Enter");
    await form.getByText("Nothing has been changed yet.").waitFor();
    expect(sent("updateProfileField")).toEqual([]);

    await page.keyboard.press("Tab");
    await isFocused(form.getByRole("radio", { name: "Date" }));
    await page.keyboard.press("Tab");
    await page.keyboard.type("dd.MM");
    await form.getByText("Stored values stay as they are").waitFor();
    expect(await violations()).toEqual([]);

    const { id } = console.sandbox.faults.add({ kind: "answer", status: 400, operation: "updateProfileField" });
    await form.getByRole("button", { name: "Save field" }).press("Enter");
    await form.getByRole("alert").getByText("The field was not changed").waitFor();
    console.sandbox.faults.remove(id);
    await form.getByRole("button", { name: "Save field" }).press("Enter");
    await said(page, "renewal_date has been changed.");
    await isFocused(button(page, "Edit renewal_date"));
    expect(sent("updateProfileField").at(-1)).toEqual({
      workspace_id,
      field_id: "fld_6b20f4",
      field_format: "dd.MM.yyyy",
    });
    expect((await cells(page, "renewal_date"))[2]).toBe("dd.MM.yyyy");
  });

  test("is deleted only after its name was typed, and the loss of its data is told", async ({
    page,
    open,
    sent,
    violations,
  }) => {
    await open(path);
    await names(page);
    await button(page, "Delete fax_number").focus();
    await page.keyboard.press("Enter");
    const confirm = page.getByRole("alertdialog", { name: "Delete fax_number?" });
    await confirm
      .getByText("The field is deleted for good, and all customer data held in it is deleted too.")
      .waitFor();
    await isFocused(confirm.getByRole("textbox", { name: "Type the name to confirm" }));
    await page.keyboard.type("premium");
    await page.keyboard.press("Enter");
    await confirm.getByText("Type fax_number to go on.").waitFor();
    expect(sent("deleteProfileFields")).toEqual([]);
    expect(await violations()).toEqual([]);

    await confirm.getByRole("textbox").fill("fax_number");
    await page.keyboard.press("Enter");
    await said(page, "fax_number has been deleted.");
    await isFocused(page.getByRole("region", { name: "Profile fields", exact: true }));
    expect(sent("deleteProfileFields")).toEqual([{ workspace_id, field_ids: ["fld_0c88d2"] }]);
    expect(await names(page)).not.toContain("fax_number");
  });

  test("is deleted with others in one call, after each was named", async ({ page, open, sent, console }) => {
    await open(path);
    await names(page);
    expect(await button(page, "Delete selected").isDisabled()).toBe(true);
    await page.getByRole("checkbox", { name: "Select fax_number" }).check();
    await page.getByRole("checkbox", { name: "Select premium" }).check();
    await button(page, "Delete 2 fields").click();
    const confirm = page.getByRole("alertdialog", { name: "Delete 2 fields?" });
    expect(await confirm.getByRole("list", { name: "Fields to delete" }).getByRole("listitem").allInnerTexts()).toEqual(
      ["premium fld_9d41c7", "fax_number fld_0c88d2"],
    );
    await confirm.getByRole("textbox", { name: "Type how many to confirm" }).fill("2 fields");

    const { id } = console.sandbox.faults.add({ kind: "answer", status: 403, operation: "deleteProfileFields" });
    await confirm.getByRole("button", { name: "Delete 2 fields" }).click();
    await confirm.getByRole("alert").getByText("You may lack the right to do this.").waitFor();
    console.sandbox.faults.remove(id);
    await confirm.getByRole("button", { name: "Delete 2 fields" }).click();
    await said(page, "2 fields have been deleted.");
    expect(sent("deleteProfileFields").at(-1)).toEqual({ workspace_id, field_ids: ["fld_9d41c7", "fld_0c88d2"] });
    expect(await names(page)).toEqual(["first_name", "policy_number", "renewal_date", "segment"]);
  });
});

describeInChromium("the page of profile fields", () => {
  test("says that it is loading", async ({ page, open, console, violations }) => {
    console.sandbox.faults.add({ kind: "latency", ms: 1_500, operation: "listProfileFields" });
    await open(path);
    await said(page, "Loading: Profile fields.");
    expect(await violations()).toEqual([]);
    await names(page);
  });

  test("without a field offers to create the first", async ({ page, open, console, violations }) => {
    console.sandbox.faults.add({ kind: "answer", status: 200, example: "empty", operation: "listProfileFields" });
    await open(path);
    await page.getByRole("heading", { name: "No profile fields yet" }).waitFor();
    await expect(await page.getByRole("main").ariaSnapshot()).toMatchFileSnapshot("../aria/fields.empty.yaml");
    expect(await violations()).toEqual([]);
    await button(page, "Create the first field").click();
    await dialog(page, "New profile field").waitFor();
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
      { operation: "listProfileFields", title: "Profile fields could not be loaded", loaded: () => names(page) },
    );
  });

  test("holds very many fields with very long names, unknown types and missing members, at any width", async ({
    page,
    open,
    console,
    violations,
  }) => {
    const many = Array.from({ length: 80 }, (_, place) => ({
      field_id: `fld_${place}`,
      field_name: `field_${place}_${"of_one_unbroken_word_".repeat(10)}`,
      field_type: "enum",
      field_format: `options of which there are many ${place}`,
      created_at: "long ago",
      created_by: `usr_${"0".repeat(80)}`,
    }));
    const body = [{}, { field_id: "fld_x", field_name: null, field_type: null, field_format: null }, ...many];
    console.sandbox.faults.add({ kind: "answer", status: 200, body, operation: "listProfileFields" });
    await open(path, { width: 1600, theme: "dark" });
    expect((await names(page)).slice(0, 2)).toEqual(["Unnamed field", "fld_x"]);
    expect((await cells(page, "field_7_")).slice(1, 4)).toEqual(["enum", "options of which there are many 7", "–"]);
    expect(await widthOf(page)).toBe(1600);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await widthOf(page)).toBe(360);
    expect(await violations()).toEqual([]);
  });
});
