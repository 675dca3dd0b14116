import { globSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient } from "@hey-api/openapi-ts";
import ts from "typescript";
import { compilerOptions } from "./compiler-options.ts";

/** Lets hey-api make its client of our document, and compiles it to what one would publish; answers with its entry. */
export async function makeHeyApi(folder: string): Promise<string> {
  const sources = join(folder, "hey-api-src");
  await createClient({
    input: fileURLToPath(import.meta.resolve("@nudgescribe/types/openapi.json")),
    output: sources,
    logs: { level: "silent", file: false },
  });
  const outDir = join(folder, "hey-api");
  const options = { ...compilerOptions, noEmit: false, declaration: true, rootDir: sources, outDir };
  const { emitSkipped } = ts.createProgram(globSync(join(sources, "**/*.ts")), options).emit();
  if (emitSkipped) throw new Error("hey-api's client does not compile");
  return join(outDir, "index.js");
}
