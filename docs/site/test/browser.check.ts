import type { Page } from "playwright-core";
import { describe } from "vitest";
import { expect, test, violationsOn } from "./visit.ts";

/** One of each kind of page. */
const kinds: readonly string[] = [
  "/",
  "/guides/onboard/",
  "/regenerating/",
  "/behaviours/",
  "/reference/",
  "/reference/start-campaign-rerun/",
  "/reference/fetch-message-file/",
  "/reference/schemas/campaign-run/",
  "/packages/client/",
  "/packages/client/api/",
  "/packages/client/api/classes/nudgescribe/",
  "/packages/client/api/type-aliases/customers-resource/",
  "/decisions/",
  "/decisions/0017-what-the-bytes-are/",
  "/404.html",
];

const phone = { width: 360, height: 740 };

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test.for(kinds)("axe finds nothing on %s", async (path, { open }) => {
    expect(await violationsOn(await open(path, { colorScheme }))).toEqual([]);
  });
});

test.for(kinds)("axe finds nothing on %s on a phone", async (path, { open }) => {
  expect(await violationsOn(await open(path, { viewport: phone }))).toEqual([]);
});

test("axe is listened to: a picture without words is reported", async ({ open }) => {
  const page = await open("/decisions/");
  await page.evaluate(() => document.querySelector("main")?.append(document.createElement("img")));
  expect(await violationsOn(page)).toEqual([expect.stringContaining("image-alt")]);
});

const widths = (page: Page) =>
  page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);

test.for(kinds)("%s fits a phone; what is wider scrolls inside", async (path, { open }) => {
  const [needed, given] = await widths(await open(path, { viewport: phone }));
  expect(needed).toBe(given);
});

test("search finds the reruns, without a network", async ({ open }) => {
  const page = await open("/");
  const field = page.locator("input.pagefind-ui__search-input");
  // It is put in when the browser has nothing else to do.
  await field.waitFor({ state: "attached" });
  await page.keyboard.press("Control+k");
  await field.fill("rerun");
  await page.locator(".pagefind-ui__result-link").first().waitFor();
  const found = await page.locator(".pagefind-ui__result-link").allInnerTexts();
  expect(found.join("\n")).toMatch(/rerun/i);
});

test("a badge tells its reason to the keyboard, and without a script", async ({ open }) => {
  const page = await open("/reference/schemas/campaign-run/", { javaScriptEnabled: false });
  const badge = page.getByRole("button", { name: "inferred" }).first();
  const note = page.locator(".evidence-note").first();
  expect(await note.isVisible()).toBe(false);
  await badge.focus();
  await page.keyboard.press("Enter");
  expect(await note.isVisible()).toBe(true);
  expect(await note.textContent()).toContain("The content of an entry is documented in prose");
  expect(await note.getByRole("link").first().getAttribute("href")).toContain("https://api-docs.nudgescribe.com/");
});

test("without a script every page can be read and reached", async ({ open }) => {
  const page = await open("/guides/onboard/", { javaScriptEnabled: false });
  await page.getByRole("link", { name: "Schemas" }).click();
  await page.getByRole("link", { name: "CustomerGroup", exact: true }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("CustomerGroup");
});

test("the first key leads past the menus", async ({ open }) => {
  const page = await open("/reference/list-customers/");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Skip to content");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#_top");
});

test("code can be copied, and pictures come in the theme of the reader", async ({ open }) => {
  const page = await open("/", { colorScheme: "dark" });
  expect(await page.locator(".copy button").count()).toBeGreaterThan(0);
  const picture = page.locator("picture img").first();
  const shown = () => picture.evaluate((image) => (image as HTMLImageElement).currentSrc);
  expect(await shown()).toContain("dashboard-dark.png");
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(shown).toContain("dashboard-light.png");
});
