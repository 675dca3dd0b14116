import { execFile } from "node:child_process";
import { resolve } from "node:path";

export type Outcome = { readonly code: number; readonly output: string };

/** Runs a script of tools/release with Node; its output is what a log shows. */
export function runScript(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const path = resolve(import.meta.dirname, "../src", script);
  return new Promise((done) => {
    execFile(process.execPath, [path, ...args], { env: { ...process.env, ...env } }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) || 1 : 0, output: `${stdout}${stderr}` }),
    );
  });
}
