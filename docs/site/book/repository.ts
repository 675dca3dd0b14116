import { existsSync, readFileSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";

/**
 * The root of the repository. The build of the site bundles this file, so it goes by the folder that the commands run in.
 * `SITE_REPOSITORY` gives another one; the checks of the site use it to plant faults in a copy.
 */
export const root: string = process.env["SITE_REPOSITORY"] ?? resolve(process.cwd(), "../..");

export const inRepository = (path: string): string => resolve(root, path);

/** With forward slashes on every system. */
export const repositoryPath = (file: string): string => relative(root, file).split(sep).join("/");

export const readText = (path: string): string => readFileSync(inRepository(path), "utf8").replaceAll("\r\n", "\n");

export const readJson = <T>(path: string): T => JSON.parse(readText(path)) as T;

/** Where the repository is published, without a slash at the end. */
export const repositoryUrl: string = readJson<{ repository: { url: string } }>("packages/types/package.json")
  .repository.url.replace(/^git\+/, "")
  .replace(/\.git$/, "");

/** The page of a file or folder on the repository's host. */
export function hostedUrl(file: string): string {
  const kind = statSync(file).isDirectory() ? "tree" : "blob";
  return `${repositoryUrl}/${kind}/main/${repositoryPath(file)}`.replace(/\/$/, "");
}

export const isInRepository = (file: string): boolean => {
  const path = repositoryPath(file);
  return !path.startsWith("..") && !/(^|\/)(node_modules|\.git)(\/|$)/.test(path) && existsSync(file);
};
