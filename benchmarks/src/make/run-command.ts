import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

export type Command = { readonly file: string; readonly args: readonly string[]; readonly cwd: string };

/** Seconds that a command took. */
export type Cost = { readonly wall: number; readonly cpu: number };

/** Runs a command to its end. Its CPU is counted with that of all commands which it started. */
export async function runCommand({ file, args, cwd }: Command): Promise<Cost> {
  const [cpu, begin] = [await cpuOfChildren(), performance.now()];
  await run(process.execPath, [file, ...args], { cwd, maxBuffer: 1 << 26, env: quiet() });
  return { wall: (performance.now() - begin) / 1_000, cpu: (await cpuOfChildren()) - cpu };
}

const quiet = () => ({ ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1", NO_COLOR: "1" });

/** What all ended children of this process used, in seconds; only Linux tells, in hundredths. */
async function cpuOfChildren(): Promise<number> {
  const stat = await readFile("/proc/self/stat", "utf8").catch(() => "");
  // The name of the process, in brackets, may have blanks; the 16th and 17th field of all are the children's.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
