import { type CollectionEntry, getCollection } from "astro:content";

/** The pages in the order of the address, the landing page first. */
export async function sitePages(): Promise<CollectionEntry<"docs">[]> {
  const pages = await getCollection("docs");
  return pages.toSorted((a, b) => (a.data.route < b.data.route ? -1 : 1));
}

/** A page as one text for programs. */
export const twinOf = ({ data }: CollectionEntry<"docs">): string => `# ${data.title}\n\n${data.twin}`;

export const asText = (text: string, type: "plain" | "markdown"): Response =>
  new Response(text, { headers: { "content-type": `text/${type}; charset=utf-8` } });
