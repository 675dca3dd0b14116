import type { Fence, Page, Span } from "./page.ts";
import type { Parts } from "./parts.ts";
import type { Problem } from "./problem.ts";
import { readSnippet } from "./snippet.ts";

export type Filled = {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly changed: readonly Changed[];
};

/** What stands on a page and is not what its source gives. */
export type Changed = { readonly line: number; readonly what: string };

type Edit = Span & Changed & { readonly text: string };

/** A page with its fences and parts as their sources give them. What has no source stays, and is a problem. */
export function fill(root: string, page: Page, parts: Parts): Filled {
  const problems: Problem[] = [];
  const edits: Edit[] = [];
  const attempt = (line: number, edit: () => Edit): void => {
    try {
      edits.push(edit());
    } catch (error) {
      problems.push({ path: page.path, line, message: (error as Error).message });
    }
  };
  for (const fence of page.fences) {
    const { mark } = fence;
    if (mark?.kind !== "snippet") continue;
    attempt(mark.line, () => ({
      ...{ start: fence.start, end: fence.end, line: fence.line },
      text: withCode(page.text, fence, readSnippet(root, mark.target)),
      what: `the fence is not what ${mark.target} gives`,
    }));
  }
  for (const { name, line, start, end } of page.parts)
    attempt(line, () => {
      const write = parts[name];
      if (!write) throw new Error(`nothing writes the part ${name}; there are ${Object.keys(parts).join(", ")}`);
      if (end < start) throw new Error(`the part ${name} has no end; add <!-- end of ${name} -->`);
      return { start, end, line, text: `\n${write().trim()}\n`, what: `the part ${name} is not what its source gives` };
    });
  const changed = edits.filter(({ start, end, text }) => page.text.slice(start, end) !== text);
  return { text: apply(page.text, changed), problems, changed };
}

function withCode(page: string, { start, end, indent }: Fence, code: string): string {
  const lines = page.slice(start, end).split("\n");
  const [first = ""] = lines;
  const ticks = /^(`+|~+)/.exec(first)?.[0] ?? "";
  if (ticks === "") throw new Error("an indented code block cannot be filled; make it a fence");
  if (code.split("\n").some((line) => line.trimStart().startsWith(ticks)))
    throw new Error(`the snippet has ${ticks} itself; make the fence longer`);
  const pad = " ".repeat(indent);
  const body = code.trimEnd().split("\n");
  return [first, ...body.map((line) => (line === "" ? "" : pad + line)), pad + ticks].join("\n");
}

/** From the last to the first, so that offsets stay true. */
const apply = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
