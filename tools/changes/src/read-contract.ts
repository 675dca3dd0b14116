import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { OperationRow } from "@nudgescribe/types";
import type { Contract } from "./contract.ts";
import type { Json } from "./json.ts";

/** Where the generated contract stands, from the root of the repository. */
export const contractFiles = ["spec/dist/openapi.json", "packages/types/src/generated/operations.ts"] as const;

let reads = 0;

/**
 * The contract as it was generated under a folder, or nothing where none can be read. The table is a module of plain data,
 * which Node runs after taking its types away.
 */
export async function readContract(root: string): Promise<Contract | undefined> {
  const [document, table] = contractFiles.map((path) => join(root, path)) as [string, string];
  const text = await readFile(document, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  // A module is loaded once for each address, and the file behind this one may have been written anew.
  const address = `${pathToFileURL(table).href}?read=${++reads}`;
  const module = await import(/* @vite-ignore */ address).catch(() => undefined);
  const rows = module?.operations as Record<string, OperationRow> | undefined;
  const json = parsed(text);
  return rows && json && { document: json, rows };
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
