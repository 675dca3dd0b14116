import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Page, readPage } from "./page.ts";

/** Written by other commands, each of which has a check of its own. */
const left = /(^|\/)node_modules\/|^packages\/[^/]+\/api\/|(^|\/)CHANGELOG\.md$|^\.changeset\//;

/** Every Markdown file of the repository that people write, committed or not. */
export function readPages(root: string): Page[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"], {
    cwd: root,
    encoding: "utf8",
  });
  return [...new Set(listed.split("\0"))]
    .filter((path) => path.endsWith(".md") && !left.test(path) && existsSync(join(root, path)))
    .sort()
    .map((path) => readPage(path, readFileSync(join(root, path), "utf8")));
}
