import { expect, test } from "vitest";
import { csvRows } from "../../src/files/csv.ts";
import { csvParts } from "../../src/files/parts.ts";
import { asObjects, byteByByte, collect, cut, randomTable, seeded, toCsv } from "./tables.ts";

test.each([11, 12, 13])(
  "the parts of random files of seed %i hold their rows, and name the lines they start on",
  async (seed) => {
    const random = seeded(seed);
    for (let round = 0; round < 60; round++) {
      const table = randomTable(random);
      const text = toCsv(table, { random, lineEnd: "\r\n" });
      async function* chunks(): AsyncGenerator<Uint8Array> {
        yield* cut(text, () => Math.ceil(random() * 30));
      }
      const rowsPerCall = 1 + Math.floor(random() * 4);
      const parts = await collect(csvParts(chunks(), { rowsPerCall, startAtLine: 1 }));

      const bodies = parts.map(({ body }) => ("data_file" in body ? body.data_file : ""));
      const rows = await Promise.all(bodies.map((body) => collect(csvRows(byteByByte(body)))));
      expect(rows.flat(), JSON.stringify(text)).toEqual(asObjects(table));
      expect(parts.slice(0, -1).every(({ lines }) => lines.length === rowsPerCall)).toBe(true);

      // Cut the file itself at the lines that were named: each piece is the one row.
      const lines = text.replace(/^\uFEFF/, "").split("\n");
      const starts = [...parts.flatMap((part) => part.lines), parts.at(-1)?.nextLine ?? 0];
      const header = lines.slice(0, (starts[0] ?? 1) - 1).join("\n");
      const pieces = starts
        .slice(0, -1)
        .map((start, index) => lines.slice(start - 1, (starts[index + 1] ?? 0) - 1).join("\n"));
      const alone = await Promise.all(pieces.map((piece) => collect(csvRows(byteByByte(`${header}\n${piece}`)))));
      expect(alone.flat()).toEqual(asObjects(table));
      expect(alone.every(({ length }) => length === 1)).toBe(true);
    }
  },
);
