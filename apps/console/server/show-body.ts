import type { ShownBody } from "./answers.ts";

/** Characters of a body that are shown. */
const longest = 4_096;

/** A masked text as the page may show it: of a long one the beginning. */
export function showBody(text: string): ShownBody {
  const bytes = Buffer.byteLength(text);
  if (text.length <= longest) return { text, bytes, cut: false };
  // Half of a surrogate pair is no text.
  return { text: text.slice(0, longest).replace(/[\ud800-\udbff]$/, ""), bytes, cut: true };
}
