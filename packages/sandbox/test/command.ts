import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export type Command = AsyncDisposable & {
  readonly url: string;
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly credentials: { readonly apiKey: string; readonly email: string; readonly password: string };
};

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

/** Runs the command to its end. */
export async function runCommand(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [cli, ...args], { env: { ...process.env, ...env } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const [code] = await once(child, "close");
  return { code, output };
}

/** Starts the command on a free port; it has ended when the block has. */
export async function startCommand(args: readonly string[], env: Record<string, string> = {}): Promise<Command> {
  const child = spawn(process.execPath, [cli, "--port", "0", ...args], { env: { ...process.env, ...env } });
  let output = "";
  const url = await new Promise<string>((done, fail) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const [, found] = /served at (\S+)\n/.exec(output) ?? [];
      if (found && output.includes("state is kept")) done(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("close", () => fail(new Error(`the command has ended: ${output}`)));
  });
  const [, apiKey = "", email = "", password = ""] = /API key (\S+) · email (\S+) · password (\S+)/.exec(output) ?? [];
  return {
    url,
    process: child,
    output: () => output,
    credentials: { apiKey, email, password },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "close");
      child.kill("SIGTERM");
      await ended;
    },
  };
}
