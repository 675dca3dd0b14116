/** Numbers that depend on the seed alone. */
export type Random = {
  /** From 0 up to, and without, `below`. */
  readonly under: (below: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
};

/** The generator mulberry32. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const under = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  return {
    under,
    pick: (from) => {
      if (from.length === 0) throw new RangeError("nothing to pick from");
      return from[under(from.length)] as (typeof from)[number];
    },
  };
}
