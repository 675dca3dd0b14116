import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Document } from "./document.ts";

const run = promisify(execFile);
const packageName = "@nudgescribe/types";

/**
 * The contract that `--against` names: a bundled OpenAPI document (`spec.json`), a packed `@nudgescribe/types`
 * (`types-1.0.0.tgz`), or a published version of it (`@1.2.0`, `@next`), which npm fetches from where it is set up to.
 *
 * @throws Error with one line when there is none, or it is no OpenAPI document
 */
export async function findContract(against: string): Promise<Document> {
  if (against.startsWith("@")) return fromRegistry(version(against), `${packageName}${against}`);
  if (/\.(tgz|tar\.gz)$/.test(against)) return fromTarball(resolve(against), against);
  const text = await readFile(against, "utf8").catch(() => {
    throw new Error(
      `${against} cannot be read; give a bundled OpenAPI document in JSON, a packed ${packageName}, or a version such as @1.2.0`,
    );
  });
  return parse(text, against);
}

function version(against: string): string {
  // Anything else could be read as another package, a path or an option.
  if (/^@[\w.^~+-]+$/.test(against)) return `${packageName}${against}`;
  throw new Error(`${against} is no version of ${packageName}; give one such as @1.2.0 or @next`);
}

async function fromRegistry(wanted: string, shown: string): Promise<Document> {
  return inFolder(async (folder) => {
    // In the working folder, whose settings may name a registry of its own.
    await npm(["pack", wanted, "--pack-destination", folder], shown);
    const [tarball = ""] = await readdir(folder);
    return fromTarball(join(folder, tarball), shown);
  });
}

async function fromTarball(tarball: string, shown: string): Promise<Document> {
  return inFolder(async (folder) => {
    await npm(["install", tarball, "--prefix", folder, "--offline", "--no-audit", "--no-fund"], shown);
    const file = join(folder, "node_modules", packageName, "dist/openapi.json");
    const text = await readFile(file, "utf8").catch(() => {
      throw new Error(`${shown} has no dist/openapi.json; give a packed ${packageName}`);
    });
    return parse(text, shown);
  });
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "nudgescribe-contract-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function npm(args: readonly string[], shown: string): Promise<void> {
  // npm is a script on Windows, which only a shell starts.
  const options = { timeout: 60_000, shell: process.platform === "win32" };
  await run("npm", [...args, "--ignore-scripts", "--loglevel=error"], options).catch((error: NpmFailure) => {
    throw new Error(`${shown} cannot be read (${reason(error)}); see that npm finds it`);
  });
}

type NpmFailure = { readonly code?: unknown; readonly stderr?: string; readonly killed?: boolean };

/** npm's own text may name hosts and folders, so only its code is passed on. */
function reason({ code, stderr = "", killed }: NpmFailure): string {
  if (killed) return "npm took more than 60 s";
  if (code === "ENOENT") return "npm is not installed";
  return `npm says ${/npm (?:error|ERR!) code (\w+)/.exec(stderr)?.[1] ?? "no more than that it failed"}`;
}

function parse(text: string, shown: string): Document {
  let document: Document | null;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new Error(`${shown} is not JSON (${(error as Error).message}); give a bundled OpenAPI document in JSON`);
  }
  if (document?.openapi?.startsWith("3.") && Object.keys(document.paths ?? {}).length > 0) return document;
  throw new Error(
    `${shown} is no OpenAPI 3 document with operations; give a bundled one, such as spec/dist/openapi.json`,
  );
}
