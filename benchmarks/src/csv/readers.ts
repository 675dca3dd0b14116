import { Readable } from "node:stream";
import { Nudgescribe } from "@nudgescribe/client";
import { parse as csvParse } from "csv-parse";
import Papa from "papaparse";

export type Bytes = ReadableStream<Uint8Array>;

/** Reads a file to its end, row by row with names, and gives how many rows there were. */
export type Reader = (file: () => Bytes) => Promise<number>;

export const readers = {
  "@nudgescribe/client": (file) => count(rowsOf(file)),
  papaparse: (file) => count(Readable.fromWeb(file()).pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { header: true }))),
  "csv-parse": (file) => count(Readable.fromWeb(file()).pipe(csvParse({ columns: true }))),
} satisfies Record<string, Reader>;

export const columns = "customer_id,first_name,last_name,policy_number,renewal_date,premium,email,phone,status";

/** One row in ten has a quoted comma and a quoted line break. */
export function line(index: number): string {
  const [name, status] = index % 10 === 0 ? ['"O""Brien, Jr"', '"sent\ntwice"'] : ["Khan", "sent"];
  return `cus_${index},Amira,${name},HM-${200_000 + index},04/12/2026,412.5,amira.khan${index}@example.com,+447700900123,${status}\n`;
}

/** The way in that users have: `messages.rows`, whose answer is the file. */
function rowsOf(file: () => Bytes): AsyncIterable<unknown> {
  const answer = (path: string) =>
    path === "/v1/auth"
      ? Response.json({ access_token: "access", refresh_token: "refresh" })
      : new Response(file(), { headers: { "content-type": "text/csv" } });
  const client = new Nudgescribe({
    apiKey: "any",
    email: "any",
    password: "any",
    fetch: async (input) => answer(new URL(input).pathname),
  });
  return client.messages.rows({ campaign_id: "cmp_3e9a52", page: 1 });
}

async function count(rows: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of rows) count += 1;
  return count;
}
