// Reads a generated CSV file of as many bytes as asked for and prints what stays in memory on the way.
import { csvRows } from "../../src/files/csv.ts";

const [bytesWanted = 0, keep] = [Number(process.argv[2]), process.argv[3] === "keep"];
const encoder = new TextEncoder();
let written = 0;
let row = 0;

const stream = new ReadableStream<Uint8Array>({
  start: (controller) => controller.enqueue(encoder.encode("customer_id,name,note\n")),
  pull: (controller) => {
    let text = "";
    while (text.length < 65_536) text += `cus_${row++},"Khan, Amira","Renewal on 04/12/2026\nof policy HM-${row}"\n`;
    written += text.length;
    controller.enqueue(encoder.encode(text));
    if (written >= bytesWanted) controller.close();
  },
});

const kept: unknown[] = [];
const samples: number[] = [];
let next = bytesWanted / 4;
let rows = 0;
for await (const one of csvRows(stream)) {
  rows += 1;
  if (keep) kept.push(one);
  if (written < next) continue;
  next += bytesWanted / 4;
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  samples.push(heapUsed + arrayBuffers);
}
console.log(JSON.stringify({ rows, samples, kept: kept.length }));
