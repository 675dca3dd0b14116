import type { APIRoute } from "astro";
import { asText, sitePages, twinOf } from "../site-pages.ts";

/** The whole site in one text. */
export const GET: APIRoute = async () => asText((await sitePages()).map(twinOf).join("\n---\n\n"), "plain");
