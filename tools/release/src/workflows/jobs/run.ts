import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs a program of the runner, such as git or gh, and gives what it printed. */
export async function run(cwd: string, program: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, { cwd, maxBuffer: 1 << 26 }).catch(
    (error: { stderr?: string; message: string }) => {
      throw new Error(`${program} ${args[0]} failed: ${(error.stderr || error.message).trim().split("\n").at(-1)}`);
    },
  );
  return stdout.trim();
}
