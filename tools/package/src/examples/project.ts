import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pack } from "../pack.ts";
import { npmInstall } from "../runtimes/install.ts";

export type Outcome = { readonly code: number | null; readonly out: string };

/** The examples as an outsider has them: a folder of their own, which `await using` removes. */
export type Project = AsyncDisposable & {
  readonly folder: string;
  /** Runs Node there and waits for its end. */
  readonly node: (args: readonly string[]) => Promise<Outcome>;
};

const packed = ["types", "client", "sandbox", "contract"];

/** Copies the examples and installs the packed packages beside them, without install scripts. */
export async function createProject(root: string, say: (what: string) => void): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), "nudgescribe-examples-"));
  const dispose = () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    const own = (source: string) => basename(source) !== "node_modules";
    await cp(join(root, "packages/contract/examples"), folder, { recursive: true, filter: own });
    say("packing");
    const tarballs = join(folder, "tarballs");
    await mkdir(tarballs);
    const paths = await Promise.all(packed.map((name) => pack(join(root, "packages", name), tarballs)));
    say("installing");
    await npmInstall(folder, paths);
  } catch (error) {
    await dispose();
    throw error;
  }
  return { folder, node: (args) => runNode(folder, args), [Symbol.asyncDispose]: dispose };
}

async function runNode(cwd: string, args: readonly string[]): Promise<Outcome> {
  // What a runner or a shell has set for itself must not reach the examples.
  const foreign = /^(NUDGESCRIBE_|VITEST|NODE_TEST_CONTEXT|NODE_OPTIONS|NODE_PATH|FORCE_COLOR)/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...env, NO_COLOR: "1", CI: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 120_000,
  });
  let out = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out };
}
