import { apiPages } from "./api/api-pages.ts";
import { bind } from "./bind.ts";
import type { Draft, Page } from "./draft.ts";
import { landingPage } from "./landing.ts";
import { referencePages } from "./reference/reference-pages.ts";
import { routesIn, sidebar } from "./sidebar.ts";
import { writtenPages } from "./written-pages.ts";

/** Every page as it was written or generated, before its links are looked at. */
export const drafts = async (): Promise<Draft[]> => [
  landingPage(),
  ...writtenPages(),
  ...referencePages(),
  ...(await apiPages()),
];

/** While pages are being written, `pnpm site --dev` shows what there is. */
export const isDraft: boolean = process.env["SITE_DRAFT"] === "1";

/**
 * Every page of the site.
 *
 * @throws Error with a line for each link that leads nowhere, each page that the sidebar misses and each that it lacks
 */
export async function readBook(): Promise<readonly Page[]> {
  const { pages, problems } = bind(await drafts());
  const found = [...problems, ...problemsOfOrder(pages)];
  const message = `the pages of the site have problems:\n${found.join("\n")}`;
  if (found.length > 0 && !isDraft) throw new Error(message);
  if (found.length > 0) console.warn(message);
  return pages;
}

/** Many of a kind: a page of the sidebar lists them. */
export const isListed = (route: string): boolean => /\/api\/|^(reference\/schemas|decisions)\//.test(route);

/** Every other page stands in the sidebar itself. */
function problemsOfOrder(pages: readonly Page[]): string[] {
  const listed = new Set(routesIn(sidebar()));
  const routes = new Set(pages.map(({ route }) => route));
  const missing = [...listed].filter((route) => !routes.has(route));
  const unlisted = pages.filter(({ route }) => route !== "" && !listed.has(route) && !isListed(route));
  return [
    ...missing.map((route) => `docs/site/book/sidebar.ts: there is no page ${route}`),
    ...unlisted.map(({ name, route }) => `${name}: the sidebar has no ${route}; add it to docs/site/book/sidebar.ts`),
  ];
}
