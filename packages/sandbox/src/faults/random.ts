import { createHash } from "node:crypto";

/** Numbers from 0 up to 1: the same seed gives the same row of them. This is mulberry32; nothing secret hangs on it. */
export function randomOf(seed: string): () => number {
  let state = createHash("sha256").update(`chance ${seed}`).digest().readUInt32BE();
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
