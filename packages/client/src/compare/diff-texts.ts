import { type Change, diffWords, diffWordsWithSpace } from "diff";

/** A piece of both texts, or of one of them. */
export type DiffPart = { readonly kind: "same" | "removed" | "added"; readonly text: string };

/** What became of a text. */
export type TextDiff =
  /** What is not `added` makes up the text before, what is not `removed` the text after, to the letter. */
  | { readonly kind: "words"; readonly parts: readonly DiffPart[] }
  /** Two texts that share so little, or are so long, that marking words would only confuse. */
  | {
      readonly kind: "replaced";
      readonly why: "little-shared" | "too-long";
      readonly before: string;
      readonly after: string;
    };

/** When marking words is given up. */
export type DiffOptions = {
  /**
   * Texts that are longer, in characters, are not compared.
   * @default 20_000
   */
  readonly longest?: number;
  /**
   * The part of the longer text that has to be shared, from 0 to 1.
   * @default 0.25
   */
  readonly leastShared?: number;
};

/** Words that may differ before the search for the shortest way is given up: it takes ever longer. */
const mostEdits = 1_200;

/**
 * The words that differ between two texts, in languages without spaces between words too. It does not fail, and gives up
 * in time that people do not notice.
 */
export function diffTexts(before: string, after: string, options: DiffOptions = {}): TextDiff {
  const { longest = 20_000, leastShared = 0.25 } = options;
  if (Math.max(before.length, after.length) > longest) return { kind: "replaced", why: "too-long", before, after };
  const parts = compareWords(before, after);
  if (!parts) return { kind: "replaced", why: "little-shared", before, after };
  return sharedPart(parts, before, after) < leastShared
    ? { kind: "replaced", why: "little-shared", before, after }
    : { kind: "words", parts };
}

function compareWords(before: string, after: string): DiffPart[] | undefined {
  const byWords = diffWords(before, after, { maxEditLength: mostEdits, ...segmenter() });
  if (!byWords) return undefined;
  // `diffWords` takes all white space for the same. Where a line break or a space makes the difference, it has to show.
  if (joinWithout(byWords, "added") === before && joinWithout(byWords, "removed") === after) return toParts(byWords);
  const bySpaces = diffWordsWithSpace(before, after, { maxEditLength: 2 * mostEdits });
  return bySpaces && toParts(bySpaces);
}

const joinWithout = (changes: readonly Change[], left: "added" | "removed"): string =>
  changes
    .filter((change) => !change[left])
    .map(({ value }) => value)
    .join("");

const toParts = (changes: readonly Change[]): DiffPart[] =>
  changes
    .filter(({ value }) => value !== "")
    .map(({ added, removed, value }) => ({ kind: added ? "added" : removed ? "removed" : "same", text: value }));

/** Letters and digits that stayed, as a part of those of the longer text. */
function sharedPart(parts: readonly DiffPart[], before: string, after: string): number {
  const all = Math.max(countLetters(before), countLetters(after));
  const shared = parts.filter(({ kind }) => kind === "same").map(({ text }) => countLetters(text));
  return all === 0 ? 1 : shared.reduce((sum, count) => sum + count, 0) / all;
}

const countLetters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Languages without spaces between words have words as well. */
function segmenter(): { intlSegmenter?: Intl.Segmenter } {
  return "Segmenter" in Intl ? { intlSegmenter: new Intl.Segmenter("en", { granularity: "word" }) } : {};
}
