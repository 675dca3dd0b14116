/** The candidate that was most likely meant: equal but for case and separators, or a few keystrokes away. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const same = candidates.find((candidate) => candidate !== word && plain(candidate) === plain(word));
  if (same) return same;
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance > 0 && distance <= allowed(word, candidate))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}

const plain = (word: string): string => word.toLowerCase().replace(/[\s_.-]/g, "");

/** A third of the word may be wrong; more is another word. */
const allowed = (a: string, b: string): number => Math.max(1, Math.floor(Math.min(a.length, b.length, 60) / 3));

/** Keystrokes between two words: a letter more, less or other, or two that changed places. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > allowed(a, b)) return Number.POSITIVE_INFINITY;
  let [before, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last?.[j - 1] ?? 0) + change,
        swapped ? (before?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, row];
  }
  return last?.[b.length] ?? 0;
}
