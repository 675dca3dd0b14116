import { defineRouteMiddleware } from "@astrojs/starlight/route-data";

/** Every page names its twin in Markdown. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { entry, head } = locals.starlightRoute;
  if (!entry.data.twinUrl) return;
  head.push({
    tag: "link",
    attrs: { rel: "alternate", type: "text/markdown", href: entry.data.twinUrl, title: "This page as Markdown" },
    content: "",
  });
});
