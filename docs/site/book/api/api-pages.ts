import { existsSync, globSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Draft } from "../draft.ts";
import { kebab, readContract } from "../reference/contract.ts";
import { apiFolder, workFolder } from "./api-folder.ts";
import { type EntryPoint, entryPoints } from "./entry-points.ts";
import { tidied } from "./tidy.ts";

/** A page for each import path of the packages, and one for each name that it gives. */
export async function apiPages(): Promise<Draft[]> {
  const entries = entryPoints();
  const folder = apiFolder();
  if (!existsSync(folder)) await write(entries, folder);
  const schemas = new Set(Object.keys(readContract().components.schemas));
  const pages = globSync("**/*.md", { cwd: folder })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path !== "README.md" && !isSchema(path, schemas))
    .sort()
    .map((path) => draftOf(folder, path, entries));
  const about = new Map(pages.map(({ file, description }) => [file, description]));
  return pages.map((page) => (basename(page.file) === "README.md" ? withAbout(page, about) : page));
}

/** The lists of a module say of each name what it is. */
const withAbout = (page: Draft, about: ReadonlyMap<string, string>): Draft => ({
  ...page,
  text: page.text.replaceAll(/(?:^- \[.+\]\(.+\)\n)+/gm, (list) => {
    const rows = [...list.matchAll(/^- (\[.+\]\((.+)\))$/gm)].map(([, link, url = ""]) => {
      const words = about.get(join(dirname(page.file), url)) ?? "";
      return `| ${link} | ${words.replaceAll("|", "\\|").replaceAll("<", "&lt;")} |`;
    });
    return ["| name | is |", "| --- | --- |", ...rows, ""].join("\n");
  }),
});

/** The reference has a page of its own for each. */
const isSchema = (path: string, schemas: ReadonlySet<string>): boolean =>
  path.startsWith("@nudgescribe/types/interfaces/") && schemas.has(basename(path, ".md"));

async function write(entries: readonly EntryPoint[], folder: string): Promise<void> {
  const { runTypeDoc } = await import("./typedoc.ts");
  await mkdir(dirname(folder), { recursive: true });
  const out = await mkdtemp(`${workFolder()}-`);
  await runTypeDoc(entries, { work: workFolder(), out });
  await removeOld(dirname(folder));
  // Another build may have been faster.
  await rename(out, folder).catch((error: Error) => {
    if (!existsSync(folder)) throw error;
  });
}

/** What nobody has asked for since yesterday. */
async function removeOld(cache: string): Promise<void> {
  const yesterday = Date.now() - 24 * 60 * 60 * 1000;
  for (const path of globSync("{api,typedoc}-*", { cwd: cache }).map((name) => join(cache, name))) {
    if ((await stat(path)).mtimeMs < yesterday) await rm(path, { recursive: true, force: true });
  }
}

function draftOf(folder: string, path: string, entries: readonly EntryPoint[]): Draft & { description: string } {
  const [, inside = ""] = /^@nudgescribe\/(.*)\.md$/.exec(path) ?? [];
  const [owner = "", ...rest] = inside.split("/");
  const isModule = basename(path) === "README.md";
  const place = (isModule ? rest.slice(0, -1) : rest).map(kebab);
  const module = entries
    .map(({ name }) => name)
    .filter((name) => path.startsWith(`${name}/`))
    .sort((a, b) => b.length - a.length)[0];
  const file = join(folder, path);
  const { text, description } = tidied(readFileSync(file, "utf8"), module ?? "", isModule);
  return {
    route: ["packages", owner, "api", ...place].join("/"),
    file,
    text,
    description,
    name: `API page ${path}`,
    neighbours: false,
    ...(isModule && { label: `API ${module?.replace(/^@nudgescribe\/[^/]+/, "")}`.trim() }),
  };
}
