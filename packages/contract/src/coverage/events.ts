import { appendFileSync, closeSync, createReadStream, existsSync, mkdirSync, openSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Exchange } from "../exchange.ts";

/** Where exchanges are recorded when nobody says otherwise, below the working directory. */
export const defaultFolder = ".nudgescribe/exchanges";

const suffix = ".ndjson";
const files = new Map<string, string>();

/**
 * Adds an exchange to a folder, which is made when it is missing. Every process, and every thread in it, has a file of
 * its own there, so nothing is shared and nothing is locked; what is written stays when the process dies.
 *
 * @throws Error when the folder cannot be written.
 */
export function appendExchange(folder: string, exchange: Exchange): void {
  const line = `${JSON.stringify(exchange)}\n`;
  const known = files.get(folder);
  // Somebody may have emptied the folder for a new run, while this process stayed.
  const file = known !== undefined && existsSync(known) ? known : claimFile(folder);
  files.set(folder, file);
  try {
    appendFileSync(file, line);
  } catch (error) {
    // The line may have been cut half-way, as on a full disk, and the next one must not be glued to it.
    files.delete(folder);
    throw new Error(`${file} cannot be written (${(error as Error).message}); exchanges are recorded there`);
  }
}

/** Process ids come again and threads share one, so only making a file tells that it is this one's. */
function claimFile(folder: string): string {
  const failed = ({ message }: Error): Error =>
    new Error(`${folder} cannot be written (${message}); give a folder for exchanges`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw failed(error as Error);
  }
  for (let count = 1; ; count++) {
    const file = join(folder, `exchanges-${process.pid}-${count}${suffix}`);
    try {
      closeSync(openSync(file, "ax"));
      return file;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw failed(error as Error);
    }
  }
}

/**
 * Every exchange of every file in a folder, in no promised order. A last line without its end is what a killed process
 * leaves, and is passed over.
 *
 * @throws Error when the folder cannot be read, or a whole line is no exchange; it names file and line.
 */
export async function* readExchanges(folder: string): AsyncGenerator<Exchange> {
  const names = await readdir(folder).catch((error: Error) => {
    throw new Error(`${folder} cannot be read (${error.message}); give the folder that the tests recorded into`);
  });
  for (const name of names.filter((one) => one.endsWith(suffix)).sort()) yield* readFile(join(folder, name));
}

async function* readFile(file: string): AsyncGenerator<Exchange> {
  let rest = "";
  let number = 0;
  for await (const chunk of createReadStream(file, "utf8") as AsyncIterable<string>) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      number++;
      if (line !== "") yield parse(line, `${file}:${number}`);
    }
  }
}

function parse(line: string, place: string): Exchange {
  try {
    const { request, response, violations } = JSON.parse(line);
    if (typeof request?.method === "string" && typeof response?.status === "number" && Array.isArray(violations))
      return JSON.parse(line);
  } catch {}
  throw new Error(`${place} is no recorded exchange; remove the file, or give the folder that the tests recorded into`);
}
