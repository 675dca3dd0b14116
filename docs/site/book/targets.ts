import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Root } from "mdast";
import type { Draft } from "./draft.ts";
import { anchorsOf, parse } from "./markdown.ts";
import { isPicture } from "./pictures.ts";
import { hostedUrl, isInRepository, repositoryPath } from "./repository.ts";

/** What a link or picture leads to. */
export type Target =
  | { readonly kind: "page"; readonly route: string; readonly hash: string }
  | { readonly kind: "picture"; readonly path: string; readonly file: string }
  | { readonly kind: "outside"; readonly url: string }
  | { readonly kind: "broken"; readonly why: string };

export type Bound = Draft & { readonly tree: Root; readonly title: string; readonly anchors: ReadonlySet<string> };

export const withTree = (draft: Draft): Bound => {
  const tree = parse(draft.text);
  return { ...draft, tree, ...anchorsOf(tree) };
};

/** Finds what the URLs of a page lead to, among all pages and all files of the repository. */
export function targetsAmong(pages: readonly Bound[]) {
  const byFile = new Map(
    pages.flatMap((page) => [page.file, ...(page.aliases ?? [])].map((file) => [file, page] as const)),
  );
  const byRoute = new Map(pages.map((page) => [page.route, page]));

  return (url: string, from: Bound, words = ""): Target => {
    if (/^(https?|mailto):/.test(url)) return outside(url);
    const [path = "", hash = ""] = url.split("#", 2) as [string, string?];
    if (path === "") return onPage(from, hash, from);
    if (siteFiles.has(path)) return { kind: "outside", url };
    if (path.startsWith("/")) {
      const page = byRoute.get(path.replace(/^\/|\/$/g, ""));
      return page ? onPage(page, hash, from) : broken(`the site has no page ${path}`);
    }
    const file = resolve(dirname(from.file), decodeURI(path));
    const named = byFile.get(`${file}#${words}`);
    return named ? onPage(named, hash, from) : inFiles(file, hash, from);
  };

  function inFiles(file: string, hash: string, from: Bound): Target {
    const page = byFile.get(file) ?? byFile.get(resolve(file, "README.md"));
    // The README of the root is the start of the repository's own page; the landing page shows a part of it.
    if (page && page.route !== "") return onPage(page, hash, from);
    if (!existsSync(file)) return broken(`there is no file ${repositoryPath(file)}`);
    if (!isInRepository(file)) return broken(`${repositoryPath(file)} is not a file of the repository`);
    if (isPicture(file)) return { kind: "picture", path: repositoryPath(file), file };
    return outside(hostedUrl(file) + (hash && `#${hash}`));
  }
}

function onPage(page: Bound, hash: string, from: Bound): Target {
  const { route, title, anchors, name } = page;
  // The title is the top of the page.
  if (hash === "" || hash === title) return { kind: "page", route: page === from ? from.route : route, hash: "" };
  if (!anchors.has(decodeURIComponent(hash))) return broken(`${name} has no heading #${hash}`);
  return { kind: "page", route, hash: `#${hash}` };
}

/** What the site has beside its pages. */
const siteFiles: ReadonlySet<string> = new Set(["/llms.txt", "/llms-full.txt"]);

const outside = (url: string): Target =>
  url.startsWith("http:") && !/^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(url)
    ? broken("links to other sites use https")
    : { kind: "outside", url };

const broken = (why: string): Target => ({ kind: "broken", why });

export const routeUrl = (route: string): string => (route === "" ? "/" : `/${route}/`);
export const twinUrl = (route: string): string => `/${route === "" ? "index" : route}.md`;
export const pictureUrl = (path: string): string => `/assets/${path}`;
