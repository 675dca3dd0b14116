import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What npm said; a failure is no exception, since its code decides what to do. */
export type Said = { readonly code: number; readonly out: string; readonly error: string };

/** Runs npm outside the repository, whose package.json and .npmrc are for pnpm. */
export async function npm(...args: readonly string[]): Promise<Said> {
  try {
    const { stdout, stderr } = await run("npm", args, { cwd: tmpdir(), maxBuffer: 1 << 26 });
    return { code: 0, out: stdout, error: stderr };
  } catch (error) {
    const { code, stdout = "", stderr = "" } = error as { code?: number; stdout?: string; stderr?: string };
    return { code: Number(code) || 1, out: stdout, error: stderr };
  }
}

/**
 * A field of a published version; nothing when there is no such version.
 *
 * @throws Error when npm could not tell: what is unknown must not count as absent
 */
export async function view(spec: string, field: string): Promise<unknown> {
  const { code, out, error } = await npm("view", spec, field, "--json", "--prefer-online");
  if (code === 0) return out.trim() === "" ? undefined : JSON.parse(out);
  if (/\bE404\b/.test(`${out}${error}`)) return undefined;
  throw new Error(`npm cannot tell ${field} of ${spec}: ${firstLine(error)}`);
}

/** Addresses are of no use to a reader, and may hold a token. */
export const firstLine = (text: string): string =>
  (text.split("\n").find((line) => /\S/.test(line)) ?? "it said nothing").replace(/\w+:\/\/\S+/g, "…").trim();

/** @throws Error when this npm cannot stage */
export async function requireStaging(): Promise<void> {
  const { out } = await npm("--version");
  const [major = 0, minor = 0] = out.trim().split(".").map(Number);
  if (major > 11 || (major === 11 && minor >= 15)) return;
  throw new Error(`npm ${out.trim()} cannot stage a release; 11.15 and newer can, which Node 24 brings along`);
}
