import { satteri } from "@astrojs/markdown-satteri";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { isDraft } from "./book/book.ts";
import { repositoryUrl } from "./book/repository.ts";
import { type SidebarItem, sidebar } from "./book/sidebar.ts";
import { writtenPages } from "./book/written-pages.ts";

type Item = string | { label: string; collapsed: boolean; items: Item[] };

/** A draft of the site does without pages that are still to be written. */
const written = new Set(writtenPages().map(({ route }) => route));
const isThere = (route: string): boolean => !isDraft || /^(reference|packages)/.test(route) || written.has(route);

const itemsOf = (items: readonly SidebarItem[]): Item[] =>
  items
    .filter((item) => typeof item !== "string" || isThere(item))
    .map((item) =>
      typeof item === "string"
        ? item
        : { label: item.label, collapsed: item.collapsed ?? false, items: itemsOf(item.items) },
    );

export default defineConfig({
  outDir: process.env["SITE_OUT"] ?? "dist",
  cacheDir: ".cache/astro",
  trailingSlash: "always",
  devToolbar: { enabled: false },
  // Text is shown as it was written.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },

  prefetch: false,
  integrations: [
    {
      name: "enhance",
      hooks: { "astro:config:setup": ({ injectScript }) => injectScript("page", 'import "/src/enhance.ts";') },
    },
    starlight({
      title: "Nudgescribe SDK",
      description: "TypeScript packages for the Nudgescribe Client API: types, a client, a sandbox and contract tests.",
      favicon: "/favicon.svg",
      logo: { src: "./public/favicon.svg", alt: "" },
      social: [{ icon: "github", label: "Repository", href: repositoryUrl }],
      sidebar: itemsOf(sidebar()),
      customCss: ["@fontsource-variable/inter/wght.css", "./src/styles/theme.css", "./src/styles/content.css"],
      components: { PageTitle: "./src/components/PageTitle.astro" },
      routeMiddleware: "./src/route-data.ts",
      credits: false,
      lastUpdated: false,
      markdown: { headingLinks: true },
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      expressiveCode: {
        themes: ["github-light-high-contrast", "github-dark-high-contrast"],
        useStarlightUiThemeColors: true,
        styleOverrides: {
          borderColor: "var(--sl-color-hairline)",
          borderRadius: "0.5rem",
          codeBackground: "var(--site-code)",
          codeFontSize: "0.8125rem",
          frames: { shadowColor: "transparent" },
        },
        defaultProps: { frame: "none" },
      },
    }),
  ],
});
