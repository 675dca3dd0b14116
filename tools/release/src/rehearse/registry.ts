import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { command, ownEnvironment } from "./command.ts";
import { loopbackUrl } from "./loopback.ts";

export type Registry = AsyncDisposable & { readonly url: URL };

const home = resolve(import.meta.dirname, "../../registry");
export const cacheFolder: string = resolve(import.meta.dirname, "../../node_modules/.cache/rehearsal");

/** A registry on a free port of this machine, which keeps what is published in `storage` and ends with its block. */
export async function startRegistry(storage: string): Promise<Registry> {
  const installed = await installRegistry();
  await mkdir(storage, { recursive: true });
  const child = spawn(process.execPath, [join(home, "serve.js"), installed, storage], {
    cwd: storage,
    env: ownEnvironment(),
    stdio: ["pipe", "pipe", "pipe"],
  });
  const closed = once(child, "close");
  const complaint = text(child.stderr as Readable);
  for await (const line of createInterface({ input: child.stdout as Readable })) {
    const { port } = JSON.parse(line) as { port?: number };
    if (port === undefined) continue;
    child.stdout?.resume();
    return {
      url: loopbackUrl(`http://127.0.0.1:${port}/`),
      [Symbol.asyncDispose]: async () => {
        child.kill("SIGKILL");
        await closed;
      },
    };
  }
  throw new Error(`the registry did not start: ${await complaint}`);
}

/** Verdaccio by its lockfile, installed once and kept; another lockfile has another folder. */
async function installRegistry(): Promise<string> {
  const lock = await readFile(join(home, "package-lock.json"));
  const hash = Buffer.from(await crypto.subtle.digest("SHA-256", lock)).toString("hex");
  const kept = join(cacheFolder, `registry-${hash.slice(0, 12)}`);
  if (existsSync(kept)) return kept;
  await mkdir(cacheFolder, { recursive: true });
  const temporary = await mkdtemp(`${kept}.`);
  try {
    for (const file of ["package.json", "package-lock.json"]) await cp(join(home, file), join(temporary, file));
    const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
    await command("npm", ["ci", ...quiet], { cwd: temporary });
    // Another rehearsal may have been faster.
    await rename(temporary, kept).catch((error: Error) => {
      if (!existsSync(kept)) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return kept;
}
