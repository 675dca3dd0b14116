import type { Page } from "playwright-core";
import type { CatalogueOperation, ScenariosAnswer } from "../../server/answers.ts";
import { scenarioGroups } from "../../web/developer/scenario-words.ts";
import { startConsole } from "../console.ts";
import { describeInChromium, expect, test } from "../page.ts";
import { widthOf } from "../screen.ts";
import { createVisitor } from "../visitor.ts";

const groups = "/w/ws_2f6c1d/groups";
const webRoot = process.env["CONSOLE_WEB_ROOT"];

/** The switch, opened on its tab. */
async function openScenarios(page: Page) {
  await page.getByRole("button", { name: "API calls", expanded: false }).click();
  const panel = page.getByRole("complementary", { name: "API calls" });
  await panel.getByRole("tab", { name: "Scenarios" }).click();
  await panel.getByRole("heading", { name: "Make the API answer…" }).waitFor();
  return panel;
}

const stripOf = (page: Page) => page.getByRole("main").getByRole("region", { name: "Scenarios" });
const filled = (page: Page) => page.getByRole("cell", { name: "cg_81c0e2" });

test("every scenario that the switch offers is one that the sandbox takes", async () => {
  await using running = await startConsole();
  const { signIn, answer } = createVisitor(running.url);
  await signIn();
  const [, catalogue] = (await answer("GET", "/api/catalogue")) as [number, CatalogueOperation[]];
  const [, { can }] = (await answer("GET", "/api/scenarios")) as [number, ScenariosAnswer];
  const offered = catalogue.flatMap((described) =>
    scenarioGroups(described, can).flatMap(({ options }) => options.map(({ scenario }) => scenario)),
  );
  expect(offered.length).toBeGreaterThan(21 * 10);
  for (const scenario of offered)
    expect([scenario, (await answer("PUT", "/api/scenarios", scenario))[0]]).toEqual([scenario, 200]);
});

describeInChromium("the scenario switch", () => {
  test("makes the screen show each state of its data at once, says so, and takes it back", async ({
    page,
    open,
    violations,
  }) => {
    await open(groups);
    await filled(page).waitFor();
    const panel = await openScenarios(page);
    const choice = panel.getByRole("combobox", { name: "listCustomerGroups" });
    expect(await choice.inputValue()).toBe("");

    await choice.selectOption({ label: "empty: A workspace without groups" });
    await stripOf(page).getByText("listCustomerGroups → empty").waitFor();
    await filled(page).waitFor({ state: "detached" });
    await panel.getByRole("status").filter({ hasText: "listCustomerGroups answers: empty." }).waitFor();
    expect(await page.getByRole("main").getByRole("alert").count()).toBe(0);

    await choice.selectOption({ label: "refused: The token was refused" });
    await page.getByRole("main").getByRole("alert").filter({ hasText: "403" }).first().waitFor();
    await stripOf(page).getByText("listCustomerGroups → 403 refused").waitFor();
    expect(await violations()).toEqual([]);

    await choice.selectOption({ label: "large: Sixty-one groups, one with a very long name" });
    await page.getByText("61 groups").first().waitFor();

    await choice.selectOption({ label: "As it is" });
    await filled(page).waitFor();
    expect(await stripOf(page).count()).toBe(0);
  });

  test("has the faults in words, and the strip leads back to normal with the focus on the content", async ({
    page,
    open,
    console,
  }) => {
    await open(groups);
    await filled(page).waitFor();
    const panel = await openScenarios(page);
    const choice = panel.getByRole("combobox", { name: "listCustomerGroups" });
    const options = await choice.getByRole("option").allTextContents();
    expect(options[0]).toBe("As it is");
    expect(options.slice(-5)).toEqual([
      "Slow: 4 s",
      "429: too many requests",
      "Connection reset",
      "Token expired",
      "Answer cut off",
    ]);
    await choice.selectOption({ label: "429: too many requests" });
    await page.getByRole("main").getByRole("alert").filter({ hasText: "Too many requests" }).first().waitFor();

    await stripOf(page).getByRole("button", { name: "Back to normal" }).click();
    await filled(page).waitFor();
    await stripOf(page).waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    expect(await choice.inputValue()).toBe("");
    expect(console.sandbox.faults.list()).toEqual([]);
  });

  test("shows a screen loading while the API is slow", async ({ page, open }) => {
    await open(groups);
    await filled(page).waitFor();
    const panel = await openScenarios(page);
    await panel.getByRole("combobox", { name: "listCustomerGroups" }).selectOption({ label: "Slow: 4 s" });
    await page.getByRole("status").filter({ hasText: "Loading: Customer groups." }).waitFor();
    await panel.getByRole("tab", { name: "Calls", exact: true }).click();
    await panel.getByRole("button", { name: /^POST listCustomerGroups running/ }).waitFor();
    await filled(page).waitFor();
  });

  test("offers the operations behind the screen first, and all others when asked", async ({ page, open }) => {
    await open(groups);
    await filled(page).waitFor();
    const panel = await openScenarios(page);
    await panel.getByRole("combobox", { name: "listCustomerGroups" }).waitFor();
    expect(await panel.getByRole("combobox", { name: "listRunMessages" }).count()).toBe(0);
    await panel.getByRole("radio", { name: "All operations" }).check();
    await panel.getByRole("combobox", { name: "listRunMessages" }).waitFor();
    expect(await panel.getByRole("combobox").count()).toBe(21);
  });

  test("still says so after the page was loaded again, on every screen, also in a narrow window", async ({
    page,
    open,
    console,
    violations,
  }) => {
    await open(groups, { width: 360, theme: "dark" });
    await filled(page).waitFor();
    const panel = await openScenarios(page);
    await panel.getByRole("combobox", { name: "listCustomerGroups" }).selectOption({ label: "Answer cut off" });
    await stripOf(page).waitFor();
    await page.goto(`${console.url}/w/ws_2f6c1d/campaigns`);
    await stripOf(page).getByText("listCustomerGroups → Answer cut off").waitFor();
    await panel.getByRole("tab", { name: "Scenarios" }).click();
    expect(await panel.getByRole("combobox", { name: "listCustomerGroups" }).inputValue()).toBe("cut-body");
    expect(await violations()).toEqual([]);
    expect(await widthOf(page)).toBe(360);
  });

  test("works by keyboard alone", async ({ page, open }) => {
    await open(groups);
    await filled(page).waitFor();
    const panel = await openScenarios(page);
    const choice = panel.getByRole("combobox", { name: "listCustomerGroups" });
    await choice.focus();
    await page.keyboard.type("emp");
    await stripOf(page).getByText("listCustomerGroups → empty").waitFor();
    await stripOf(page).getByRole("button", { name: "Back to normal" }).press("Enter");
    await filled(page).waitFor();
  });

  test("says why it cannot do anything with the live API", async ({ page, console }) => {
    const { url, credentials } = console.sandbox;
    await using running = await startConsole({
      api: "live",
      live: { baseUrl: url, credentials },
      ...(webRoot && { webRoot }),
    });
    // The page's own console is another one, which the fixture holds requests to.
    const context = await page.context().browser()?.newContext();
    const other = await context?.newPage();
    await other?.goto(running.url);
    await other?.getByRole("button", { name: "Sign in to the live API" }).click();
    await other?.getByRole("button", { name: "API calls", expanded: false }).click();
    await other?.getByRole("tab", { name: "Scenarios" }).click();
    await other?.getByText("The live API answers as it does").waitFor();
    expect(await other?.getByRole("complementary").getByRole("combobox").count()).toBe(0);
    await context?.close();
  });
});
