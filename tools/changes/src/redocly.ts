import { execFile } from "node:child_process";
import { createRequire } from "node:module";

/** What Redocly answers: its exit code and its output. */
export type Run = { code: number; stdout: string; stderr: string };

const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/** Runs the Redocly CLI without telemetry and without asking for updates. */
export function redocly(
  cwd: string,
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const env = { ...process.env, ...extra, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return new Promise((done) => {
    execFile(process.execPath, [cli, ...args], { cwd, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      done({ code: error ? 1 : 0, stdout, stderr }),
    );
  });
}
