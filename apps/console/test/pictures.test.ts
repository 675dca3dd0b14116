import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { describeInChromium, expect, test } from "./page.ts";
import { differenceOf, expectPicture } from "./pictures.ts";

const uk = "/w/ws_2f6c1d";
const ireland = "/w/ws_b70e42";

type Picture = {
  readonly name: string;
  readonly path: string;
  readonly theme: "light" | "dark";
  readonly width: number;
  /** Goes on until there is what the picture shows. */
  readonly show: (page: Page) => Promise<unknown>;
};

const dashboard = (page: Page) =>
  page
    .getByText(/^8 runs of 5 campaigns/)
    .first()
    .waitFor();

const pictures: readonly Picture[] = [
  { name: "dashboard-light", path: ireland, theme: "light", width: 1280, show: dashboard },
  { name: "dashboard-dark", path: ireland, theme: "dark", width: 1280, show: dashboard },
  {
    name: "import-light",
    path: `${uk}/import?group=cg_81c0e2`,
    theme: "light",
    width: 1280,
    async show(page) {
      await page.getByRole("button", { name: "Try the example with three mistakes" }).click();
      await page.getByRole("button", { name: "Check" }).click();
      await page.getByRole("table").waitFor();
    },
  },
  {
    name: "compare-dark",
    path: `${ireland}/campaigns/cmp_c58d14/compare?a=1&b=3`,
    theme: "dark",
    width: 1280,
    show: (page) => page.getByRole("heading", { name: /^Changed/ }).waitFor(),
  },
  {
    name: "panel-light",
    path: `${uk}/groups`,
    theme: "light",
    width: 1440,
    async show(page) {
      await page.getByRole("table").waitFor();
      await page.getByRole("button", { name: "API calls" }).click();
      const panel = page.getByRole("complementary", { name: "API calls" });
      await panel.getByRole("button", { name: /listCustomerGroups/ }).click();
      await panel.getByRole("button", { name: /Copy/ }).first().waitFor();
      // How long a call took is another number each time.
      await page.evaluate(() => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const { currentNode } = texts;
          currentNode.textContent = (currentNode.textContent ?? "").replace(/\b\d+(\.\d+)? ms\b/g, "9 ms");
        }
      });
    },
  },
  {
    name: "groups-phone",
    path: `${uk}/groups`,
    theme: "light",
    width: 360,
    show: (page) => page.getByRole("table").waitFor(),
  },
];

describeInChromium("the look of", () => {
  test.for(pictures)(
    "$name is as in its picture",
    async ({ name, path, theme, width, show }, { page, open, console }) => {
      await page.clock.setFixedTime("2026-11-20T09:00:00Z");
      await open(path, { theme, width, height: 860 });
      await show(page);
      await page.evaluate(() => document.fonts.ready);
      // The port is another one each time.
      await page.evaluate((host) => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const { currentNode } = texts;
          currentNode.textContent = (currentNode.textContent ?? "").replaceAll(host, "127.0.0.1:4020");
        }
      }, new URL(console.sandbox.url).host);
      expectPicture(name, await page.screenshot());
    },
  );
});

test("a picture in which more than a fiftieth has changed is told", () => {
  const white = new PNG({ width: 100, height: 100, fill: true });
  white.data.fill(255);
  const changed = (rows: number) => {
    const picture = new PNG({ width: 100, height: 100 });
    white.data.copy(picture.data);
    for (let at = 0; at < rows * 100; at++) picture.data.set([0, 0, 0, 255], at * 4);
    return differenceOf(white, picture);
  };
  expect([changed(0), changed(1), changed(3)]).toEqual([0, 0.01, 0.03]);
  expect(differenceOf(white, new PNG({ width: 101, height: 100 }))).toBe(1);
});
