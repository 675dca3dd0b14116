import { execFile } from "node:child_process";
import { resolve } from "node:path";

export const home = resolve(import.meta.dirname, "../../..");

/** Runs a script of tools/package; its output is what a failing gate shows. */
export function run(script: string, ...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [resolve(import.meta.dirname, "../src", script), ...args], (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) || 1 : 0, output: `${stdout}${stderr}` });
    });
  });
}
