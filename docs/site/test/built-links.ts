import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The pages of a built site: their address and their HTML. */
export const builtPages = (folder: string): { readonly path: string; readonly html: string }[] =>
  globSync("**/*.html", { cwd: folder })
    .map((file) => file.replaceAll("\\", "/"))
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
      html: readFileSync(join(folder, file), "utf8"),
    }));

/** Each link, picture, style and script of the site's own that is not there, and each anchor that no page has. */
export function brokenLinks(folder: string): string[] {
  const pages = builtPages(folder);
  const ids = new Map(pages.map(({ path, html }) => [path, idsIn(html)]));
  return pages.flatMap(({ path, html }) =>
    urlsIn(html).flatMap((url) => {
      const { pathname, hash } = new URL(url, `http://site${path}`);
      const anchor = decodeURIComponent(hash.slice(1));
      const page = ids.get(pathname);
      if (!page) return isFile(join(folder, decodeURIComponent(pathname))) ? [] : [`${path}: ${url} is not there`];
      return anchor === "" || page.has(anchor) ? [] : [`${path}: ${url} has no such anchor`];
    }),
  );
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** The build writes attributes in double quotes, and quotes of text as entities. */
const urlsIn = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src|srcset)="([^"]*)"/g)]
    .map(([, url = ""]) => url.replaceAll("&amp;", "&"))
    .filter((url) => !/^(https?|mailto|data):/.test(url));

const idsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id));
