import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";
import { slugger } from "./slug.ts";

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root["children"][number];

/** A part of a page by offsets into its text. */
export type Span = { readonly start: number; readonly end: number };

/** A comment that says where the fence below it comes from, or which test tries it. */
export type Mark = { readonly kind: "snippet" | "tried by"; readonly target: string; readonly line: number };

export type Fence = Span & {
  readonly lang: string | undefined;
  readonly code: string;
  readonly line: number;
  /** How far it is indented, inside a list. */
  readonly indent: number;
  /** Four spaces of indentation make a code block too, and nobody sees which language it is. */
  readonly fenced: boolean;
  readonly mark: Mark | undefined;
};

export type Link = { readonly url: string; readonly line: number };

/** What a command writes between two comments. */
export type Part = Span & { readonly name: string; readonly line: number };

/** One Markdown file, read. */
export type Page = {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly fences: readonly Fence[];
  readonly links: readonly Link[];
  /** Code inside of sentences and tables. */
  readonly inline: readonly { readonly code: string; readonly line: number }[];
  readonly anchors: ReadonlySet<string>;
  readonly parts: readonly Part[];
  /** Marks of snippets that do nothing, and why. */
  readonly loose: readonly { readonly message: string; readonly line: number }[];
};

const snippetOrTest = /^<!-- (snippet|tried by): (\S+) -->$/;
const forms = "<!-- snippet: docs/snippets/FILE#REGION --> or <!-- tried by: FOLDER/FILE.test.ts -->";
const beginning = /^<!-- (.+): written by `pnpm docs:write` -->$/;

export function readPage(path: string, text: string): Page {
  const root = fromMarkdown(text);
  const links: Link[] = [];
  const inline: { code: string; line: number }[] = [];
  const anchors = new Set<string>();
  const slugOf = slugger();
  visit(root, (node) => {
    const line = lineOf(node);
    if (node.type === "link" || node.type === "image" || node.type === "definition")
      links.push({ url: node.url, line });
    if (node.type === "inlineCode") inline.push({ code: node.value, line });
    if (node.type === "heading") anchors.add(slugOf(textOf(node)));
    if (node.type !== "html") return;
    for (const [, url = ""] of node.value.matchAll(/(?:src|srcset|href)="([^"]+)"/g)) links.push({ url, line });
    for (const [, name = ""] of node.value.matchAll(/(?:id|name)="([^"]+)"/g)) anchors.add(name);
  });
  return { path, text, links, inline, anchors, ...readFences(root, text), ...readParts(root) };
}

const lineOf = (node: { position?: { start: { line: number } } | undefined }): number => node.position?.start.line ?? 1;

const spanOf = ({ position }: Node): Span => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

function textOf(heading: Node): string {
  let text = "";
  visit(heading, (node) => {
    if (node.type === "text" || node.type === "inlineCode") text += node.value;
  });
  return text;
}

/** Fences in lists as well. A `tried by` that no fence follows stands for all fences up to the end of its section. */
function readFences(root: Root, text: string): Pick<Page, "fences" | "loose"> {
  const fences: Fence[] = [];
  const loose: Page["loose"][number][] = [];
  const sections: { depth: number; mark: Mark | undefined }[] = [{ depth: 0, mark: undefined }];
  const walk = (children: readonly Node[]): void => {
    for (const [index, node] of children.entries()) {
      const mark = markOf(node);
      const next = children[index + 1];
      if (!mark && node.type === "html" && /^<!--\s*(snippet|tried by)\b/i.test(node.value))
        loose.push({ message: `${node.value} is not understood; write ${forms}`, line: lineOf(node) });
      if (mark && next?.type !== "code") {
        if (mark.kind === "snippet")
          loose.push({
            message: `no fence follows the mark of ${mark.target}; put it directly above one`,
            line: mark.line,
          });
        else sections.push({ depth: sections.at(-1)?.depth ?? 0, mark });
      }
      if (node.type === "heading") {
        while ((sections.at(-1)?.depth ?? 0) >= node.depth) sections.pop();
        sections.push({ depth: node.depth, mark: sections.at(-1)?.mark });
      }
      if (node.type === "code") {
        const above = children[index - 1];
        fences.push(fenceOf(node, text, (above && markOf(above)) ?? sections.at(-1)?.mark));
      } else if ("children" in node) walk(node.children as readonly Node[]);
    }
  };
  walk(root.children);
  return { fences, loose };
}

function markOf(node: Node): Mark | undefined {
  const [, kind, target = ""] = (node.type === "html" && snippetOrTest.exec(node.value)) || [];
  return kind === "snippet" || kind === "tried by" ? { kind, target, line: lineOf(node) } : undefined;
}

function fenceOf(node: Extract<Node, { type: "code" }>, text: string, mark: Mark | undefined): Fence {
  const span = spanOf(node);
  return {
    ...span,
    lang: node.lang ?? undefined,
    code: node.value === "" ? "" : `${node.value}\n`,
    line: lineOf(node),
    indent: (node.position?.start.column ?? 1) - 1,
    fenced: /^(`{3}|~{3})/.test(text.slice(span.start)),
    mark,
  };
}

function readParts({ children }: Root): Pick<Page, "parts"> {
  const comments = children.filter((node) => node.type === "html");
  const parts = comments.flatMap((node) => {
    const name = beginning.exec(node.value)?.[1];
    if (name === undefined) return [];
    const end = comments.find((other) => other.value === `<!-- end of ${name} -->`);
    // Without an end the part is empty, and is reported by its line.
    return [{ name, line: lineOf(node), start: spanOf(node).end, end: end ? spanOf(end).start : -1 }];
  });
  return { parts };
}
