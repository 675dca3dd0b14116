import type { APIRoute } from "astro";
import { llmsIndex } from "../../book/llms.ts";
import { asText, sitePages } from "../site-pages.ts";

/** The list of all pages for programs, as https://llmstxt.org describes it. */
export const GET: APIRoute = async () => asText(llmsIndex((await sitePages()).map(({ data }) => data)), "plain");
