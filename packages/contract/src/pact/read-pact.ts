import { readFile } from "node:fs/promises";
import type { Pact } from "./pact.ts";

/** @throws Error with one line when the file cannot be read, or the kit did not write it */
export async function readPact(file: string): Promise<Pact> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new Error(`${file} cannot be read; give the Pact file that your tests recorded`);
  });
  let pact: Pact | null;
  try {
    pact = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON (${(error as Error).message}); record it again`);
  }
  if (pact?.metadata?.pactSpecification?.version !== "4.0" || !pact.interactions?.every(isOurs))
    throw new Error(`${file} is no Pact file of version 4 that this kit wrote; record it again`);
  return pact;
}

const isOurs = ({ type, comments, request, response }: Partial<Pact["interactions"][number]>): boolean =>
  type === "Synchronous/HTTP" &&
  Array.isArray(comments?.text) &&
  Array.isArray(comments.callers) &&
  typeof comments.operation === "string" &&
  typeof request?.headers === "object" &&
  typeof response?.headers === "object";
