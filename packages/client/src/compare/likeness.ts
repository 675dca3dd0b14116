type Bag = { readonly counts: ReadonlyMap<string, number>; readonly size: number };

/** The words of a text, each with how often it is there. */
export function bagOfWords(text: string): Bag {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** How much two texts share, from 0 (no word) to 1 (the same words, in whatever order). */
export function likeness(one: Bag, other: Bag): number {
  if (one.size + other.size === 0) return 1;
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * shared) / (one.size + other.size);
}
