import { parse } from "yaml";
import { readText } from "./repository.ts";

export type Level = "documented" | "combined" | "inferred" | "unknown";

/** What the contract says about how well it knows a place. */
export type Evidence = {
  readonly level: Level;
  readonly source?: readonly string[];
  readonly note?: string;
};

export const meanings: Readonly<Record<Level, string>> = {
  documented: "Stands in a page of the vendor.",
  combined: "Two pages of the vendor joined.",
  inferred: "Filled in by us with a reason; the real service may differ.",
  unknown: "Nobody has seen it.",
};

const vendor = "https://api-docs.nudgescribe.com";

const titles: ReadonlyMap<string, string> = new Map(
  (parse(readText("spec/evidence/sources.yaml")) as { sources: { id: string; title: string }[] }).sources.map(
    ({ id, title }) => [id, title],
  ),
);

/**
 * A badge, written as a link of its own scheme, so that one Markdown text serves both forms of a page:
 * `[inferred](evidence:inferred?source=page-1 "why")`.
 */
export function badge({ level, source = [], note }: Evidence): string {
  const query = source.length > 0 ? `?source=${source.join(",")}` : "";
  const title = note ? ` "${escaped(note)}"` : "";
  return `[${level}](evidence:${level}${query}${title})`;
}

const escaped = (text: string): string => text.replaceAll(/\s+/g, " ").replaceAll(/["\\|]/g, "\\$&");

export const isBadge = (url: string): boolean => url.startsWith("evidence:");

function readBadge(url: string): { readonly level: Level; readonly source: readonly string[] } {
  const { pathname, searchParams } = new URL(url);
  return { level: pathname as Level, source: searchParams.get("source")?.split(",") ?? [] };
}

/** For programs and plain readers: the word, and the reason behind it. */
export const badgeInWords = (url: string, note: string | null | undefined): string =>
  note ? `*${readBadge(url).level}*: ${note}` : `*${readBadge(url).level}*`;

/**
 * For the page: a button whose note shows on hover, and opens with a click, a tap or the keyboard. The browser does that
 * itself, so it works without a script.
 */
export function badgeInHtml(url: string, note: string | null | undefined, id: string): string {
  const { level, source } = readBadge(url);
  const hint = note ? `${meanings[level]} ${note}` : meanings[level];
  const links = source.map(
    (page) => `<a href="${vendor}/${page === "root" ? "" : page}">${html(titles.get(page) ?? page)}</a>`,
  );
  const pages = links.length > 0 ? ` <span class="evidence-pages">Vendor: ${links.join(", ")}</span>` : "";
  return (
    `<button type="button" class="evidence ${level}" popovertarget="${id}" title="${html(hint)}">${level}</button>` +
    `<span popover id="${id}" class="evidence-note" data-pagefind-ignore><strong>${level}</strong> ${html(hint)}${pages}</span>`
  );
}

const html = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
