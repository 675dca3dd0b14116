import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { bundle } from "../bundle.ts";
import { installed } from "./install.ts";
import { programTimeout, type Runtime } from "./runtime.ts";

const version = "1.20261117.1";
const machine = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch === "x64" ? "64" : process.arch}`;

/** workerd is what runs Workers in production too; an emulator around it would add nothing that a fetch needs. */
export const workers: Runtime = {
  name: "workers",
  required: false,
  prepare: async () => {
    const exe = process.platform === "win32" ? ".exe" : "";
    const binary = join(await installed(`@cloudflare/workerd-${machine}`, version), `bin/workerd${exe}`);
    return {
      version,
      run: async (program, context) => {
        const worker = `import run from ${JSON.stringify(program)};
          export default { fetch: async (request) => Response.json(await run(await request.json())) };`;
        const code = await bundle({ code: worker, from: dirname(program), conditions: ["workerd", "worker"] });
        await using running = await serve(binary, code);
        const response = await fetch(running.url, {
          method: "POST",
          body: JSON.stringify(context),
          signal: AbortSignal.timeout(programTimeout),
        });
        if (!response.ok) throw new Error(`the worker answered ${response.status}: ${await response.text()}`);
        return await response.json();
      },
    };
  },
};

// A worker reaches loopback only when its network says so.
const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "program", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-06-01",
    )),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "program")],
);
`;

/** A worker on a free port, which workerd tells through its control channel. */
async function serve(binary: string, code: Uint8Array): Promise<AsyncDisposable & { url: string }> {
  const folder = await mkdtemp(join(tmpdir(), "nudgescribe-worker-"));
  await writeFile(join(folder, "worker.js"), code);
  await writeFile(join(folder, "config.capnp"), config);
  const child = spawn(binary, ["serve", "config.capnp", "--control-fd=3"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const closed = once(child, "close");
  const [, , errors, control] = child.stdio as unknown as [null, null, Readable, Readable];
  const complaint = text(errors);
  const dispose = async () => {
    child.kill("SIGKILL");
    await closed;
    await rm(folder, { recursive: true });
  };
  for await (const line of createInterface({ input: control })) {
    const event: { event: string; port?: number } = JSON.parse(line);
    if (event.event === "listen") return { url: `http://127.0.0.1:${event.port}/`, [Symbol.asyncDispose]: dispose };
  }
  await dispose();
  throw new Error(`workerd did not start: ${await complaint}`);
}
