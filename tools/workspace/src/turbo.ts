// turbo with the settings of this repository: no telemetry, and only the output of what fails.
import { spawnSync } from "node:child_process";

/** Runs tasks with turbo and gives its exit code. */
export function turbo(...args: string[]): number {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };
  const { status, error } = spawnSync("turbo", ["run", ...args, "--output-logs=errors-only", "--log-prefix=none"], {
    env,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) console.error(`turbo could not be started (${error.message}); run this through pnpm, which installs it`);
  return status ?? 1;
}

if (import.meta.main) process.exitCode = turbo(...process.argv.slice(2));
