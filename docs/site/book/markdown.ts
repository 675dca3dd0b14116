import Slugger from "github-slugger";
import type { Heading, Html, Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";

/** Tables need no syntax of their own here: as paragraphs they have the same links at the same places. */
export const parse = (text: string): Root => fromMarkdown(text);

export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
export const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;
export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

export function titleOf(tree: Root): Heading | undefined {
  return tree.children.find((node): node is Heading => node.type === "heading" && node.depth === 1);
}

/** The anchors of a page: its headings as every renderer of Markdown names them, and ids in HTML. */
export function anchorsOf(tree: Root): { readonly title: string; readonly anchors: ReadonlySet<string> } {
  const slugger = new Slugger();
  const first = titleOf(tree);
  const anchors = new Set<string>();
  visit(tree, (node) => {
    if (node.type === "heading" && node !== first) anchors.add(slugger.slug(plainText(node)));
    if (node.type === "html") for (const id of idsOf(node)) anchors.add(id);
  });
  return { title: first ? new Slugger().slug(plainText(first)) : "", anchors };
}

const idsOf = ({ value }: Html): string[] => [...value.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id = ""]) => id);

/** The first sentence below the title in plain words, and the next where the first is a word or two. */
export function firstSentence(tree: Root): string {
  for (const node of tree.children) {
    if (node.type !== "paragraph") continue;
    const text = plainText(node, { includeImageAlt: false }).replaceAll(/\s+/g, " ").trim();
    // A decision begins with its date.
    if (text === "" || /^\d{4}-\d\d-\d\d$/.test(text) || text.startsWith("|")) continue;
    const [sentence = text] = /^.{25,}?\.(?= |$)/.exec(text) ?? [];
    return sentence.length > 220 ? `${sentence.slice(0, 217).replace(/\s+\S*$/, "")}…` : sentence.replace(/:$/, ".");
  }
  return "";
}

export { plainText };
