import { readFile } from "node:fs/promises";
import type { APIRoute, GetStaticPaths } from "astro";
import { inRepository } from "../../../book/repository.ts";
import { sitePages } from "../../site-pages.ts";

/** Pictures that pages show, under their path in the repository. */
export const getStaticPaths: GetStaticPaths = async () => {
  const pictures = new Set((await sitePages()).flatMap(({ data }) => data.pictures));
  return [...pictures].map((picture) => ({ params: { picture } }));
};

const types: Readonly<Record<string, string>> = {
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  gif: "image/gif",
};

export const GET: APIRoute = async ({ params }) => {
  const path = params["picture"] ?? "";
  const type = types[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
  return new Response(new Uint8Array(await readFile(inRepository(path))), { headers: { "content-type": type } });
};
