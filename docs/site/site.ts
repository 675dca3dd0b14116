import { rm } from "node:fs/promises";
import { build as astroBuild, dev as astroDev, preview } from "astro";
import { readBook } from "./book/book.ts";

const root = import.meta.dirname;
const host = "127.0.0.1";

/**
 * Builds the site.
 *
 * @throws Error with a line for each problem of the pages
 */
export async function build(outDir: string): Promise<void> {
  const start = performance.now();
  const pages = await readBook();
  await rm(outDir, { recursive: true, force: true });
  // A test runner sets another one, with which the search would be left out.
  process.env["NODE_ENV"] = "production";
  await astroBuild({ root, outDir, logLevel: "error" });
  console.error(`${pages.length} pages in ${Math.round((performance.now() - start) / 1000)} s`);
}

export async function serve(port: number): Promise<void> {
  const server = await preview({ root, server: { port, host }, logLevel: "error" });
  console.log(`http://${host}:${server.port}/`);
  endWith(() => server.stop());
}

/** Pages that are still to be written may be missing. */
export async function serveDraft(port: number): Promise<void> {
  process.env["SITE_DRAFT"] = "1";
  const server = await astroDev({ root, server: { port, host }, logLevel: "warn" });
  console.log(`http://${host}:${server.address.port}/`);
  endWith(() => server.stop());
}

function endWith(stop: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void stop().finally(() => process.exit()));
  }
}
