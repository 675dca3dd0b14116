import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page, Request } from "playwright-core";
import { test as base, describe, expect } from "vitest";
import { chromiumPath, launch, noChromium } from "./chromium.ts";
import { type ConsoleOptions, startConsole, type TestConsole } from "./console.ts";
import { type Renewable, renewable } from "./renewable.ts";

/** Skipped where there is no Chromium; in CI a test fails for that. */
export const describeInChromium = describe.skipIf(!chromiumPath);

/** Another build of the page than the one in `dist`. */
const webRoot = process.env["CONSOLE_WEB_ROOT"];
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export type Look = { readonly width?: number; readonly height?: number; readonly theme?: "light" | "dark" };

export type Fixtures = {
  /** Of the test file. */
  browser: Browser;
  /** Of the test file; each test of a page finds its sandbox as it was at the start, without faults. */
  console: TestConsole & Renewable;
  /** A new browser context for each test; it fails the test for an error on the page and for a request to another origin. */
  page: Page;
  /** Signs in, and goes to a path such as `/w/ws_2f6c1d/groups`. */
  open: (path: string, look?: Look) => Promise<void>;
  /** The bodies of the calls of an operation that the page has asked for, oldest first. */
  sent: (operation: string) => unknown[];
  /** What axe has to say about the page as it is: a line for each violation and place. */
  violations: () => Promise<string[]>;
};

/** Tests of a page of a console with these options. */
export const testWith = (options: ConsoleOptions) =>
  base.extend<Fixtures>({
    browser: [
      // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of fixtures off the pattern.
      async ({}, use) => {
        if (!chromiumPath) throw new Error(noChromium);
        const browser = await launch(chromiumPath);
        await use(browser);
        await browser.close();
      },
      { scope: "file" },
    ],
    console: [
      // biome-ignore lint/correctness/noEmptyPattern: as above.
      async ({}, use) => {
        await using running = await startConsole({ ...options, ...(webRoot && { webRoot }) });
        await use({ ...running, ...(await renewable(running)) });
      },
      { scope: "file" },
    ],
    page: async ({ browser, console }, use) => {
      await console.renew();
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const faults: string[] = [];
      const requests: Request[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (message) => faults.push(...[message].filter(isFault).map((one) => one.text())));
      page.on("request", (request) => requests.push(request));
      await use(page);
      await context.close();
      expect(faults).toEqual([]);
      expect(requests.map(originOf).filter((origin) => origin !== console.url)).toEqual([]);
    },
    open: async ({ page, console }, use) => {
      await use(async (path, { width = 1280, height = 900, theme = "light" } = {}) => {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
        const answer = await page.request.post(`${console.url}/api/session`, {
          data: { api: "sandbox" },
          headers: { "x-console": "1" },
        });
        expect(answer.status()).toBe(200);
        await page.goto(console.url + path);
      });
    },
    sent: async ({ page }, use) => {
      const bodies: { readonly path: string; readonly body: unknown }[] = [];
      page.on("request", (request) => {
        const path = new URL(request.url()).pathname;
        bodies.push({ path, body: request.method() === "POST" ? request.postDataJSON() : undefined });
      });
      await use((operation) =>
        bodies.filter(({ path }) => path === `/api/operations/${operation}`).map(({ body }) => body),
      );
    },
    violations: async ({ page }, use) => {
      await use(async () => {
        await page.evaluate(axeSource);
        return page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: Axe };
          const { violations } = await axe.run({ resultTypes: ["violations"] });
          return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
        });
      });
    },
  });

export const test = testWith({});

type Axe = {
  run(options: object): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
};

/** The browser itself reports each answer that is not a success; whether it should be one is for the test to say. */
const isFault = (message: { type(): string; text(): string }): boolean =>
  message.type() === "error" && !message.text().startsWith("Failed to load resource");

/** Content that the page has made itself, such as a file to save, has the origin of the page in its URL. */
const originOf = (request: Request): string => new URL(request.url().replace(/^blob:/, "")).origin;

export { expect };
