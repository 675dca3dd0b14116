/** Lower and upper quartile. */
export type Spread = readonly [number, number];

/** To two places; never -0, which JSON does not know. */
export const round = (value: number): number => Math.round(value * 100) / 100 + 0;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const spreadOf = (values: readonly number[]): Spread => [
  round(quantile(values, 0.25)),
  round(quantile(values, 0.75)),
];

/** The value below which this part of all lies; between two of them in proportion. NaN of no values. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** How steeply values grow from each size to the next: 0 is not at all, 1 in proportion, 2 as the square. */
export function exponentsOf(sizes: readonly number[], values: readonly number[]): number[] {
  return sizes.slice(1).map((size, index) => {
    const growth = (values[index + 1] ?? Number.NaN) / (values[index] ?? Number.NaN);
    return round(Math.log(growth) / Math.log(size / (sizes[index] ?? Number.NaN)));
  });
}
