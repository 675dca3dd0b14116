import type { Browser, BrowserContext, Page, Request } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chromiumPath, launch, noChromium } from "./chromium.ts";
import { type RunningConsole, startConsole } from "./console-process.ts";
import { credentials, group, planted, startUpstream, type TestUpstream, workspaces } from "./upstream.ts";

test("CI has a Chromium", () => {
  expect(process.env["CI"] !== "true" || chromiumPath !== undefined, noChromium).toBe(true);
});

describe.skipIf(!chromiumPath)(`the page in Chromium${chromiumPath ? "" : ` (skipped: ${noChromium})`}`, () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let upstream: TestUpstream;
  let mock: RunningConsole;
  let live: RunningConsole;
  /** Errors of the page and of its console; a test that provokes one takes it out. */
  let faults: string[];
  let requests: Request[];

  beforeAll(async () => {
    upstream = await startUpstream();
    [browser, mock, live] = await Promise.all([
      launch(String(chromiumPath)),
      startConsole(),
      startConsole({
        NUDGESCRIBE_BASE_URL: upstream.url,
        NUDGESCRIBE_API_KEY: credentials.apiKey,
        NUDGESCRIBE_EMAIL: credentials.email,
        NUDGESCRIBE_PASSWORD: credentials.password,
      }),
    ]);
  });

  afterAll(async () => {
    await browser.close();
    for (const running of [live, mock, upstream]) await running[Symbol.asyncDispose]();
  });

  beforeEach(async () => {
    for (const { url } of [mock, live]) await fetch(`${url}/api/session`, { method: "DELETE" });
    upstream.replies["POST /v1/campaign/all"] = { body: workspaces };
    upstream.replies["POST /v1/cg"] = { body: [group("Motor renewals"), group("Win-back", "cg_5d7f30")] };

    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    faults = [];
    requests = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => faults.push(...[message.text()].filter(() => message.type() === "error")));
    page.on("request", (request) => requests.push(request));
  });

  afterEach(async () => {
    const own = new URL(page.url()).origin;
    expect(requests.map((request) => new URL(request.url()).origin)).toEqual(requests.map(() => own));
    await context.close();
    expect(faults).toEqual([]);
  });

  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const picker = () => page.getByRole("combobox", { name: "Workspace" });
  const table = () => page.getByRole("table");
  const rows = () => table().getByRole("row").allInnerTexts();
  const names = async () => {
    await table().waitFor();
    return table().getByRole("rowheader").allInnerTexts();
  };
  const status = (text: string) => page.getByRole("status").filter({ hasText: text });
  const open = async ({ url }: RunningConsole) => {
    await page.goto(url);
    await button("Sign in").click();
  };
  /** The browser writes each failed request to its console; this one is meant to fail. */
  const takeOutFailedRequest = (code: number) => {
    expect(faults.splice(0)).toEqual([expect.stringContaining(`the server responded with a status of ${code}`)]);
  };

  describe("the flow", () => {
    test("sign in, pick the workspace, see the group of the vendor's example, sign out", async () => {
      await page.goto(mock.url);
      await page.getByRole("region", { name: "Sign in" }).getByText("mock").waitFor();
      await button("Sign in").click();

      await picker().selectOption({ label: "Your workspace" });
      await page.getByRole("table", { name: "Groups of Your workspace 1 customer group" }).waitFor();
      const columns = ["Name", "ID", "Created", "Created by", "Updated", "Updated by"];
      expect(await table().getByRole("columnheader").allInnerTexts()).toEqual(columns);
      expect(await names()).toEqual(["string"]);
      expect(await table().getByRole("cell").allInnerTexts()).toEqual(Array(5).fill("string"));

      await button("Sign out").click();
      await page.getByRole("heading", { name: "Sign in" }).waitFor();
    });

    test("by keyboard alone, with the focus never lost", async () => {
      const focused = (role: "button" | "combobox" | "heading" | "region", name: string) => {
        const control = page.getByRole(role, { name, exact: true });
        return expect
          .poll(() => control.evaluate((element) => element === element.ownerDocument.activeElement))
          .toBe(true);
      };
      await page.goto(live.url);
      await button("Sign in").waitFor();

      await page.keyboard.press("Tab");
      await focused("button", "Sign in");
      await page.keyboard.press("Enter");
      await focused("heading", "Customer groups");
      await table().waitFor();

      await page.keyboard.press("Tab");
      await focused("combobox", "Workspace");
      await page.keyboard.press("ArrowDown");
      await status("2 customer groups in Northern Lights.").waitFor();

      await page.keyboard.press("Tab");
      await focused("region", "Groups of Northern Lights");
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Shift+Tab");
      await focused("button", "Sign out");
      await page.keyboard.press("Space");
      await focused("heading", "Sign in");
    });

    test("the picked workspace is the one that the API is asked for", async () => {
      await open(live);
      await table().waitFor();
      await picker().selectOption({ label: "Northern Lights" });
      await page.getByRole("table", { name: "Groups of Northern Lights" }).waitFor();
      expect(upstream.received.slice(-2).map(({ body }) => body)).toEqual([
        { workspace_id: "ws_1" },
        { workspace_id: "ws_2" },
      ]);
    });

    test("a reload stays signed in, a server that has forgotten the sign-in shows the panel again", async () => {
      await open(live);
      await table().waitFor();
      await page.reload();
      await table().waitFor();

      await fetch(`${live.url}/api/session`, { method: "DELETE" });
      await picker().selectOption({ label: "Northern Lights" });
      await button("Sign in").waitFor();
      takeOutFailedRequest(409);
    });
  });

  describe("the five states", () => {
    test("loading is said, and the answer takes its place without moving the page", async () => {
      let release = () => {};
      upstream.replies["POST /v1/cg"] = (response) => {
        release = () => response.end(JSON.stringify([group("Late arrivals")]));
      };
      await page.addInitScript(`
        window.moved = [];
        const note = ({ sources }) => window.moved.push(...sources.map(({ node }) => node?.className ?? "text"));
        new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: "layout-shift", buffered: true });
      `);
      await open(live);
      await status("Loading customer groups of Harbour Mutual.").waitFor();
      await expect.poll(() => upstream.received.at(-1)?.call).toBe("POST /v1/cg");
      release();
      await status("1 customer group in Harbour Mutual.").waitFor();
      expect(await names()).toEqual(["Late arrivals"]);
      expect(await page.evaluate("window.moved")).toEqual([]);
    });

    test("filled: each value under its column, a moment set for reading", async () => {
      await open(live);
      await table().waitFor();
      expect(await rows()).toEqual([
        "Name\tID\tCreated\tCreated by\tUpdated\tUpdated by",
        "Motor renewals\tcg_81c0e2\t2 Nov 2026, 08:15 UTC\tusr_41aa90\t16 Nov 2026, 09:10 UTC\tusr_58c2de",
        "Win-back\tcg_5d7f30\t2 Nov 2026, 08:15 UTC\tusr_41aa90\t16 Nov 2026, 09:10 UTC\tusr_58c2de",
      ]);
    });

    test("empty: says so, and finds what has come since", async () => {
      upstream.replies["POST /v1/cg"] = { body: [] };
      await open(live);
      await page.getByRole("heading", { name: "No customer groups" }).waitFor();
      await status("No customer groups in Harbour Mutual.").waitFor();

      upstream.replies["POST /v1/cg"] = { body: [group("First one")] };
      await button("Load again").click();
      expect(await names()).toEqual(["First one"]);
    });

    test("no workspace: says where workspaces come from", async () => {
      upstream.replies["POST /v1/campaign/all"] = { body: [] };
      await open(live);
      await page.getByRole("heading", { name: "No workspace yet" }).waitFor();
      expect(await picker().isDisabled()).toBe(true);
    });

    test("error: what happened, what to do, and another try", async () => {
      upstream.replies["POST /v1/cg"] = { status: 500, body: { message: "Something went wrong." } };
      await open(live);
      const alert = page.getByRole("alert");
      await alert.getByText("500 Server Error: Something went wrong.").waitFor();
      await alert.getByText("The API failed. Try again in a minute; if it stays, tell the vendor.").waitFor();
      await alert.getByText("listCustomerGroups").waitFor();
      takeOutFailedRequest(502);

      upstream.replies["POST /v1/cg"] = { body: [group("Back again")] };
      await alert.getByRole("button", { name: "Try again" }).click();
      expect(await names()).toEqual(["Back again"]);
      expect(await alert.count()).toBe(0);
    });

    test("a refused sign-in: what to check, and the button stays", async () => {
      const accepted = upstream.replies["POST /v1/auth"] ?? {};
      upstream.replies["POST /v1/auth"] = { status: 403, body: { message: "Unknown user." } };
      await open(live);
      await page.getByRole("alert").getByText("403 Unauthorised: Unknown user.").waitFor();
      takeOutFailedRequest(403);

      upstream.replies["POST /v1/auth"] = accepted;
      await button("Sign in").click();
      await table().waitFor();
    });

    test.each([
      { width: 1280, height: 800 },
      { width: 390, height: 844 },
    ])("very long: names wrap, and the table scrolls in its own box by keyboard ($width px)", async (viewport) => {
      const longNames = Array.from(
        { length: 300 },
        (_, index) => `Group ${index} ${"of-one-unbroken-word".repeat(12)}`,
      );
      upstream.replies["POST /v1/campaign/all"] = {
        body: [{ workspace_id: "w".repeat(200), workspace_name: "A very long name ".repeat(12) }],
      };
      upstream.replies["POST /v1/cg"] = { body: longNames.map((name) => group(name, `cg_${"0".repeat(80)}`)) };
      await page.setViewportSize(viewport);
      await open(live);
      await page.getByRole("table", { name: "300 customer groups" }).waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);

      const last = page.getByRole("rowheader", { name: "Group 299" });
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("End");
      await expect.poll(() => last.boundingBox().then((box) => box && box.y < viewport.height)).toBe(true);
    });
  });

  describe("what reaches the browser", () => {
    test("no key, password or token, in any answer of any screen", async () => {
      const message = `no: ${planted.join(" ")}`;
      const bodies: Promise<string>[] = [];
      page.on("response", (response) => {
        bodies.push(response.text().then((text) => `${response.url()} ${JSON.stringify(response.headers())} ${text}`));
      });
      await open(live);
      await table().waitFor();
      upstream.replies["POST /v1/cg"] = { status: 400, body: { message } };
      await picker().selectOption({ label: "Northern Lights" });
      await page.getByRole("alert").getByText("400 Bad Request: no: [masked] [masked] [masked] [masked]").waitFor();
      takeOutFailedRequest(400);

      const everything = (await Promise.all(bodies)).join("\n");
      for (const part of ["/assets/", ".css", "favicon.svg", "/api/groups"]) expect(everything).toContain(part);
      for (const value of planted) expect(everything).not.toContain(value);
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]")).toEqual([]);
    });
  });
});
