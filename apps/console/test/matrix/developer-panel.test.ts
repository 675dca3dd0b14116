import type { Page } from "playwright-core";
import { describeInChromium, expect, test } from "../page.ts";
import { widthOf } from "../screen.ts";

const groups = "/w/ws_2f6c1d/groups";

/** The panel, opened by its button. */
async function openPanel(page: Page) {
  await page.getByRole("button", { name: "API calls", expanded: false }).click();
  const panel = panelOf(page);
  await panel.waitFor();
  return panel;
}

const panelOf = (page: Page) => page.getByRole("complementary", { name: "API calls" });
const callsOf = (page: Page, name: RegExp) =>
  panelOf(page).getByRole("heading", { level: 3 }).getByRole("button", { name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

describeInChromium("the API panel", () => {
  test("lists the calls behind the screen, newest first, each with verb, operation, path, status and evidence", async ({
    page,
    open,
    violations,
  }) => {
    await open(groups);
    await page.getByRole("cell", { name: "cg_81c0e2" }).waitFor();
    const panel = await openPanel(page);
    const documented = callsOf(page, /^POST listCustomerGroups 200 \d+ ms \/v1\/cg documented$/);
    const inferred = callsOf(page, /^POST listCampaigns 200 \d+ ms \/v1\/campaign\/all inferred$/);
    await documented.waitFor();
    await inferred.waitFor();
    expect(await panel.getByText(/^\d+ calls$/).isVisible()).toBe(true);
    expect(await violations()).toEqual([]);
  });

  test("shows a call as it happens, with the number in the bar", async ({ page, open }) => {
    await open(groups);
    await page.getByRole("cell", { name: "cg_81c0e2" }).waitFor();
    await openPanel(page);
    expect(await callsOf(page, /^PUT createCustomerGroup/).count()).toBe(0);
    await page.getByRole("button", { name: "New group" }).click();
    await page.getByRole("textbox", { name: /name/i }).fill("Seen as it happens");
    await page.keyboard.press("Enter");
    await callsOf(page, /^PUT createCustomerGroup 200 .* \/v1\/cg inferred$/).waitFor();
  });

  test("unfolds a call: what it does, what was sent, what came, and how well that is known", async ({
    page,
    open,
    violations,
  }) => {
    await open(groups, { theme: "dark", width: 1440 });
    await page.getByRole("cell", { name: "cg_81c0e2" }).waitFor();
    const panel = await openPanel(page);
    const button = callsOf(page, /^POST listCustomerGroups/).first();
    await button.click();
    expect(await button.getAttribute("aria-expanded")).toBe("true");

    const link = panel.getByRole("link", { name: "Vendor’s page about listCustomerGroups, in a new tab" });
    expect(await link.getAttribute("href")).toMatch(/^https:\/\/api-docs\.nudgescribe\.com\//);
    expect(await link.getAttribute("target")).toBe("_blank");
    expect(await link.getAttribute("rel")).toBe("noreferrer");
    await panel.getByText("Safe: it only reads. The client repeats it by itself when it fails.").waitFor();
    for (const part of ["operation", "request", "answer"]) await panel.getByText(`${part} documented`).waitFor();
    await panel.getByText("authorization").waitFor();
    await panel.getByText("[masked]", { exact: true }).first().waitFor();
    expect(await panel.getByRole("group", { name: "Request body of listCustomerGroups" }).textContent()).toBe(
      '{\n  "workspace_id": "ws_2f6c1d"\n}',
    );
    const answer = await panel.getByRole("group", { name: "Answer body of listCustomerGroups" }).textContent();
    expect(JSON.parse(answer ?? "")).toContainEqual(expect.objectContaining({ customer_group_id: "cg_81c0e2" }));
    expect(await violations()).toEqual([]);

    await button.click();
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    expect(await link.count()).toBe(0);
  });

  test("copies a call as client code, as a program and as a curl command", async ({ page, open, console }) => {
    await open(groups);
    await page.getByRole("cell", { name: "cg_81c0e2" }).waitFor();
    const panel = await openPanel(page);
    await callsOf(page, /^POST listCustomerGroups/)
      .first()
      .click();
    const copied = async (name: string) => {
      await panel.getByRole("button", { name }).click();
      await panel.getByRole("status").filter({ hasText: "Copied" }).first().waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const statement = 'const answer = await nudgescribe.customerGroups.list({\n  workspace_id: "ws_2f6c1d",\n});';
    expect(await copied("Copy as client code")).toBe(statement);
    const program = await copied("Copy as program");
    expect(program).toContain('import { Nudgescribe } from "@nudgescribe/client";');
    expect(program).toContain(`new Nudgescribe({ baseUrl: "${console.sandbox.url}" })`);
    expect(program).toContain(statement);
    const curl = await copied("Copy as curl");
    expect(curl).toContain(`curl --request POST '${console.sandbox.url}/v1/cg'`);
    expect(curl).toContain('--header "authorization: Bearer $NUDGESCRIBE_ACCESS_TOKEN"');
    expect(curl).toContain(`--data-raw '{"workspace_id":"ws_2f6c1d"}'`);

    await panel.getByRole("radio", { name: "curl" }).check();
    expect(await panel.getByRole("group", { name: "listCustomerGroups as a curl command" }).textContent()).toBe(curl);
  });

  test("“See the call” opens it at the call that failed, and closing leads back", async ({ page, open, console }) => {
    console.sandbox.faults.add({ kind: "answer", operation: "listCustomerGroups", status: 400, example: "badRequest" });
    await open(groups);
    const see = page.getByRole("alert").getByRole("button", { name: "See the call" });
    await see.click();
    await page.getByRole("group", { name: "Answer body of listCustomerGroups" }).waitFor();
    expect(await focused(page)).toMatch(/^POST listCustomerGroups 400 bad request/);

    await page.keyboard.press("Escape");
    expect(await panelOf(page).count()).toBe(0);
    expect(await focused(page)).toBe("See the call");

    await see.click();
    await panelOf(page).getByRole("button", { name: "Close the API calls" }).click();
    expect(await focused(page)).toBe("See the call");
  });

  test.for([1280, 360])(
    "opens from a dialog and stands beside it, with what was typed still there, at %i px",
    async (width, { page, open, console, violations }) => {
      console.sandbox.faults.add({
        kind: "answer",
        operation: "createCustomerGroup",
        status: 400,
        example: "badRequest",
      });
      await open(groups, { width });
      await page.getByRole("button", { name: "New group" }).click();
      await page.getByRole("textbox", { name: "Name" }).fill("Refused");
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").getByRole("button", { name: "See the call" }).click();
      await panelOf(page).getByRole("group", { name: "Answer body of createCustomerGroup" }).waitFor();
      await expect.poll(() => focused(page)).toMatch(/^PUT createCustomerGroup 400 bad request/);
      expect(await violations()).toEqual([]);
      await page.keyboard.press("Escape");
      expect(await panelOf(page).count()).toBe(0);
      expect(await focused(page)).toBe("See the call");
      expect(await page.getByRole("textbox", { name: "Name" }).inputValue()).toBe("Refused");
    },
  );

  test("holds no connection while its tab is not seen, and then has all that happened meanwhile", async ({
    page,
    open,
    console,
  }) => {
    const setHidden = (hidden: boolean) =>
      page.evaluate((value) => {
        Object.defineProperty(document, "hidden", { value, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      }, hidden);
    await open(groups);
    await page.getByRole("cell", { name: "cg_81c0e2" }).waitFor();
    const toggle = page.getByRole("button", { name: "API calls" });
    await toggle.filter({ hasText: "2" }).waitFor();
    const ended = page.waitForEvent("requestfailed", (request) => request.url() === `${console.url}/api/calls`);
    await setHidden(true);
    await ended;
    const asked = await page.request.post(`${console.url}/api/operations/listProfileFields`, {
      headers: { "x-console": "1", "x-console-screen": groups },
      data: { workspace_id: "ws_2f6c1d" },
    });
    expect(asked.status()).toBe(200);
    await setHidden(false);
    await toggle.filter({ hasText: "3" }).waitFor();
  });

  test("tells each attempt with its wait and its reason", async ({ page, open, console }) => {
    console.sandbox.faults.add({
      kind: "server-error",
      operation: "listCustomerGroups",
      status: 503,
      body: "json",
      count: 1,
    });
    await open(groups);
    await page.getByRole("cell", { name: "cg_81c0e2" }).waitFor();
    const panel = await openPanel(page);
    await callsOf(page, /^POST listCustomerGroups 200 .* 2 attempts/).click();
    await panel.getByText(/^503 server error after \d+ ms; again in .+\(.+\)$/).waitFor();
    await panel.getByText(/^200 after \d+ ms$/).waitFor();
  });

  test("tells a call without an answer, and a token that was renewed", async ({ page, open, console }) => {
    console.sandbox.faults.add({ kind: "token", is: "expired", operation: "listCustomerGroups", count: 1 });
    console.sandbox.faults.add({ kind: "reset", operation: "listCampaigns" });
    await open(groups);
    await page.getByRole("cell", { name: "cg_81c0e2" }).waitFor();
    const panel = await openPanel(page);
    await callsOf(page, /^POST listCampaigns no answer .* 3 attempts/).waitFor();
    await panel.getByText("Token renewed").waitFor();
    await callsOf(page, /^POST listCustomerGroups 200 .* 2 attempts/).click();
    await panel.getByText(/^403 refused after \d+ ms; sent once more with a renewed token$/).waitFor();
  });

  test("counts and names where an answer differs from the contract", async ({ page, open, console }) => {
    const body = [{ customer_group_id: 7, group_name: "Numbers for names" }];
    console.sandbox.faults.add({ kind: "answer", operation: "listCustomerGroups", status: 200, body });
    await open(groups);
    await page.getByText("Numbers for names").first().waitFor();
    const panel = await openPanel(page);
    await callsOf(page, /^POST listCustomerGroups 200 .* \d+ differences/).click();
    await panel.getByRole("heading", { name: "Differs from the contract" }).waitFor();
    await panel
      .getByText("/*/customer_group_id should be string, is number; that part of the contract is documented")
      .waitFor();
  });

  test("shows this screen or all, filters by words anywhere in a call, and clears", async ({ page, open }) => {
    await open(groups);
    await page.getByRole("cell", { name: "cg_81c0e2" }).waitFor();
    const panel = await openPanel(page);
    await callsOf(page, /listCustomerGroups/).waitFor();
    expect(await callsOf(page, /authenticate/).count()).toBe(0);
    await panel.getByRole("radio", { name: "All calls" }).check();
    await callsOf(page, /^POST authenticate 200/).waitFor();
    await panel.getByText("Signed in").waitFor();

    const filter = panel.getByRole("searchbox", { name: "Filter calls" });
    await filter.fill("cg_5d7f30 customergroups");
    await panel.getByText(/^1 call$/).waitFor();
    expect(await callsOf(page, /listCustomerGroups/).count()).toBe(1);
    await filter.fill("nothing like it");
    await panel.getByText("No call has “nothing like it” in it.").waitFor();
    await filter.press("Escape");
    expect(await filter.inputValue()).toBe("");

    await panel.getByRole("button", { name: "Clear" }).click();
    await panel.getByText("No call yet.").waitFor();
    expect(await callsOf(page, /./).count()).toBe(0);
  });

  test("is a sheet where there is no room: focus goes in, Escape closes it, focus goes back", async ({
    page,
    open,
    violations,
  }) => {
    await open(groups, { width: 360, height: 740 });
    await page.getByRole("cell", { name: "cg_81c0e2" }).waitFor();
    const panel = await openPanel(page);
    await expect.poll(() => focused(page)).toBe("API calls");
    await callsOf(page, /listCustomerGroups/).click();
    expect(await violations()).toEqual([]);
    expect(await widthOf(page)).toBe(360);
    const box = await panel.boundingBox();
    expect(box?.height).toBeLessThanOrEqual(740 * 0.7 + 1);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(740, 0);

    await page.keyboard.press("Escape");
    expect(await panel.count()).toBe(0);
    expect(await focused(page)).toMatch(/^API calls/);
  });

  test("works by keyboard alone", async ({ page, open }) => {
    await open(groups);
    await page.getByRole("cell", { name: "cg_81c0e2" }).waitFor();
    await page.getByRole("button", { name: "API calls", expanded: false }).press("Enter");
    await callsOf(page, /listCustomerGroups/)
      .first()
      .press("Enter");
    await page.getByRole("group", { name: "Answer body of listCustomerGroups" }).waitFor();
    await page.getByRole("tab", { name: "Calls" }).press("ArrowRight");
    await page.getByRole("heading", { name: "Make the API answer…" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await panelOf(page).count()).toBe(0);
  });

  test("is open again after the page was loaded again, and takes no focus then", async ({ page, open }) => {
    await open(groups);
    await openPanel(page);
    await page.reload();
    await panelOf(page).waitFor();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  test("shows markup as text, wherever it comes from", async ({ page, open, console }) => {
    const markup = '</script><img src=x onerror="document.title=1"><b>bold</b>';
    const body = [{ customer_group_id: "cg_markup", group_name: markup, workspace_id: markup }];
    const headers = { "x-request-id": markup };
    console.sandbox.faults.add({ kind: "answer", operation: "listCustomerGroups", status: 200, body, headers });
    await open(groups);
    await page.getByText(markup).first().waitFor();
    const panel = await openPanel(page);
    await callsOf(page, /listCustomerGroups/)
      .first()
      .click();
    const answer = await panel.getByRole("group", { name: "Answer body of listCustomerGroups" }).textContent();
    expect(JSON.parse(answer ?? "")).toEqual(body);
    expect(await page.getByRole("img").count()).toBe(0);
    expect(await page.title()).toBe("Customer groups · Nudgescribe Console");
  });

  test("stays in its box when bodies are very long and calls are many", async ({ page, open, console }) => {
    const body = Array.from({ length: 30 }, (_, index) => ({
      customer_group_id: `cg_${index}`,
      group_name: "W".repeat(300),
    }));
    console.sandbox.faults.add({ kind: "answer", operation: "listCustomerGroups", status: 200, body, count: 1 });
    await open(groups, { width: 360, height: 740 });
    await page
      .getByText(/W{300}/)
      .first()
      .waitFor();
    await page.evaluate(async () => {
      const headers = { "x-console": "1", "x-console-screen": location.pathname, "content-type": "application/json" };
      const ask = () => fetch("/api/operations/listCampaigns", { method: "POST", headers, body: "{}" });
      for (let round = 0; round < 30; round += 1) await Promise.all(Array.from({ length: 10 }, ask));
    });
    const panel = await openPanel(page);
    await panel.getByText(/^2\d\d calls$|^300 calls$/).waitFor();
    await panel.getByRole("searchbox", { name: "Filter calls" }).fill("listCustomerGroups");
    expect(await widthOf(page)).toBe(360);
  });
});
