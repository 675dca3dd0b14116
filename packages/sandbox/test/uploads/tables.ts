import {
  type Batch,
  type CheckOptions,
  checkUpload,
  type UploadField,
  type UploadSource,
} from "../../src/uploads/check-upload.ts";

/** A field whose id is told from its name. */
export const field = (field_name: string, field_type = "string", field_format: string | null = null): UploadField => ({
  field_id: `fld_${field_name}`,
  field_name,
  field_type,
  field_format,
});

export const batchesOf = (
  source: UploadSource,
  fields: readonly UploadField[],
  options: Partial<CheckOptions> = {},
): Batch[] => [
  ...checkUpload(source, fields, { identifierField: undefined, batchSize: 1000, maxRows: 1_000_000, ...options }),
];

/** What all batches hold together, with the profiles as objects. */
export function checked(source: UploadSource, fields: readonly UploadField[], options: Partial<CheckOptions> = {}) {
  const batches = batchesOf(source, fields, options);
  const sum = (count: (batch: Batch) => number) => batches.reduce((total, batch) => total + count(batch), 0);
  return {
    received: sum((batch) => batch.received),
    refused: sum((batch) => batch.refused),
    profiles: batches.flatMap((batch) => batch.rows.map((row) => JSON.parse(row.profile))),
    findings: batches.flatMap((batch) => batch.findings),
  };
}

/** What is thrown, for a look at its members. */
export function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (thrown) {
    return thrown;
  }
  throw new Error("nothing was thrown");
}

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

type CsvOptions = { readonly random: () => number };

/** The rows as CSV text: line ends, blank lines and needless quotes at random. */
export function toCsv(rows: readonly (readonly string[])[], { random }: CsvOptions): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) || random() < 0.2 ? `"${text.replaceAll('"', '""')}"` : text);
  const lineEnd = () => (random() < 0.5 ? "\n" : "\r\n");
  const lines = rows.map((cells) => `${cells.map(cell).join(",")}${lineEnd()}${random() < 0.05 ? lineEnd() : ""}`);
  return `${random() < 0.5 ? "\ufeff" : ""}${lines.join("")}`;
}
