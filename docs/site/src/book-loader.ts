import type { Loader, LoaderContext } from "astro/loaders";
import { isDraft, readBook } from "../book/book.ts";
import type { Page } from "../book/draft.ts";
import { inRepository, repositoryUrl } from "../book/repository.ts";
import { twinUrl } from "../book/targets.ts";

/** Gives Astro the pages where they stand, and again when one of them changes under `astro dev`. */
export const bookLoader = (): Loader => ({
  name: "book",
  load: async (context) => {
    await loadAll(context);
    const watched = [
      "docs",
      "packages",
      "spec",
      "apps/console/README.md",
      "README.md",
      "SECURITY.md",
      "CONTRIBUTING.md",
    ];
    context.watcher?.add(watched.map(inRepository));
    context.watcher?.on("change", async (path) => {
      if (!path.endsWith(".md")) return;
      await loadAll(context).catch((error: Error) => context.logger.error(error.message));
    });
  },
});

async function loadAll(context: LoaderContext): Promise<void> {
  const pages = await readBook();
  const ids = new Set(pages.map(idOf));
  // Under `--dev` most pages are as they were. A build makes all: what was kept may be the work of another renderer.
  if (!isDraft) context.store.clear();
  for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
  for (const page of pages) await loadPage(context, page);
  context.logger.info(`${pages.length} pages`);
}

/** The landing page has the name that Starlight knows it by. */
const idOf = ({ route }: Page): string => (route === "" ? "index" : route);

async function loadPage({ store, parseData, renderMarkdown, generateDigest, config }: LoaderContext, page: Page) {
  const id = idOf(page);
  const digest = generateDigest({ ...page });
  if (store.get(id)?.digest === digest) return;
  const data = await parseData({ id, data: frontmatterOf(page) });
  // Starlight works on the Markdown of its own folder; the pages pass for files of it.
  const fileURL = new URL(`content/docs/${id}.md`, config.srcDir);
  const { html, ...rest } = await renderMarkdown(page.html, { fileURL });
  const rendered = { ...rest, html: withStops(html) };
  store.set({ id, data, body: page.html, filePath: `src/content/docs/${id}.md`, digest, rendered });
}

/** What may scroll can be reached with the keyboard. A script takes the stop away again where all fits. */
const withStops = (html: string): string => html.replaceAll(/<(pre|table)(?=[\s>])/g, '<$1 tabindex="0"');

function frontmatterOf(page: Page): Record<string, unknown> {
  const { route, title, description, twin, pictures, source, label, contents, neighbours } = page;
  return {
    title,
    description,
    route,
    twin,
    twinUrl: twinUrl(route),
    pictures,
    editUrl: source ? `${repositoryUrl}/edit/main/${source}` : false,
    ...(label && { sidebar: { label } }),
    ...(contents === false && { tableOfContents: false }),
    ...(neighbours === false && { prev: false, next: false }),
  };
}
