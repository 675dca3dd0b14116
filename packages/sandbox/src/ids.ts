import { createHash } from "node:crypto";

/**
 * Turns running numbers into ids that look like the vendor's: a prefix and eight hex digits. Two numbers never give one
 * id, and one seed always gives the same ids.
 */
export function idMaker(seed: string): (prefix: string, number: number) => string {
  const mask = createHash("sha256").update(`ids ${seed}`).digest().readUInt32BE();
  return (prefix, number) => {
    // An odd factor makes the multiplication a permutation of the 32-bit numbers.
    const mixed = (Math.imul(number, 0x9e3779b1) ^ mask) >>> 0;
    return `${prefix}_${mixed.toString(16).padStart(8, "0")}`;
  };
}
