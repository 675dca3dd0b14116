import { bagOfWords, likeness } from "./likeness.ts";

export type TextPairs = {
  /** Places in the first and in the second list. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly onlyFirst: readonly number[];
  readonly onlySecond: readonly number[];
};

type Options = {
  /** Texts that are less alike than this, from 0 to 1, are no pair. */
  readonly leastLikeness: number;
};

/** Above this many possible pairs the likeness of each would take too long; what is left is paired in order. */
const mostComparisons = 40_000;

/** Pairs the texts of two lists: equal ones first, then the most alike, and of those that are equally alike the first. */
export function pairTexts(first: readonly string[], second: readonly string[], { leastLikeness }: Options): TextPairs {
  const pairs: [number, number][] = [];
  const openFirst = new Set(first.keys());
  const openSecond = new Set(second.keys());
  const join = (one: number, other: number) => {
    pairs.push([one, other]);
    openFirst.delete(one);
    openSecond.delete(other);
  };

  const places = new Map<string, number[]>();
  for (const [place, text] of second.entries()) places.set(text, [...(places.get(text) ?? []), place]);
  for (const [one, text] of first.entries()) {
    const other = places.get(text)?.shift();
    if (other !== undefined) join(one, other);
  }

  const tooMany = openFirst.size * openSecond.size > mostComparisons;
  for (const [one, other] of tooMany ? inOrder() : byLikeness()) {
    if (openFirst.has(one) && openSecond.has(other)) join(one, other);
  }
  pairs.sort(([one], [other]) => one - other);
  return { pairs, onlyFirst: [...openFirst], onlySecond: [...openSecond] };

  function inOrder(): (readonly [number, number])[] {
    const others = [...openSecond];
    return [...openFirst].slice(0, others.length).map((one, place) => [one, others[place] ?? 0] as const);
  }

  function byLikeness(): (readonly [number, number])[] {
    const others = [...openSecond].map((place) => ({ place, words: bagOfWords(second[place] ?? "") }));
    const scored = [...openFirst].flatMap((one) => {
      const words = bagOfWords(first[one] ?? "");
      return others.map((other) => ({ one, other: other.place, alike: likeness(words, other.words) }));
    });
    return scored
      .filter(({ alike }) => alike >= leastLikeness)
      .sort((a, b) => b.alike - a.alike || a.one - b.one || a.other - b.other)
      .map(({ one, other }) => [one, other] as const);
  }
}
