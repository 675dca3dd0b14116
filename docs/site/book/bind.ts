import type { Definition, Html, Image, Link } from "mdast";
import { visit } from "unist-util-visit";
import type { Draft, Page } from "./draft.ts";
import { badgeInHtml, badgeInWords, isBadge } from "./evidence.ts";
import { endOf, firstSentence, lineOf, plainText, startOf, titleOf } from "./markdown.ts";
import { sizeOf } from "./pictures.ts";
import { type Bound, pictureUrl, routeUrl, type Target, targetsAmong, twinUrl, withTree } from "./targets.ts";

/** A piece of a page's text, and what stands there in each form. */
type Edit = { readonly start: number; readonly end: number; readonly html: string; readonly twin: string };

export type Book = { readonly pages: readonly Page[]; readonly problems: readonly string[] };

/** Makes pages of drafts: links lead to pages, or to the repository's host. What leads nowhere is a problem. */
export function bind(drafts: readonly Draft[]): Book {
  const bound = drafts.map(withTree);
  const targetOf = targetsAmong(bound);
  const results = bound.map((page) => bindPage(page, targetOf));
  return { pages: results.map(({ page }) => page), problems: results.flatMap(({ problems }) => problems) };
}

function bindPage(from: Bound, targetOf: ReturnType<typeof targetsAmong>) {
  const { text, tree, anchors: _anchors, file: _file, aliases: _aliases, ...rest } = from;
  const edits: Edit[] = [];
  const pictures = new Set<string>();
  const problems: string[] = [];
  const targetAt = (url: string, line: number, words?: string): Target => {
    const target = targetOf(url, from, words);
    if (target.kind === "broken") problems.push(`${from.name}:${line}: ${url}: ${target.why}`);
    if (target.kind === "picture") pictures.add(target.path);
    return target;
  };
  const heading = titleOf(tree);
  if (!heading) problems.push(`${from.name}:1: a page starts with its title, a line such as "# Title"`);
  if (heading) edits.push({ start: startOf(heading), end: endOf(heading), html: "", twin: "" });
  visit(tree, (node) => {
    if (node.type === "html") edits.push(editHtml(node, (url) => targetAt(url, lineOf(node))));
    if (node.type === "image") edits.push(editImage(node, targetAt(node.url, lineOf(node))));
    if (node.type === "definition") edits.push(editUrl(text, node, targetAt(node.url, lineOf(node))));
    if (node.type !== "link" || text[startOf(node)] !== "[") return;
    if (isBadge(node.url)) edits.push(editBadge(node, edits.length));
    else edits.push(editUrl(text, node, targetAt(node.url, lineOf(node), plainText(node))));
  });
  const page: Page = {
    ...rest,
    title: heading ? plainText(heading) : from.route,
    description: from.description ?? firstSentence(tree),
    html: applied(text, edits, "html"),
    twin: applied(text, edits, "twin"),
    pictures: [...pictures],
  };
  return { page, problems };
}

const urlsOf = (target: Target, old: string): { readonly html: string; readonly twin: string } => {
  if (target.kind === "page")
    return { html: routeUrl(target.route) + target.hash, twin: twinUrl(target.route) + target.hash };
  if (target.kind === "picture") return { html: pictureUrl(target.path), twin: pictureUrl(target.path) };
  return target.kind === "outside" ? { html: target.url, twin: target.url } : { html: old, twin: old };
};

/** Of a link, only its URL is another one: its words may hold code, pictures and emphasis. */
function editUrl(text: string, node: Link | Definition, target: Target): Edit {
  const whole = text.slice(startOf(node), endOf(node));
  const opening = node.type === "link" ? whole.lastIndexOf("](") + 2 : whole.indexOf("]:") + 2;
  const [, space = "", written = ""] = /^(\s*)(<[^>]*>|[^\s)]*)/.exec(whole.slice(opening)) ?? [];
  const start = startOf(node) + opening + space.length;
  return { start, end: start + written.length, ...urlsOf(target, node.url) };
}

function editImage(node: Image, target: Target): Edit {
  const urls = urlsOf(target, node.url);
  const size = target.kind === "picture" ? sizeOf(target.file) : undefined;
  const room = size ? ` width="${size.width}" height="${size.height}"` : "";
  const alt = (node.alt ?? "").replaceAll('"', "&quot;");
  return {
    start: startOf(node),
    end: endOf(node),
    html: `<img src="${urls.html}" alt="${alt}"${room} loading="lazy">`,
    twin: `![${node.alt ?? ""}](${urls.twin})`,
  };
}

function editHtml(node: Html, targetAt: (url: string) => Target): Edit {
  const value = node.value.replaceAll(/<!--[\s\S]*?-->/g, "");
  let room = "";
  const html = value.replaceAll(/\b(src|srcset|href)="([^"]+)"/g, (_, name: string, url: string) => {
    const target = targetAt(url);
    const size = target.kind === "picture" && name === "src" ? sizeOf(target.file) : undefined;
    room = size ? ` width="${size.width}" height="${size.height}"` : room;
    return `${name}="${urlsOf(target, url).html}"`;
  });
  const sized = room ? html.replace("<img ", `<img${room} `) : html;
  return { start: startOf(node), end: endOf(node), html: sized, twin: inWords(html) };
}

/** A picture in two themes is one picture for programs. */
const inWords = (html: string): string =>
  html.replaceAll(/<picture>[\s\S]*?<img\b([^>]*)>[\s\S]*?<\/picture>/g, (_, attributes: string) => {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
    return `![${attribute("alt")}](${attribute("src")})`;
  });

function editBadge(node: Link, count: number): Edit {
  const place = { start: startOf(node), end: endOf(node) };
  return {
    ...place,
    html: badgeInHtml(node.url, node.title, `evidence-${count}`),
    twin: badgeInWords(node.url, node.title),
  };
}

function applied(text: string, edits: readonly Edit[], form: "html" | "twin"): string {
  let at = 0;
  const parts: string[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, edit.start), edit[form]);
    at = edit.end;
    // What is taken out takes its empty lines along.
    if (edit[form] === "") while (text[at] === "\n") at += 1;
  }
  return `${[...parts, text.slice(at)].join("").trim()}\n`;
}
