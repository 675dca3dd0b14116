import { execFile } from "node:child_process";
import { join } from "node:path";
import { home } from "./fixtures.ts";

export type Outcome = { readonly code: number; readonly out: string; readonly err: string };

/** Runs a script of tools/spec. */
export function run(
  script: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Outcome> {
  const options = { env, maxBuffer: 1 << 26 };
  return new Promise((done) => {
    execFile(process.execPath, [join(home, "tools/spec/src", script), ...args], options, (error, out, err) =>
      done({ code: error ? Number(error.code) || 1 : 0, out, err }),
    );
  });
}
