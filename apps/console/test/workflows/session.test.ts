import { describeInChromium, expect, test } from "../page.ts";
import { stepsOf, walked } from "../workflow-steps.ts";

describeInChromium("staying signed in", () => {
  test("goes on with a renewed token when the old one is refused, and the API panel says so", async ({
    page,
    console,
    violations,
  }) => {
    const { sandbox } = console;
    await page.goto(console.url);
    await page.getByRole("button", { name: "Sign in to the sandbox" }).click();
    await page.getByRole("link", { name: "Customer groups" }).click();
    const group = page.getByRole("rowheader", { name: "Motor renewals December" });
    await group.waitFor();

    await sandbox.clock.advance("14d");
    // So that the groups, and not the campaigns, meet the refusal first.
    sandbox.faults.add({ kind: "latency", ms: 500, operation: "listCampaigns", count: 1 });
    await page.reload();
    await group.waitFor();
    await page.getByRole("button", { name: "API calls" }).click();
    const panel = page.getByRole("complementary", { name: "API calls" });
    await panel.getByText("Token renewed").waitFor();
    await panel.getByRole("button", { name: /^POST listCustomerGroups 200 .* 2 attempts/ }).click();
    await panel.getByText(/^403 refused after \d+ ms; sent once more with a renewed token$/).waitFor();
    expect(await violations()).toEqual([]);

    const steps = stepsOf("session");
    expect(walked(steps, console.received())).toEqual(steps);
    const groups = console.received().filter(({ operation }) => operation === "listCustomerGroups");
    expect(groups.map(({ status }) => status)).toEqual([200, 403, 200]);
  });
});
