/** Numbers from 0 up to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pieces = ["a", "7", " ", ",", '"', '""', "\n", "\r\n", "é", "姓", "😀", "\uFEFF", "O'Brien"];

export type Table = { readonly names: string[]; readonly rows: string[][] };

export function randomTable(random: () => number): Table {
  const upTo = (limit: number) => Math.floor(random() * limit);
  const names = Array.from({ length: 2 + upTo(4) }, (_, index) => `n${index}${pieces[upTo(pieces.length)]}`);
  const value = () => Array.from({ length: upTo(5) }, () => pieces[upTo(pieces.length)]).join("");
  return { names, rows: Array.from({ length: upTo(12) }, () => names.map(value)) };
}

/** The table as CSV text; cells are quoted where they must be, and at random elsewhere. */
export function toCsv({ names, rows }: Table, { random, lineEnd }: { random: () => number; lineEnd: string }): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) || random() < 0.3 ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [names, ...rows].map((cells) => cells.map(cell).join(","));
  return `${random() < 0.5 ? "\uFEFF" : ""}${lines.join(lineEnd)}${random() < 0.5 ? lineEnd : ""}`;
}

export const asObjects = ({ names, rows }: Table): Record<string, string>[] =>
  rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""])));

/** The bytes of a text, cut into chunks of the sizes that `next` gives. */
export function cut(text: string, next: () => number): Uint8Array[] {
  const bytes = new TextEncoder().encode(text);
  const chunks: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const chunk = bytes.subarray(start, start + Math.max(1, next()));
    chunks.push(chunk);
    start += chunk.length;
  }
  return chunks;
}

export const streamOf = (chunks: Iterable<Uint8Array>): ReadableStream<Uint8Array> => ReadableStream.from(chunks);

/** A stream of the text, one byte a chunk, so that every border falls somewhere. */
export const byteByByte = (text: string): ReadableStream<Uint8Array> => streamOf(cut(text, () => 1));

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
