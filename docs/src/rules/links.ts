import { existsSync, readFileSync, statSync } from "node:fs";
import { join, normalize } from "node:path/posix";
import { type Page, readPage } from "../page.ts";
import type { Problem } from "../problem.ts";

/** Links inside the repository that lead nowhere. What is on the web is not asked. */
export function checkLinks(root: string, page: Page, pages: ReadonlyMap<string, Page>): Problem[] {
  return page.links.flatMap(({ url, line }) => {
    const message = /^[a-z][a-z+.-]*:/i.test(url) ? undefined : messageOf(root, page, pages, decodeURI(url));
    return message === undefined ? [] : [{ path: page.path, line, message }];
  });
}

function messageOf(root: string, page: Page, pages: ReadonlyMap<string, Page>, url: string): string | undefined {
  const [target = "", anchor] = url.split("#");
  if (target.startsWith("/")) return `the link ${url} begins with /; write it from this file`;
  const path = target === "" ? page.path : normalize(join(page.path, "..", target));
  if (path.startsWith("..")) return `the link ${url} leaves the repository`;
  const file = join(root, path);
  if (!existsSync(file)) return `the link ${url} leads to ${path}, which does not exist`;
  if (anchor === undefined) return undefined;
  const read = statSync(file).isDirectory() ? join(path, "README.md") : path;
  if (!read.endsWith(".md")) return undefined;
  const there = pages.get(read) ?? readPage(read, readFileSync(join(root, read), "utf8"));
  return there.anchors.has(anchor) ? undefined : `${read} has no heading #${anchor}; it has ${near(there, anchor)}`;
}

/** Headings that share a word with what was looked for, or the first ones. */
function near({ anchors }: Page, anchor: string): string {
  const words = anchor.split("-").filter((word) => word.length > 3);
  const like = [...anchors].filter((one) => words.some((word) => one.includes(word)));
  return (
    (like.length > 0 ? like : [...anchors])
      .slice(0, 5)
      .map((one) => `#${one}`)
      .join(", ") || "none"
  );
}
