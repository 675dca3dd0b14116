import { readFileSync, statSync } from "node:fs";
import * as util from "node:util";
import { fromEnvironment, variableOf } from "../environment.ts";
import { usageError } from "./cli-error.ts";
import { nearest } from "./nearest.ts";

export type EnvFile = {
  readonly values: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
};

/**
 * The NUDGESCRIBE_* variables of a file with lines such as `NAME=value`. Others are left alone.
 *
 * @throws CliError when it cannot be read.
 */
export function readEnvFile(path: string): EnvFile {
  const text = read(path);
  // It came with Node 20.12.
  if (!util.parseEnv) throw usageError(`--env-file needs Node 20.12 or newer; this is ${process.versions.node}`);
  const values: Record<string, string> = {};
  const warnings = isOpen(path) ? [`${path} can be read by other users of this machine; run: chmod 600 ${path}`] : [];
  const known = Object.keys(fromEnvironment).map(variableOf);
  for (const [name, value = ""] of Object.entries(util.parseEnv(text))) {
    if (!name.startsWith("NUDGESCRIBE_")) continue;
    if (known.includes(name)) values[name] = value;
    else {
      const near = nearest(name, known);
      warnings.push(`${path}: ${name} is not a setting${near ? `; did you mean ${near}?` : ""}`);
    }
  }
  return { values, warnings };
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as { code?: string };
    throw usageError(`--env-file ${path}: ${code === "ENOENT" ? "no such file" : code}`);
  }
}

const isOpen = (path: string): boolean => process.platform !== "win32" && (statSync(path).mode & 0o077) !== 0;
