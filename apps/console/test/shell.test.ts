import { chromiumPath, noChromium } from "./chromium.ts";
import { describeInChromium, expect, test } from "./page.ts";
import { patience } from "./screen.ts";

const uk = "/w/ws_2f6c1d";

test("CI has a Chromium", () => {
  expect(process.env["CI"] !== "true" || chromiumPath !== undefined, noChromium).toBe(true);
});

describeInChromium("signing in", () => {
  test("names the API, signs in with one press, and opens the workspace where something waits", async ({
    page,
    console,
    violations,
  }) => {
    await page.goto(console.url);
    const sandbox = page.getByRole("radio", { name: "Sandbox" });
    await expect.poll(() => sandbox.isChecked(), patience).toBe(true);
    expect(await page.getByRole("radio", { name: "Live API" }).isDisabled()).toBe(true);
    expect(await violations()).toEqual([]);
    expect(await page.getByRole("main").ariaSnapshot()).toMatchInlineSnapshot(`
      "- main:
        - region "Sign in":
          - heading "Sign in" [level=1]
          - paragraph: The server of this console holds the credentials. There is nothing to type, and no key reaches this page.
          - group "Which API":
            - text: Which API
            - radio "Sandbox" [checked]
            - text: Sandbox
            - paragraph: A sandbox with demo data inside this console. It remembers what you do until the console stops.
            - radio "Mock"
            - text: Mock
            - paragraph: The mock of the contract inside this console. It answers with examples and remembers nothing.
            - radio "Live API" [disabled]
            - text: Live API
            - paragraph: Set NUDGESCRIBE_BASE_URL, NUDGESCRIBE_API_KEY, NUDGESCRIBE_EMAIL and NUDGESCRIBE_PASSWORD, then start the console again.
          - button "Sign in to the sandbox"
          - status"
    `);

    await page.getByRole("button", { name: "Sign in to the sandbox" }).click();
    await page.waitForURL(`${console.url}${uk}`);
    expect(await page.getByRole("combobox", { name: "Workspace" }).inputValue()).toBe("ws_2f6c1d");
    expect(page.url()).toBe(`${console.url}${uk}`);
  });

  test("a refused sign-in says what to check, and the button stays", async ({ page, console }) => {
    console.sandbox.faults.add({
      kind: "answer",
      operation: "authenticate",
      status: 403,
      example: "refused",
      count: 2,
    });
    await page.goto(console.url);
    await page.getByRole("button", { name: "Sign in to the sandbox" }).click();
    const alert = page.getByRole("alert");
    await alert.getByRole("heading", { name: "Sign-in failed" }).waitFor();
    await alert.getByText("403").waitFor();

    console.sandbox.faults.clear();
    await page.getByRole("button", { name: "Sign in to the sandbox" }).click();
    await page.waitForURL(`${console.url}${uk}`);
  });

  test("what the server has forgotten leads back to the sign-in, and from there on", async ({
    page,
    open,
    console,
  }) => {
    await open(`${uk}/groups`);
    await page.getByRole("table").waitFor();
    await page.context().clearCookies();
    await page.getByRole("link", { name: "Profile fields" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await page.getByRole("button", { name: "Sign in to the sandbox" }).click();
    await page.waitForURL(`${console.url}${uk}`);
  });

  test("signing out forgets the session on the server", async ({ page, open, console }) => {
    await open(uk);
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    const answer = await page.request.get(`${console.url}/api/session`);
    expect(await answer.json()).toMatchObject({ signedIn: false });
  });
});

describeInChromium("around every screen", () => {
  test("a violation of accessibility would be told", async ({ page, open, violations }) => {
    await open(uk);
    await page.getByRole("navigation").waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole("main").evaluate((main) => main.append(document.createElement("button")));
    expect(await violations()).toEqual([expect.stringMatching(/^button-name: /)]);
  });

  test("without its server the page says what to do", async ({ page, open }) => {
    await open(`${uk}/campaigns`);
    await page.getByRole("table").waitFor();
    await page.route("**/api/**", (route) => route.abort());
    await page.getByRole("link", { name: "Profile fields" }).click();
    await page.getByRole("alert").getByText("The console's server does not answer.").waitFor();
    await page.getByText("Start it again with npm start, then try again.").waitFor();
  });
});
