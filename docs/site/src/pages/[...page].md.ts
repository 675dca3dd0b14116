import type { APIRoute, GetStaticPaths } from "astro";
import { asText, sitePages, twinOf } from "../site-pages.ts";

/** The twin of every page: `/guides/onboard.md` beside `/guides/onboard/`. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await sitePages()).map((page) => ({ params: { page: page.data.route || "index" }, props: { text: twinOf(page) } }));

export const GET: APIRoute<{ text: string }> = ({ props }) => asText(props.text, "markdown");
