import { describeInChromium, expect, test } from "../page.ts";
import { patience } from "../screen.ts";

const uk = "/w/ws_2f6c1d";

describeInChromium("signing in", () => {
  test("works by keyboard alone", async ({ page, console }) => {
    await page.goto(console.url);
    await page.getByRole("radio", { name: "Sandbox" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("radio", { name: "Mock" }).isChecked()).toBe(true);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${console.url}${uk}`);
  });
});

describeInChromium("around every screen", () => {
  test("another workspace is chosen from the list, and remembered", async ({ page, open, console }) => {
    await open(`${uk}/groups`);
    await page.getByRole("combobox", { name: "Workspace" }).selectOption({ label: "Harbour Mutual Ireland" });
    await page.waitForURL(`${console.url}/w/ws_b70e42`);
    await page.getByRole("main").getByText("Harbour Mutual Ireland").first().waitFor();
    await page.goto(console.url);
    await page.waitForURL(`${console.url}/w/ws_b70e42`);
  });

  test("the keyboard can skip the navigation, and goes on from the heading of the next screen", async ({
    page,
    open,
  }) => {
    await open(uk);
    await page.getByRole("navigation").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("main").evaluate((main) => main === document.activeElement)).toBe(true);

    await page.getByRole("link", { name: "Customer groups" }).focus();
    await page.keyboard.press("Enter");
    const heading = page.getByRole("heading", { level: 1, name: "Customer groups" });
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement), patience).toBe(true);
    expect(await page.title()).toBe("Customer groups · Nudgescribe Console");
  });

  test("on a phone the link of the screen is in sight", async ({ page, open }) => {
    await open(`${uk}/import`, { width: 360 });
    const link = page.getByRole("link", { name: "Import", exact: true });
    await expect.poll(async () => Number((await link.boundingBox())?.x) < 360, patience).toBe(true);
  });

  test("light and dark can be chosen against the machine's setting, and stay", async ({ page, open }) => {
    await open(uk, { theme: "light" });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.getByRole("button", { name: "Theme: system. Change to light." }).click();
    await page.getByRole("button", { name: "Theme: light. Change to dark." }).click();
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.reload();
    await page.getByRole("button", { name: "Theme: dark. Change to system." }).waitFor();
    expect(await background()).toBe(dark);
  });

  test("an address that leads nowhere says so", async ({ page, open }) => {
    await open("/nowhere");
    await page.getByRole("heading", { name: "There is nothing at this address" }).waitFor();
    await page.getByRole("link", { name: "Go to the first workspace" }).click();
    await page.getByRole("navigation").waitFor();
  });

  test("an account without campaigns is told where workspaces come from", async ({
    page,
    open,
    console,
    violations,
  }) => {
    console.sandbox.faults.add({ kind: "answer", operation: "listCampaigns", status: 200, example: "empty" });
    await open("/");
    await page.getByRole("heading", { name: "No workspace yet" }).waitFor();
    expect(await violations()).toEqual([]);
    console.sandbox.faults.clear();
    await page.getByRole("button", { name: "Load again" }).click();
    await page.waitForURL(`${console.url}${uk}`);
  });
});
