import { routesIn, type SidebarItem, sidebar } from "./sidebar.ts";
import { twinUrl } from "./targets.ts";

export type Listed = { readonly route: string; readonly title: string; readonly description?: string | undefined };

/** One line for each page, in the groups of the sidebar; what has no place there stands with its package. */
export function llmsIndex(pages: readonly Listed[]): string {
  const byRoute = new Map(pages.map((page) => [page.route, page]));
  const [landing] = pages.filter(({ route }) => route === "");
  const groups = sidebar().flatMap((item) => sectionsOf(item, byRoute));
  const listed = new Set(groups.flatMap(({ routes }) => routes));
  const others = pages.map(({ route }) => route).filter((route) => route !== "" && !listed.has(route));
  const sections = [
    ...groups,
    { label: "Schemas", routes: others.filter((route) => route.startsWith("reference/schemas/")) },
    { label: "Decisions", routes: others.filter((route) => route.startsWith("decisions/")) },
    { label: "Names that the packages export", routes: others.filter((route) => route.startsWith("packages/")) },
  ];
  return [
    `# ${landing?.title ?? ""}`,
    "",
    `> ${landing?.description ?? ""}`,
    "",
    "Each page is Markdown under the address given here. [/llms-full.txt](/llms-full.txt) has all of them in one text,",
    `and [/index.md](/index.md) is the first page.`,
    "",
    ...sections.flatMap(({ label, routes }) => [
      `## ${label}`,
      "",
      ...routes.flatMap((route) => lineOf(byRoute.get(route))),
      "",
    ]),
  ].join("\n");
}

type Section = { readonly label: string; readonly routes: readonly string[] };

/** A group of groups has a section for each, so that a reader can skip to what it needs. */
function sectionsOf(item: SidebarItem, pages: ReadonlyMap<string, Listed>): Section[] {
  if (typeof item === "string") return sectionsOf({ label: pages.get(item)?.title ?? item, items: [item] }, pages);
  const { label, items } = item;
  const own = items.filter((item) => typeof item === "string").filter((route) => pages.has(route));
  const inner = items.filter((item) => typeof item !== "string");
  return [
    ...(own.length > 0 ? [{ label, routes: own }] : []),
    ...inner.map((group) => ({
      label: `${label}: ${group.label}`,
      routes: routesIn(group.items).filter((route) => pages.has(route)),
    })),
  ];
}

function lineOf(page: Listed | undefined): string[] {
  if (!page) return [];
  const about = page.description ? `: ${page.description}` : "";
  return [`- [${page.title}](${twinUrl(page.route)})${about}`];
}
