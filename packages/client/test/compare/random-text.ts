/** Numbers from 0 to 1 that are the same in every run of the tests. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

export const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

export const words: readonly string[] = [
  "renewal",
  "your",
  "price",
  "is",
  "fixed",
  "home",
  "a",
  "month",
  "Zürich",
  "車",
  "teach",
  ",",
  ".",
  "\n",
];

export const randomText = (random: () => number): string =>
  Array.from({ length: Math.floor(random() * 30) }, () => pick(random, words) + pick(random, ["", " ", "  "])).join("");
