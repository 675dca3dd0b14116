import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { ownEnvironment } from "./command.ts";
import type { Project } from "./project.ts";

export type Sandbox = AsyncDisposable & {
  readonly url: string;
  /** What a smoke program is given: an address of the sandbox, with the credentials in its query. */
  readonly smokeUrl: (origin?: string) => string;
};

/** The published sandbox, started by the command that npm has linked, with its demo data. */
export async function startSandbox({ folder }: Project): Promise<Sandbox> {
  const binary = join(folder, "node_modules/.bin/nudgescribe-sandbox");
  const child = spawn(binary, ["--port", "0", "--load", "demo"], {
    cwd: folder,
    env: ownEnvironment(),
    stdio: ["ignore", "pipe", "inherit"],
    shell: process.platform === "win32",
  });
  const closed = once(child, "close");
  // A rehearsal that is ended by a signal must not leave it behind.
  const end = () => child.kill("SIGTERM");
  process.once("exit", end);
  let url = "";
  for await (const line of createInterface({ input: child.stdout as Readable })) {
    url ||= /served at (\S+)$/.exec(line)?.[1] ?? "";
    const [, apiKey, email, password] = /API key (\S+) · email (\S+) · password (\S+)$/.exec(line) ?? [];
    if (!apiKey || !email || !password) continue;
    child.stdout?.resume();
    return {
      url,
      smokeUrl: (origin = url) => `${origin}/?${new URLSearchParams({ apiKey, email, password })}`,
      [Symbol.asyncDispose]: async () => {
        process.off("exit", end);
        end();
        await closed;
      },
    };
  }
  throw new Error("the sandbox ended before it told its address");
}
