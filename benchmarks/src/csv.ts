import { Readable } from "node:stream";
import { Nudgescribe } from "@nudgescribe/client";
import { parse as csvParse } from "csv-parse";
import Papa from "papaparse";
import { compare, type Row } from "./measure.ts";

const columns = "customer_id,first_name,last_name,policy_number,renewal_date,premium,email,phone,status";
const rowCount = 205_000;

/** About 20 MB; one row in ten has a quoted comma and a quoted line break. */
const file = new TextEncoder().encode(
  `${columns}\n${Array.from({ length: rowCount }, (_, index) => line(index)).join("")}`,
);

function line(index: number): string {
  const [name, status] = index % 10 === 0 ? ['"O""Brien, Jr"', '"sent\ntwice"'] : ["Khan", "sent"];
  return `cus_${index},Amira,${name},HM-${200_000 + index},04/12/2026,412.5,amira.khan${index}@example.com,+447700900123,${status}\n`;
}

/** CPU of reading a 20 MB file into rows with names, one row at a time, in constant memory. */
export async function bench(): Promise<Row[]> {
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
    { name: "@nudgescribe/client", run: async () => expectRows(await count(readRows())) },
    [
      { name: "splitting lines only", run: splitLines },
      {
        name: "papaparse",
        run: async () =>
          expectRows(
            await count(Readable.fromWeb(stream()).pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { header: true }))),
          ),
      },
      {
        name: "csv-parse",
        run: async () => expectRows(await count(Readable.fromWeb(stream()).pipe(csvParse({ columns: true })))),
      },
    ],
  );
  return [row];
}

/** The way in that users have: `messages.rows`, whose answer is the file. */
function readRows(): AsyncIterable<unknown> {
  const answer = (path: string) =>
    path === "/v1/auth"
      ? Response.json({ access_token: "access", refresh_token: "refresh" })
      : new Response(stream(), { headers: { "content-type": "text/csv" } });
  const client = new Nudgescribe({
    apiKey: "any",
    email: "any",
    password: "any",
    fetch: async (input) => answer(new URL(input).pathname),
  });
  return client.messages.rows({ campaign_id: "cmp_3e9a52", page: 1 });
}

function stream(): ReadableStream<Uint8Array> {
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

async function count(rows: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of rows) count += 1;
  return count;
}

/** A reader that loses rows would win. */
function expectRows(count: number): void {
  if (count !== rowCount) throw new Error(`${count} rows were read of ${rowCount}`);
}
