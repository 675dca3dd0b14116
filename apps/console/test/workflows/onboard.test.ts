import { buckets, field, found, heading, upload } from "../import-page.ts";
import { describeInChromium, expect, test } from "../page.ts";
import { button } from "../screen.ts";
import { stepsOf, walked } from "../workflow-steps.ts";

const workspace_id = "ws_2f6c1d";

describeInChromium("bringing customers into a new group", () => {
  test("from the fields to the customers, with a file that has three mistakes in it", async ({
    page,
    console,
    sent,
    violations,
  }) => {
    await page.goto(console.url);
    await button(page, "Sign in to the sandbox").click();
    await page.getByRole("link", { name: "Profile fields" }).click();
    await page.getByRole("rowheader", { name: "renewal_date" }).waitFor();

    await page.getByRole("link", { name: "Customer groups" }).click();
    await button(page, "New group").click();
    await page.getByRole("textbox", { name: "Name" }).fill("Renewals in spring");
    await button(page, "Create group").click();
    await page.getByRole("status").filter({ hasText: "Renewals in spring has been created." }).waitFor();
    await page.getByRole("link", { name: "Assign customers to Renewals in spring" }).click();

    await button(page, "Try the example with three mistakes").click();
    await heading(page, "Match the columns").waitFor();
    expect(await field(page, "Premium (GBP)").inputValue()).toBe("premium");
    await button(page, "Check the file").click();
    await heading(page, "3 rows with a mistake").waitFor();
    expect((await found(page)).map(([line, column, value]) => [line, column, value])).toEqual([
      ["4", "4 Renewal", "31/02/2027"],
      ["6", "5 Premium (GBP)", "39O.00"],
      ["10", "4 Renewal", "2026-12-17"],
    ]);
    expect(sent(upload)).toEqual([]);
    expect(await violations()).toEqual([]);

    await button(page, "Import the 11 good rows").click();
    await heading(page, "11 rows imported").waitFor();
    expect(await buckets(page)).toMatchObject({ Stored: "11", "Refused here": "3", "Refused by the service": "0" });
    await page.getByRole("link", { name: "See the customers of the group" }).click();
    await page.getByText("Page 1 of 1. 11 customers in all.").first().waitFor();
    expect(await violations()).toEqual([]);

    const steps = stepsOf("onboard");
    expect(walked(steps, console.received())).toEqual(steps);
    expect(new URL(page.url()).pathname).toMatch(/^\/w\/ws_2f6c1d\/groups\/cg_\w+$/);
    const customer_group_id = new URL(page.url()).pathname.split("/").at(-1);
    expect(sent("createCustomerGroup")).toEqual([{ workspace_id, group_name: "Renewals in spring" }]);
    expect(sent(upload)).toMatchObject([{ workspace_id, customer_group_id }]);
    expect(sent("listCustomers")).toEqual([{ workspace_id, customer_group_id, page: 1 }]);
  });
});
