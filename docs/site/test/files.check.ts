import { existsSync, globSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { brokenLinks, builtPages } from "./built-links.ts";

const folder = inject("siteFolder");
const pages = builtPages(folder);
const routes = pages.map(({ path }) => path).filter((path) => path !== "/404.html");
const twinOf = (route: string): string => (route === "/" ? "/index.md" : `${route.slice(0, -1)}.md`);
const read = (path: string): string => readFileSync(join(folder, path), "utf8");

test("every link, picture and anchor of the built pages is there", () => {
  expect(routes.length).toBeGreaterThan(150);
  expect(brokenLinks(folder)).toEqual([]);
});

test("a link, a picture and an anchor that are missing are each reported", async () => {
  const site = await mkdtemp(join(tmpdir(), "site-"));
  await mkdir(join(site, "a"));
  await writeFile(
    join(site, "index.html"),
    '<a href="/a/#b">1</a> <a href="/c/">2</a> <img src="d.png"> <a href="#e">3</a>',
  );
  await writeFile(join(site, "a/index.html"), '<h2 id="x">1</h2> <a href="../#e">2</a> <a href="#x">3</a>');
  expect(brokenLinks(site).sort()).toEqual([
    "/: #e has no such anchor",
    "/: /a/#b has no such anchor",
    "/: /c/ is not there",
    "/: d.png is not there",
    "/a/: ../#e has no such anchor",
  ]);
  await rm(site, { recursive: true });
});

test("every page has a twin in Markdown, names it, and stands in llms.txt with it", () => {
  const index = read("llms.txt");
  const whole = read("llms-full.txt");
  const without = pages
    .filter(({ path }) => path !== "/404.html")
    .filter(({ path, html }) => {
      const twin = twinOf(path);
      const [title = ""] = existsSync(join(folder, twin)) ? read(twin).split("\n") : [];
      const isNamed = html.includes(`<link rel="alternate" type="text/markdown" href="${twin}"`);
      const isLinked = html.includes(`class="twin" href="${twin}"`);
      return !title.startsWith("# ") || !isNamed || !isLinked || !index.includes(`(${twin})`) || !whole.includes(title);
    });
  expect(without.map(({ path }) => path)).toEqual([]);
  expect(globSync("**/*.md", { cwd: folder })).toHaveLength(routes.length);
});

test("the links of the twins lead to twins", () => {
  const strays = globSync("**/*.md", { cwd: folder }).flatMap((file) =>
    [...read(file).matchAll(/\]\((\/[^)#\s]*)/g)]
      .map(([, path = ""]) => path)
      .filter((path) => !existsSync(join(folder, decodeURIComponent(path))) || path.endsWith("/"))
      .map((path) => `${file}: ${path}`),
  );
  expect(strays).toEqual([]);
});

test("no comment of the sources and no mark of a snippet is left", () => {
  expect(pages.filter(({ html }) => /<!-- ?(snippet|contract)/.test(html)).map(({ path }) => path)).toEqual([]);
});
