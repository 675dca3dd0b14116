import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const script = fileURLToPath(new URL("./type-check-file.ts", import.meta.url));

/** What the check of one file cost: CPU, and how often the compiler filled in a generic type. */
export type TypeCheck = { readonly milliseconds: number; readonly instantiations: number };

/** @throws when the file has a type error: a consumer that is wrong proves nothing */
export async function typeCheck(file: string): Promise<TypeCheck> {
  const { stdout } = await run(process.execPath, [script, file]);
  return JSON.parse(stdout);
}
