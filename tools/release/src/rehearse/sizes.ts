import { limitOf } from "@nudgescribe/package-tools/size";

/**
 * Bytes that a page may load at once, minified and gzipped, by bundler. A ratchet: what was reached, rounded up to the
 * next 0.1 kB.
 */
export const budgets: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  esbuild: { "one function": limitOf("client, one function"), start: limitOf("client, start") },
  vite: { "one function": 7_100, start: 12_100 },
};

/**
 * The sizes that a build printed as its last line, in words.
 *
 * @throws Error when one is over its budget, or is missing
 */
export function sizesIn(bundler: string, printed: string): string {
  const sizes = JSON.parse(printed.split("\n").at(-1) ?? "") as Record<string, number>;
  const rows = Object.entries(budgets[bundler] ?? {}).map(([name, limit]) => ({ name, limit, bytes: sizes[name] }));
  const over = rows.filter(({ bytes, limit }) => bytes === undefined || bytes === 0 || bytes > limit);
  if (over.length > 0)
    throw new Error(
      over
        .map(({ name, bytes, limit }) => `${name} is ${kilobytes(bytes)}, over its budget of ${kilobytes(limit)}`)
        .join("; "),
    );
  return rows.map(({ name, bytes, limit }) => `${name} ${kilobytes(bytes)} of ${kilobytes(limit)}`).join(", ");
}

const kilobytes = (bytes: number | undefined): string => (bytes ? `${(bytes / 1000).toFixed(2)} kB` : "nothing");
