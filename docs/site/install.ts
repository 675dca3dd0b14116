import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Written last, so that an installation that broke off is made again. */
const mark = join(import.meta.dirname, "node_modules/.installed");

/** Installs what the lockfile of this folder names, when it is another one than the last time. */
export async function install(): Promise<void> {
  const lock = readFileSync(join(import.meta.dirname, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).digest("hex");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  console.error("installing what the site is built with, once…");
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  const { status, error } = spawnSync("npm", ["ci", ...quiet], {
    cwd: import.meta.dirname,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm ci in docs/site failed${error ? `: ${error.message}` : ""}`);
  writeFileSync(mark, wanted);
}
