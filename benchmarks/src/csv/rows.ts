import { compare } from "../measure.ts";
import type { Row } from "../row.ts";
import { expectRows } from "./expect-rows.ts";
import { type Bytes, columns, line, type Reader, readers } from "./readers.ts";

const rowCount = 205_000;

/** About 20 MB. */
const file = new TextEncoder().encode(
  `${columns}\n${Array.from({ length: rowCount }, (_, index) => line(index)).join("")}`,
);

/** CPU of reading a 20 MB file into rows with names, one row at a time, in constant memory. */
export async function bench(): Promise<Row[]> {
  const reading = (read: Reader) => async () => expectRows(await read(stream), rowCount);
  const row = await compare(
    {
      id: "csv-rows",
      group: "csv",
      goals: [
        { peer: "papaparse", atMost: 1 },
        { peer: "csv-parse", atMost: 0.6 },
      ],
      calls: 1,
      rounds: 5,
    },
    { name: "@nudgescribe/client", run: reading(readers["@nudgescribe/client"]) },
    [
      { name: "splitting lines only", run: splitLines },
      { name: "papaparse", run: reading(readers.papaparse) },
      { name: "csv-parse", run: reading(readers["csv-parse"]) },
    ],
  );
  return [row];
}

function stream(): Bytes {
  let start = 0;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(file.subarray(start, start + 65_536));
      start += 65_536;
      if (start >= file.length) controller.close();
    },
  });
}

/** The floor: no quotes looked at, no cells, no rows. */
async function splitLines(): Promise<number> {
  const decoder = new TextDecoder();
  let [rest, lines] = ["", 0];
  for await (const chunk of stream()) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = parts.pop() ?? "";
    lines += parts.length;
  }
  return lines;
}
