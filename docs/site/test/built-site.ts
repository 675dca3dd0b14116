import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { preview } from "astro";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served. */
    siteUrl: string;
    /** Where its files are. */
    siteFolder: string;
  }
}

const root = resolve(import.meta.dirname, "..");

/** Builds the site once, as the command does, and serves it for the tests. */
export async function setup({ provide }: TestProject) {
  process.chdir(root);
  const outDir = resolve(root, ".cache/checked");
  const child = spawn(process.execPath, ["main.ts", "build"], {
    cwd: root,
    env: { ...process.env, SITE_OUT: outDir },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error("the site could not be built");
  const server = await preview({ root, outDir, server: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
  provide("siteUrl", `http://127.0.0.1:${server.port}`);
  provide("siteFolder", outDir);
  return () => server.stop();
}
