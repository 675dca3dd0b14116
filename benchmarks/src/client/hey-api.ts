import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createClient } from "@hey-api/openapi-ts";
import ts from "typescript";
import { documentFile } from "../document.ts";
import { compilerOptions } from "./compiler-options.ts";

/** Lets hey-api make its client of a document, and compiles it to what one would publish; answers with its entry. */
export async function makeHeyApi(folder: string, input = documentFile): Promise<string> {
  const sources = join(folder, "hey-api-src");
  await createClient({
    input,
    output: sources,
    logs: { level: "silent", file: false },
  });
  const outDir = join(folder, "hey-api");
  const options = { ...compilerOptions, noEmit: false, declaration: true, rootDir: sources, outDir };
  const { emitSkipped } = ts.createProgram(globSync(join(sources, "**/*.ts")), options).emit();
  if (emitSkipped) throw new Error("hey-api's client does not compile");
  return join(outDir, "index.js");
}

/** What is used of the generated client. */
type HeyApi = {
  readonly client: { readonly setConfig: (config: object) => unknown };
  readonly listCustomerGroups: (call: { readonly body: object }) => Promise<{ readonly data?: unknown }>;
};

/** The generated client in this process. Its entry leaves out the one `client` that all its calls go through. */
export async function importHeyApi(folder: string): Promise<HeyApi> {
  const entry = pathToFileURL(await makeHeyApi(folder));
  const { client } = await import(new URL("./client.gen.js", entry).href);
  const { listCustomerGroups } = await import(entry.href);
  return { client, listCustomerGroups };
}
