// Reads one file of many rows in a process of its own, and prints what that took: CPU in ms, and the most memory in MB.
import { readFileSync } from "node:fs";
import { expectRows } from "./expect-rows.ts";
import { type Bytes, columns, line, readers } from "./readers.ts";

/** What one process took to read a file. */
export type Reading = { readonly milliseconds: number; readonly megabytes: number };

const [name = "", size = ""] = process.argv.slice(2);
const wanted = Number(size);
const perChunk = 500;

/** The same rows over and over, so that making the file costs next to nothing and its memory is constant. */
const chunk = new TextEncoder().encode(Array.from({ length: perChunk }, (_, index) => line(index)).join(""));

function file(): Bytes {
  let left = wanted / perChunk;
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(`${columns}\n`)),
    pull(controller) {
      if (left-- > 0) controller.enqueue(chunk.slice());
      else controller.close();
    },
  });
}

/** In kB. Linux hands `maxRSS` on from the process that starts another, so there its own mark is read. */
function mostMemory(): number {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
}

const read = readers[name as keyof typeof readers];
const before = process.cpuUsage();
expectRows(await read(file), wanted);
const { user, system } = process.cpuUsage(before);
const reading: Reading = { milliseconds: (user + system) / 1_000, megabytes: mostMemory() / 1_024 };
console.log(JSON.stringify(reading));
