import { fill } from "./fill.ts";
import { readPages } from "./pages.ts";
import type { Parts } from "./parts.ts";
import type { Problem } from "./problem.ts";
import { checkCommands } from "./rules/commands.ts";
import { checkFences } from "./rules/fences.ts";
import { checkLinks } from "./rules/links.ts";
import { checkSnippets } from "./rules/snippets.ts";
import { readPrograms } from "./shell/programs.ts";

export type Docs = {
  /** Every page, with its text when that is not what its sources give. */
  readonly pages: readonly { readonly path: string; readonly text: string | undefined }[];
  /** What a person must mend. */
  readonly problems: readonly Problem[];
  /** What `pnpm docs:write` mends. */
  readonly stale: readonly Problem[];
};

/** Reads all Markdown of a repository, and what is wrong with it. */
export function readDocs(root: string, parts: Parts): Docs {
  const pages = readPages(root);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const programs = readPrograms(root);
  const filled = pages.map((page) => ({ page, ...fill(root, page, parts) }));
  return {
    pages: filled.map(({ page, text }) => ({ path: page.path, text: text === page.text ? undefined : text })),
    problems: [
      ...filled.flatMap(({ page, problems }) => [
        ...problems,
        ...checkFences(root, page),
        ...checkCommands(programs, page),
        ...checkLinks(root, page, byPath),
      ]),
      ...checkSnippets(root, pages),
    ],
    stale: filled.flatMap(({ page, changed }) =>
      changed.map(({ line, what }) => ({ path: page.path, line, message: `${what}; run pnpm docs:write` })),
    ),
  };
}
