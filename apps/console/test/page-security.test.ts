import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { demoCredentials } from "@nudgescribe/sandbox";
import type { Page } from "playwright-core";
import { expect as expectThat, test as plainTest } from "vitest";
import { startConsole } from "./console.ts";
import { describeInChromium, expect, test } from "./page.ts";
import { patience, said } from "./screen.ts";

const webRoot = process.env["CONSOLE_WEB_ROOT"] ?? resolve(import.meta.dirname, "../dist/web");

const screens = [
  "/w/ws_2f6c1d",
  "/w/ws_2f6c1d/groups",
  "/w/ws_2f6c1d/groups/cg_81c0e2",
  "/w/ws_2f6c1d/fields",
  "/w/ws_2f6c1d/import",
  "/w/ws_2f6c1d/campaigns",
  "/w/ws_2f6c1d/campaigns/cmp_3e9a52",
  "/w/ws_2f6c1d/campaigns/cmp_3e9a52/exports",
  "/w/ws_2f6c1d/campaigns/cmp_3e9a52/runs",
  "/w/ws_2f6c1d/campaigns/cmp_3e9a52/compare?a=1&b=2",
];

plainTest("no file of the built page holds a credential", async () => {
  await using running = await startConsole();
  const own = running.sandbox.credentials;
  const secrets = new Set(
    [own, ...Object.values(demoCredentials)].flatMap(({ apiKey, email, password }) => [apiKey, email, password]),
  );
  expectThat(secrets.size).toBeGreaterThan(3);
  const files = (await readdir(webRoot, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  expectThat(files.filter(({ name }) => name.endsWith(".js")).length).toBeGreaterThan(5);
  for (const { parentPath, name } of files) {
    const content = await readFile(resolve(parentPath, name), "latin1");
    for (const secret of secrets) expectThat(content.includes(secret), `${name} holds ${secret}`).toBe(false);
  }
});

/** Notes what breaks the page's policy, from its first script on. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(globalThis, { broken });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      broken.push(`${violatedDirective} ${blockedURI}`),
    );
  });
const brokenOn = (page: Page) => page.evaluate(() => (globalThis as unknown as { broken: string[] }).broken);

describeInChromium("the page in a browser", () => {
  // Opens every screen, one after the other.
  const walk = { timeout: 90_000 };
  test(
    "breaks no policy, keeps and gets no credential, on any screen and in the API panel",
    walk,
    async ({ page, open, console }) => {
      const { apiKey, password } = console.sandbox.credentials;
      const texts: Promise<string>[] = [];
      page.on("response", (response) => {
        const isStream = response.headers()["content-type"] === "text/event-stream";
        // What is shown of the stream stands in the page; its text never ends.
        texts.push(isStream ? Promise.resolve("") : response.text().catch(() => ""));
      });
      await listen(page);
      await open("/w/ws_2f6c1d");
      await page.getByRole("button", { name: "API calls", expanded: false }).click();
      for (const path of screens) {
        await page.goto(console.url + path);
        await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
        await page.getByRole("radio", { name: "All calls" }).check();
        await page.getByRole("button", { name: /^POST authenticate 200/ }).click();
        await page.getByRole("group", { name: "Answer body of authenticate" }).waitFor();
        texts.push(page.content());
        expect([path, await brokenOn(page)]).toEqual([path, []]);
      }
      const everything = (await Promise.all(texts)).join("\n");
      expect(everything.includes("cg_81c0e2")).toBe(true);
      for (const secret of [apiKey, password]) expect(everything.includes(secret)).toBe(false);
      // As the API would answer with it, and as a text within JSON.
      expect(everything.includes('"access_token": "[masked]"')).toBe(true);
      expect(/"(access|refresh)_token\\?": ?\\?"(?!\[masked\])/.test(everything)).toBe(false);
      expect(await page.evaluate(() => document.cookie)).toBe("");
      const stored = await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }));
      expect(stored.filter((name) => /token|password|key$|credential/i.test(name))).toEqual([]);
    },
  );

  test("refuses an image that is written into the page, an inline script and another origin", async ({
    browser,
    console,
  }) => {
    // Not the page of the fixture, which fails a test for exactly this.
    const context = await browser.newContext();
    const page = await context.newPage();
    await listen(page);
    await page.goto(console.url);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.evaluate(async () => {
      const image = document.createElement("img");
      image.src = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
      const script = document.createElement("script");
      script.textContent = "document.title = 'run'";
      document.body.append(image, script);
      await fetch("https://elsewhere.example/").catch(() => {});
    });
    await expect.poll(() => brokenOn(page), patience).toHaveLength(3);
    expect((await brokenOn(page)).map((one) => one.split(" ")[0]).sort()).toEqual([
      "connect-src",
      "img-src",
      "script-src-elem",
    ]);
    expect(await page.title()).not.toBe("run");
    await context.close();
  });

  test("shows a link to a file on demand, to be opened and copied, but not to be read", async ({
    page,
    open,
    sent,
    console: { sandbox },
    violations,
  }) => {
    await open("/w/ws_2f6c1d/campaigns/cmp_3e9a52/exports");
    await page.getByRole("table").waitFor();
    const link = page.getByRole("region", { name: "Link", exact: true });
    await link.getByRole("button", { name: "Get a link" }).press("Enter");
    await said(page, "The link is there.");
    expect(sent("fetchMessageFile").at(-1)).toEqual({ campaign_id: "cmp_3e9a52", page: 1, format: "url" });
    expect(await violations()).toEqual([]);
    const url = String(await link.getByRole("link", { name: "Open the file in a new tab" }).getAttribute("href"));
    await link.getByRole("button", { name: "Copy link" }).click();
    await link.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(url);

    const key = String(new URL(url).search.slice(1));
    expect(key.length).toBeGreaterThan(20);
    await page.getByRole("button", { name: "API calls" }).click();
    await page.getByRole("complementary").getByText("fetchMessageFile").first().waitFor();
    expect(await page.evaluate("document.body.innerText")).not.toContain(key);
    expect(await page.evaluate("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])")).not.toContain(key);

    const file = await fetch(url);
    expect([file.status, (await file.text()).split("\n")[0]]).toEqual([200, "customer_id,segment,content"]);
    await sandbox.clock.advance("1h");
    expect((await fetch(url)).status).toBe(403);
    await link.getByText("How long a link works is not documented.").waitFor();
    await link.getByRole("button", { name: "Get a new link" }).click();
    await expect
      .poll(async () => {
        const now = await link.getByRole("link", { name: "Open the file in a new tab" }).getAttribute("href");
        return (await fetch(String(now))).status;
      }, patience)
      .toBe(200);
  });

  test("shows messages that are HTML as text, and a preview that loads and runs nothing", async ({
    page,
    open,
    console: { sandbox, url },
    violations,
  }) => {
    const compared = "/w/ws_b70e42/campaigns/cmp_c58d14/compare?a=1&b=3";
    const comparison = page.getByRole("region", { name: "Comparison" });
    const html = (name: string) => `<h1>Hello ${name}</h1>
      <script>parent.document.title = "taken"; fetch("https://elsewhere.example/script")</script>
      <img src="https://elsewhere.example/pixel.png" alt="Our new office" onerror="parent.document.title = 'taken'">
      <link rel="stylesheet" href="https://elsewhere.example/style.css"><style>@import "https://elsewhere.example/x.css";</style>
      <p style="background: url(https://elsewhere.example/bg.png)" onclick="alert(1)">Your <b>cover</b> renews. <a href="https://elsewhere.example/">Renew</a></p>
      <iframe src="https://elsewhere.example/frame"></iframe><form action="https://elsewhere.example/"><button>Go</button></form>
      <meta http-equiv="refresh" content="0;url=https://elsewhere.example/">`;
    const body = (name: string) => [
      { segment: "Loyal drivers", content: html(name) },
      { segment: "Plain", content: "Is 1 < 2 > 0?" },
    ];
    sandbox.faults.add({ kind: "answer", operation: "listRunMessages", status: 200, body: body("Ann"), count: 1 });
    sandbox.faults.add({ kind: "answer", operation: "listRunMessages", status: 200, body: body("Bob") });
    await open(compared);
    await comparison.getByText('<img src="https://elsewhere.example/pixel.png"').first().waitFor();
    const title = await page.title();

    const previews = comparison.getByRole("button", { name: /^Preview/ });
    expect(await previews.allTextContents()).toEqual(["Preview of Loyal drivers"]);
    await previews.click();
    const frame = page.getByTitle("Message to Loyal drivers, run B");
    expect(await frame.getAttribute("sandbox")).toBe("");
    const inside = frame.contentFrame();
    await inside.getByRole("heading", { name: "Hello Bob" }).waitFor();
    await page.getByTitle("Message to Loyal drivers, run A").contentFrame().getByText("Hello Ann").waitFor();
    await inside.getByText("[Image: Our new office]").waitFor();
    expect(await inside.getByText("Your cover renews. Renew").innerHTML()).toBe(
      "Your <b>cover</b> renews. <a>Renew</a>",
    );

    const pages = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((one) => one.content()),
    );
    expect(pages).toHaveLength(2);
    expect(pages.join("\n")).not.toMatch(/elsewhere|<script|<style|<link|<iframe|<form|onerror|onclick|refresh|<img/);
    expect(page.frames().map((one) => one.url())).toEqual([url + compared, "about:srcdoc", "about:srcdoc"]);
    expect(await page.title()).toBe(title);
    expect(await violations()).toEqual([]);
  });
});
