import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { test as base, expect, inject } from "vitest";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Look = Pick<BrowserContextOptions, "colorScheme" | "javaScriptEnabled" | "viewport">;

type Fixtures = {
  /** It knows no host but this machine. */
  browser: Browser;
  /** Opens a page of the site. A request to elsewhere, and an error on the page, fail the test. */
  open: (path: string, look?: Look) => Promise<Page>;
};

export const test = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of fixtures off the pattern.
    async ({}, use) => {
      const executablePath = process.env["CHROMIUM_PATH"] || places.find((path) => existsSync(path));
      if (!executablePath)
        throw new Error("no Chromium: apt-get install chromium, or set CHROMIUM_PATH to the one to use");
      const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];
      const offline = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";
      const browser = await chromium.launch({ executablePath, args: [...args, offline] });
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  open: async ({ browser }, use) => {
    const faults: string[] = [];
    const contexts: Awaited<ReturnType<Browser["newContext"]>>[] = [];
    await use(async (path, look = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: "reduce",
        ...look,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.on("pageerror", ({ message }) => faults.push(`${path}: ${message}`));
      page.on("console", (said) => faults.push(...(said.type() === "error" ? [`${path}: ${said.text()}`] : [])));
      page.on("request", (request) => faults.push(...(isOwn(request.url()) ? [] : [`${path} asks ${request.url()}`])));
      await page.goto(inject("siteUrl") + path);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(faults).toEqual([]);
  },
});

const isOwn = (url: string): boolean => url.startsWith(`${inject("siteUrl")}/`) || /^(data|blob):/.test(url);

type Axe = {
  run(options: object): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
};

/** What axe has to say about a page: a line for each violation and place. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({ resultTypes: ["violations"] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
    );
  });
}

export { expect };
